import type { DatabaseSync } from 'node:sqlite';
import {
  type DatedUse,
  neutralReading,
  type ShowWords,
  type SpeakerCount,
  type Speakers,
  type SpokenOf,
  type SpokenOfAll,
  termCalled,
  type Witness,
} from '../../findings/index.ts';
import { type Passage, rawSpan } from '../../model/index.ts';
import { unpackPieces } from '../reading-writer.ts';
import { speaker } from './told-months.ts';

/** What sources have of loaded words, and whom these are said of. */
export interface ToldWording {
  readonly counts: readonly SpeakerCount[];
  readonly speakers: Speakers;
  readonly dated: readonly DatedUse[];
  readonly subjects: readonly SpokenOf[];
  readonly all: SpokenOfAll;
  readonly show: ShowWords;
}

interface CaptureRow {
  readonly key: number;
  readonly speaker: string;
  readonly period: string | null;
}

// Within so few years months are told apart, if sources give them.
const fewYears = 3;
// Fewer words said of someone make no finding.
const fewestSaid = 8;

/** Reads what is needed to examine the wording of a project: of each source, its last capture. */
export function toldWording(db: DatabaseSync): ToldWording {
  const rows = lastCaptures(db);
  const years = rows.flatMap(({ issued }) => (issued === null ? [] : [Number(issued.slice(0, 4))]));
  const byMonth = years.length > 0 && Math.max(...years) - Math.min(...years) < fewYears;
  const captures = rows.map(
    ({ key, speaker, issued }): CaptureRow => ({
      key,
      speaker,
      period: issued === null ? null : issued.slice(0, byMonth ? 7 : 4),
    }),
  );
  const counts = new Map<string, SpeakerCount & { words: number; terms: Map<string, number> }>();
  const dated: DatedUse[] = [];
  captures.forEach(({ speaker, period }, i) => {
    const id = `${speaker}\n${period}`;
    const count = counts.get(id) ?? { speaker, period, words: 0, terms: new Map<string, number>() };
    counts.set(id, count);
    const { source, title, issued, words, terms } = rows[i];
    count.words += words;
    for (const [term, n] of terms === '{}' ? [] : Object.entries(JSON.parse(terms) as Record<string, number>)) {
      count.terms.set(term, (count.terms.get(term) ?? 0) + n);
      if (issued !== null)
        dated.push({
          source: { id: source, name: title },
          speaker,
          year: Number(issued.slice(0, 4)),
          term,
          count: n,
        });
    }
  });
  const speakers = new Map(
    [...Map.groupBy(rows, (row) => row.speaker)].map(([name, of]) => [
      name,
      { id: of[0].source, name: of.length === 1 ? of[0].title : name },
    ]),
  );
  return {
    counts: [...counts.values()],
    speakers,
    dated,
    ...spokenOfIn(db),
    show: shower(db, captures),
  };
}

interface LastCapture {
  readonly key: number;
  readonly speaker: string;
  /** The source's id. */
  readonly source: string;
  readonly title: string;
  readonly issued: string | null;
  readonly words: number;
  /** By term, as JSON. */
  readonly terms: string;
}

// The last capture of each source, by the sources' ids, with its words. The captures are many, so rows come as arrays.
function lastCaptures(db: DatabaseSync): LastCapture[] {
  const rows = db.prepare(`
    SELECT capture.id, ${speaker}, source.uid, source.title, source.issued, words, terms
    FROM wording_size CROSS JOIN capture ON capture.id = wording_size.capture
      CROSS JOIN source ON source.id = capture.source
    WHERE NOT EXISTS (SELECT 1 FROM capture AS later WHERE later.source = capture.source AND later.id <> capture.id
      AND (coalesce(later.retrieved, ''), later.uid) > (coalesce(capture.retrieved, ''), capture.uid))`);
  rows.setReturnArrays(true);
  return (rows.all() as unknown as [number, string, string, string, string | null, number, string][])
    .map(([key, speaker, source, title, issued, words, terms]) => ({
      key,
      speaker,
      source,
      title,
      issued,
      words,
      terms,
    }))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

const kinds = ['person', 'organisation', 'place'] as const;

type Said = ReadonlyMap<string, number>;

// Words said of someone, by class.
function classed(terms: Said): SpokenOf['said'] {
  const said: Partial<Record<keyof SpokenOf['said'], number>> = {};
  for (const [term, n] of terms) {
    const kind = termCalled.get(term)?.class;
    if (kind) said[kind] = (said[kind] ?? 0) + n;
  }
  return said;
}

const plus = (terms: Map<string, number>, term: string, n: number): void => {
  terms.set(term, (terms.get(term) ?? 0) + n);
};

function spokenOfIn(db: DatabaseSync): { readonly subjects: SpokenOf[]; readonly all: SpokenOfAll } {
  const rows = db.prepare(`
    SELECT entity.id, entity.kind, term, n
    FROM wording_said CROSS JOIN form ON form.id = wording_said.form CROSS JOIN entity ON entity.id = form.entity
    WHERE entity.kind IN ('person', 'organisation', 'place')`);
  rows.setReturnArrays(true);
  const byKind = new Map(kinds.map((kind) => [kind, new Map<string, number>()]));
  const byEntity = new Map<number, { readonly terms: Map<string, number>; said: number }>();
  for (const [id, kind, term, n] of rows.iterate() as unknown as Iterable<[number, SpokenOf['kind'], string, number]>) {
    plus(byKind.get(kind)!, term, n);
    let one = byEntity.get(id);
    if (one === undefined) {
      one = { terms: new Map(), said: 0 };
      byEntity.set(id, one);
    }
    plus(one.terms, term, n);
    one.said += n;
  }
  const sum = db.prepare('SELECT coalesce(sum(mentions), 0) AS n FROM name WHERE kind = ?');
  const all = Object.fromEntries(
    kinds.map((kind) => [kind, { named: Number(sum.get(kind)?.n), said: classed(byKind.get(kind)!) }]),
  ) as unknown as SpokenOfAll;
  const mentions = db.prepare(`
    SELECT sum(mentions) AS n FROM (SELECT DISTINCT kind, name FROM form WHERE entity = ?) AS form
    CROSS JOIN name ON name.kind = form.kind AND name.name = form.name`);
  const whose = db.prepare('SELECT uid AS id, name, kind FROM entity WHERE id = ?');
  const subjects = [...byEntity]
    .filter(([, { said }]) => said >= fewestSaid)
    .map(([key, { terms }]): SpokenOf => {
      const { id, name, kind } = whose.get(key) as unknown as { id: string; name: string; kind: SpokenOf['kind'] };
      return {
        who: { id, name },
        kind,
        named: Number(mentions.get(key)?.n),
        said: classed(terms),
        terms: [...terms]
          .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
          .slice(0, 4)
          .map(([term]) => term),
      };
    })
    .sort((a, b) => (a.who.id < b.who.id ? -1 : 1));
  return { subjects, all };
}

// Where loaded words stand, each in its sentence with a neutral reading.
function shower(db: DatabaseSync, captures: readonly CaptureRow[]): ShowWords {
  const inCapture = db.prepare(
    'SELECT capture, passage, start, "end", term FROM wording WHERE capture = ? ORDER BY passage, start',
  );
  const aboutEntity = db.prepare(`
    SELECT wording.capture, passage, start, "end", term FROM entity CROSS JOIN form ON form.entity = entity.id
      CROSS JOIN wording ON wording.form = form.id CROSS JOIN capture ON capture.id = wording.capture
    WHERE entity.uid = ? ORDER BY capture.uid, passage, start`);
  const passageAt = db.prepare(`
    SELECT capture.uid AS capture, passage.start, passage.pieces, passage.text FROM passage
    CROSS JOIN capture ON capture.id = passage.capture WHERE passage.capture = ? AND passage.seq = ?`);
  const sorted = captures.toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
  return ({ speaker, about, class: kind, term, from, to, most }) => {
    const among =
      about === undefined
        ? sorted.filter(
            (one) =>
              (speaker === undefined || one.speaker === speaker) &&
              (from === undefined || (one.period !== null && one.period >= from)) &&
              (to === undefined || (one.period !== null && one.period.slice(0, to.length) <= to)),
          )
        : [null];
    // The last before an end, the first after a beginning.
    if (to !== undefined && from === undefined) among.reverse();
    const shown: Witness[] = [];
    const isShown = ({ capture, start, end }: Witness): boolean =>
      shown.some((other) => other.capture === capture && start < other.end && other.start < end);
    const names = new Set<string>();
    // A sentence of each text is enough where there are many.
    const each = Math.max(1, Math.ceil(most / among.length));
    for (const one of among) {
      let here = 0;
      for (const row of one === null ? aboutEntity.iterate(about ?? '') : inCapture.iterate(one.key)) {
        const name = String(row.term);
        if (term === undefined ? termCalled.get(name)?.class !== kind || names.has(name) : name !== term) continue;
        const witness = witnessOf(row, passageAt.get(row.capture as number, row.passage as number) ?? {});
        if (isShown(witness)) continue;
        names.add(name);
        if (shown.push(witness) >= most) return shown;
        if (++here >= each) break;
      }
    }
    return shown;
  };
}

const longest = 260;

type Row = Record<string, unknown>;

function witnessOf(row: Row, passage: Row): Witness {
  const text = String(passage.text);
  const [start, end] = sentenceAround(text, Number(row.start), Number(row.end));
  const mapped: Pick<Passage, 'text' | 'pieces'> = {
    text,
    pieces: unpackPieces(passage.pieces as Uint8Array | null, Number(passage.start), text),
  };
  return {
    claim: null,
    capture: String(passage.capture),
    ...rawSpan(mapped, start, end),
    says: text.slice(Number(row.start), Number(row.end)),
    neutral: neutralReading(text.slice(start, end)),
  };
}

// The sentence, or so much of a long one as is needed.
function sentenceAround(text: string, start: number, end: number): [number, number] {
  const before = /[.!?]["”’)]? (?!.*[.!?]["”’)]? )/s.exec(text.slice(0, start));
  const after = /[.!?](?=\s|["”’)]|$)/.exec(text.slice(end));
  const from = before ? before.index + before[0].length : 0;
  const to = after ? end + after.index + 1 : text.length;
  const first = start - from > longest / 2 ? text.indexOf(' ', start - longest / 2) + 1 : from;
  const last = to - end > longest / 2 ? text.lastIndexOf(' ', end + longest / 2) : to;
  return [Math.min(first, start), Math.max(last, end)];
}
