import { officeHead, officeSort } from '../../chronicle/index.ts';
import type { Ref } from '../../model/index.ts';
import { matchKey, matchKeys } from '../../names/index.ts';
import type { Reader } from '../reader.ts';
import { bodyFinder } from './tenures.ts';

/** Someone, or an office, of whom terms may be told. */
export interface Meant extends Ref {
  readonly kind: 'person' | 'office';
}

/**
 * The people and offices that a name means: by the very name, by any spelling of a person's, by the words for an office
 * and its body ("Premier of the Cabinet", or "Premier" alone). Those of whom a term is told come before names that are
 * merely mentioned.
 */
export function whoIsMeant(reader: Reader, name: string): Meant[] {
  const { hasTerm, offices } = holdersIn(reader);
  const exact = byName(reader, name);
  const told = exact.filter(({ id }) => hasTerm(id));
  if (told.length > 0) return told;
  const spelt = bySpelling(reader, name).filter(({ id }) => hasTerm(id));
  if (spelt.length > 0) return spelt;
  const headed = byHead(reader, name, offices());
  return headed.length > 0 ? headed : exact.length > 0 ? exact : bySpelling(reader, name);
}

/**
 * The people and offices with terms of which `name` is a part, the likeliest first: names that begin with it, offices of
 * one holder, those with more terms. A person's surname or given name may be written in any romanisation.
 */
export function whoMayBeMeant(reader: Reader, name: string): Meant[] {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  const own = new Set(matchKeys(name));
  const ranked = new Map<string, { meant: Meant; rank: number[] }>();
  const rows = reader.db
    .prepare(`
      SELECT entity.uid, entity.name, entity.kind, form.name AS form, terms FROM (
        SELECT person AS uid, count(*) AS terms FROM tenure GROUP BY person
        UNION ALL SELECT office, count(*) FROM tenure GROUP BY office
      ) AS held CROSS JOIN entity ON entity.uid = held.uid LEFT JOIN form ON form.entity = entity.id`)
    .all();
  for (const row of rows) {
    const meant = meantIn(row);
    const place = Math.min(...[meant.name, String(row.form ?? '')].map((one) => placeIn(words, own, meant.kind, one)));
    if (place === Number.POSITIVE_INFINITY) continue;
    const rank = [place, meant.kind === 'office' && officeSort(meant.name) !== 'one' ? 1 : 0, -Number(row.terms)];
    const known = ranked.get(meant.id);
    if (!known || place < known.rank[0]) ranked.set(meant.id, { meant, rank });
  }
  return [...ranked.values()]
    .sort((a, b) => byRank(a.rank, b.rank) || (a.meant.name < b.meant.name ? -1 : 1))
    .map(({ meant }) => meant);
}

const byRank = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
};

const wordsOf = (name: string): string[] => matchKey(name, 'office').split(' ').filter(Boolean);

// 0 where the name begins with the words, 1 where it has all of them, as infinity where not.
function placeIn(words: readonly string[], keys: ReadonlySet<string>, kind: Meant['kind'], name: string): number {
  const all = wordsOf(name);
  if (words.every((word, i) => all[i] === word)) return 0;
  if (words.every((word) => all.includes(word))) return 1;
  if (kind !== 'person') return Number.POSITIVE_INFINITY;
  const [first, ...rest] = name.split(/[\s‐‑-]+/);
  return [first, rest.join(' ')].some((part) => part && matchKeys(part).some((key) => keys.has(key)))
    ? 1
    : Number.POSITIVE_INFINITY;
}

const meantIn = (row: Record<string, unknown>): Meant => ({
  id: String(row.uid),
  name: String(row.name),
  kind: row.kind as Meant['kind'],
});

function holdersIn(reader: Reader): { hasTerm: (id: string) => boolean; offices: () => Meant[] } {
  const find = reader.db.prepare(
    'SELECT 1 FROM tenure WHERE person = ?1 UNION ALL SELECT 1 FROM tenure WHERE office = ?1',
  );
  const offices = reader.db.prepare(`
    SELECT entity.uid, entity.name, entity.kind FROM (SELECT DISTINCT office FROM tenure)
      CROSS JOIN entity ON entity.uid = office ORDER BY entity.uid`);
  return { hasTerm: (id) => find.get(id) !== undefined, offices: () => offices.all().map(meantIn) };
}

const byName = (reader: Reader, name: string): Meant[] =>
  reader.db
    .prepare(`
      SELECT DISTINCT entity.uid, entity.name, entity.kind FROM entity LEFT JOIN form ON form.entity = entity.id
      WHERE entity.kind IN ('person', 'office') AND (entity.uid = ?1 OR ?1 COLLATE NOCASE IN (entity.name, form.name, form.text))
      ORDER BY entity.kind DESC, entity.name, entity.uid`)
    .all(name)
    .map(meantIn);

function bySpelling(reader: Reader, name: string): Meant[] {
  const find = reader.db.prepare('SELECT uid, name, kind FROM entity WHERE id = ?');
  return reader
    .people()
    .find(name)
    .map((key) => meantIn(find.get(key) ?? {}))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

// Offices whose words are those of the name; where it gives a body, of that.
function byHead(reader: Reader, name: string, offices: readonly Meant[]): Meant[] {
  const headOf = (one: string): string => matchKey(officeHead(one), 'office');
  const head = headOf(name);
  const alike = offices.filter((one) => headOf(one.name) === head);
  const [, of] = / of (?:the )?(.+)$/.exec(name) ?? [];
  if (of === undefined) return alike;
  const bodies = new Set(
    reader.db
      .prepare(`
        SELECT DISTINCT entity.uid FROM entity JOIN form ON form.entity = entity.id
        WHERE entity.kind = 'organisation' AND ?1 COLLATE NOCASE IN (entity.name, form.name, form.text)`)
      .all(of)
      .map(({ uid }) => String(uid)),
  );
  const find = bodyFinder(reader);
  return alike.filter(({ id }) => bodies.has(find(id)?.id ?? ''));
}
