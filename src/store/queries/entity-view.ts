import { dayOf } from '../../edtf/index.ts';
import { type EntityKind, type EntityView, type EventKind, eventKinds } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { decisionsOnEntity } from './decisions.ts';
import { pageOfEntities, positionsOf } from './entities.ts';
import { eventItems } from './events.ts';
import { linkCounts } from './facets.ts';
import { amongKeys } from './keys.ts';
import { reach, recordStretch, type Stretch, spread, stretchText } from './spread.ts';

// Charts with a part for each year, up to this many parts.
const mostBins = 240;
const companionBins = 48;
// How many companions of each kind are given.
const mostCompanions: Partial<Record<EntityKind, number>> = { person: 24, organisation: 16, place: 16 };

/** Someone or something by itself; null where there is none with this id. */
export async function viewEntity(reader: Reader, id: string): Promise<EntityView | null> {
  const over = recordStretch(reader);
  const bins = over ? Math.min(mostBins, Math.max(1, Math.round((over.to - over.from + 1) / 365.2425))) : 0;
  const [item] = (await pageOfEntities(reader, { id, bins })).items;
  if (!item) return null;
  const key = Number(reader.db.prepare('SELECT id FROM entity WHERE uid = ?').get(id)?.id);
  const index = reader.events();
  const positions = positionsOf(reader.links().entities, key);
  const dated = positions.filter((position) => index.basis(position) !== null);
  const endOf = (position: number): number => index.last(position) ?? index.first(position) ?? -Infinity;
  const last = dated.reduce((best, one) => (best === -1 || endOf(one) >= endOf(best) ? one : best), -1);
  return {
    ...item,
    over: stretchText(over),
    kinds: kindsOf(reader, positions),
    months: monthsOf(reader, positions),
    roles: rolesOf(reader, key),
    forms: formsOf(reader, key),
    companions: over ? await companionsOf(reader, key, positions, over) : [],
    earliest: dated.length ? await eventItems(reader, [index.rowid(dated[0])]) : [],
    latest: last === -1 ? [] : await eventItems(reader, [index.rowid(last)]),
    named: namedBySource(reader, key),
    decisions: decisionsOnEntity(reader, key),
  };
}

function kindsOf(reader: Reader, positions: Int32Array): EntityView['kinds'] {
  const index = reader.events();
  const counts = new Map<EventKind, number>();
  for (const position of positions) counts.set(index.kind(position), (counts.get(index.kind(position)) ?? 0) + 1);
  return eventKinds
    .flatMap((kind) => (counts.has(kind) ? [{ kind, events: counts.get(kind) ?? 0 }] : []))
    .sort((a, b) => b.events - a.events);
}

/** How many events are known to have been in which month. */
function monthsOf(reader: Reader, positions: Int32Array): EntityView['months'] {
  const index = reader.events();
  const counts = new Map<string, number>();
  for (const position of positions) {
    const [first, last] = [index.first(position), index.last(position)];
    if (first === null || last === null || last - first > 31) continue;
    const month = dayOf(first).slice(0, -3);
    if (dayOf(last).slice(0, -3) === month) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([month, events]) => ({ month, events }));
}

const rolesOf = (reader: Reader, key: number): EntityView['roles'] =>
  reader.db
    .prepare(
      'SELECT role, count(DISTINCT event) AS events FROM participant WHERE entity = ? GROUP BY role ORDER BY 2 DESC, 1',
    )
    .all(key)
    .map(({ role, events }) => ({ role: String(role), events: Number(events) }));

type Row = Record<string, unknown>;

const refOf = (row: Row): { id: string; name: string } => ({ id: String(row.source), name: String(row.title) });

const placeOf = (row: Row): EntityView['named'][number]['at'] => ({
  capture: String(row.capture),
  start: Number(row.start),
  end: Number(row.end),
  source: refOf(row),
});

function formsOf(reader: Reader, key: number): EntityView['forms'] {
  // Of the rows of one text and source, the bare columns are those of the least start.
  const rows = reader.db
    .prepare(`
      SELECT form.text, count(*) AS mentions, min(mention.start) AS start, mention."end", capture.uid AS capture,
        source.uid AS source, source.title
      FROM form JOIN mention ON mention.form = form.id AND mention.pointing IS NULL
        JOIN capture ON capture.id = mention.capture JOIN source ON source.id = capture.source
      WHERE form.entity = ? GROUP BY form.text, source.id ORDER BY mentions DESC, source.title, source.uid`)
    .all(key);
  const forms = new Map<string, EntityView['forms'][number]>();
  for (const row of rows) {
    const text = String(row.text);
    const known = forms.get(text) ?? { text, mentions: 0, sources: [], at: placeOf(row) };
    known.mentions += Number(row.mentions);
    known.sources.push(refOf(row));
    forms.set(text, known);
  }
  return [...forms.values()].sort((a, b) => b.mentions - a.mentions || (a.text < b.text ? -1 : 1));
}

const namedBySource = (reader: Reader, key: number): EntityView['named'] =>
  reader.db
    .prepare(`
      SELECT source.uid AS source, source.title, count(*) AS mentions, min(mention.start) AS start, mention."end",
        capture.uid AS capture
      FROM form JOIN mention ON mention.form = form.id AND mention.pointing IS NULL
        JOIN capture ON capture.id = mention.capture JOIN source ON source.id = capture.source
      WHERE form.entity = ? GROUP BY source.id ORDER BY mentions DESC, source.title, source.uid LIMIT 200`)
    .all(key)
    .map((row) => ({ source: refOf(row), mentions: Number(row.mentions), at: placeOf(row) }));

async function companionsOf(
  reader: Reader,
  self: number,
  positions: Int32Array,
  over: Stretch,
): Promise<EntityView['companions']> {
  const links = reader.links().entities;
  const counts = linkCounts(links, positions);
  counts.delete(self);
  const rows = await reader.tables
    .selectFrom('entity')
    .select(['id', 'uid', 'kind', 'name'])
    .where('id', 'in', amongKeys(counts.keys()) as never)
    .execute();
  const ranked = rows.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.name < b.name ? -1 : 1));
  const left = { ...mostCompanions };
  const index = reader.events();
  const theirs = new Set(positions);
  return ranked.flatMap(({ id, uid, kind, name }) => {
    const room = left[kind as EntityKind] ?? 0;
    if (room === 0) return [];
    left[kind as EntityKind] = room - 1;
    const shared = positionsOf(links, id).filter((position) => theirs.has(position));
    return [
      {
        id: uid,
        kind: kind as EntityKind,
        name,
        events: shared.length,
        ...reach(index, shared),
        bins: spread(index, shared, over, companionBins),
      },
    ];
  });
}
