import type { DatabaseSync } from 'node:sqlite';
import {
  type ChronicleEntity,
  entitiesOf,
  keyOf,
  type NameCount,
  type Rulings,
  tiesOf,
} from '../../chronicle/index.ts';
import type { Alias, EntityKind, NameKind } from '../../model/index.ts';
import { writing } from '../statement.ts';
import { indexWords } from '../words.ts';
import type { Touched } from './touched.ts';

/**
 * Brings who is who up to date: of the names that changed and all that may stand for the same. Gives what now stands
 * for something else.
 */
export function compileNames(db: DatabaseSync, touched: Touched & { readonly rulings: Rulings }): ChangedNames {
  countNames(db, touched);
  const aliasKeys = keepAliases(db, touched);
  const { names, aliases } = touched.all ? everything(db) : closure(db, touched, aliasKeys);
  if (names.length === 0) return { forms: [], people: [] };
  const entities = entitiesOf(
    names.filter(({ isUsed }) => isUsed),
    aliases,
    touched.rulings,
  );
  return writeEntities(db, names, entities);
}

/** Forms, by rowid, that now stand for something else, and the ids of the people whom they stood for. */
export interface ChangedNames {
  readonly forms: readonly number[];
  readonly people: readonly string[];
}

interface KnownName extends NameCount {
  readonly id: number;
  /** Whether anything still bears the name. */
  readonly isUsed: boolean;
}

// A form that only loaded words are said of: a reader may have said that it is no name.
const bareForm = `
  form.id IN (SELECT form FROM wording WHERE form IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM mention WHERE mention.form = form.id)
  AND NOT EXISTS (SELECT 1 FROM filler WHERE filler.form = form.id OR owner = form.id)
  AND NOT EXISTS (SELECT 1 FROM held WHERE office = form.id OR holder = form.id)`;

// Names new to the chronicle are entered with their ties; those of captures read since are counted.
function countNames(db: DatabaseSync, { captures, all, names }: Touched): void {
  const put = writing(db, 'INSERT INTO name (kind, name, mentions) VALUES (?, ?, 0)');
  const tie = writing(db, 'INSERT OR IGNORE INTO tie (key, name) VALUES (?, ?)');
  if (all)
    db.exec(`
      DELETE FROM tie; DELETE FROM name; DELETE FROM known_alias;
      DELETE FROM form WHERE NOT EXISTS (SELECT 1 FROM mention WHERE mention.form = form.id)
        AND NOT EXISTS (SELECT 1 FROM filler WHERE filler.form = form.id OR owner = form.id)
        AND NOT EXISTS (SELECT 1 FROM held WHERE office = form.id OR holder = form.id)
        AND NOT EXISTS (SELECT 1 FROM wording WHERE wording.form = form.id);
      UPDATE form SET entity = NULL WHERE ${bareForm}`);
  const fresh = db.prepare(`
    SELECT DISTINCT kind, name FROM form
    WHERE kind <> 'meeting' AND NOT (${bareForm})`);
  const find = db.prepare('SELECT 1 FROM name WHERE kind = ? AND name = ?');
  const entering = all ? fresh.all() : names.filter(({ kind, name }) => kind !== 'meeting' && !find.get(kind, name));
  // What names without a bearer stood for goes with them.
  if (all) dropNameless(db);
  for (const { kind, name } of entering) {
    const key = { kind: kind as NameKind, name: String(name) };
    const { lastInsertRowid } = put.run(key.kind, key.name);
    for (const own of tiesOf(key)) tie.run(own, lastInsertRowid);
  }
  const count = writing(db, 'UPDATE name SET mentions = mentions + ? WHERE kind = ? AND name = ?');
  const counts = db.prepare(
    all
      ? `SELECT kind, name, sum(n) AS n FROM (
           SELECT form, count(*) AS n FROM mention WHERE pointing IS NULL AND ? IS NOT NULL GROUP BY form
         ) AS counted CROSS JOIN form ON form.id = counted.form GROUP BY kind, name`
      : `SELECT kind, name, count(*) AS n FROM mention CROSS JOIN form ON form.id = mention.form
         WHERE pointing IS NULL AND capture = ? GROUP BY kind, name`,
  );
  for (const capture of all ? [0] : captures)
    for (const { kind, name, n } of counts.all(capture)) count.run(n, kind, name);
}

function dropNameless(db: DatabaseSync): void {
  const drop = writing(db, 'DELETE FROM entity WHERE id = ?');
  const dropWords = writing(db, 'DELETE FROM entity_words WHERE rowid = ?');
  for (const { id } of db
    .prepare('SELECT id FROM entity WHERE id NOT IN (SELECT entity FROM form WHERE entity IS NOT NULL)')
    .all()) {
    dropWords.run(Number(id));
    drop.run(Number(id));
  }
}

// Gives the keys of abbreviations that are gone.
function keepAliases(db: DatabaseSync, { captures, all }: Touched): string[] {
  const put = writing(
    db,
    'INSERT OR IGNORE INTO known_alias (kind, short, long, short_key, long_key) VALUES (?, ?, ?, ?, ?)',
  );
  const read = db.prepare(
    all
      ? 'SELECT DISTINCT kind, short, long FROM alias WHERE ? IS NOT NULL'
      : 'SELECT DISTINCT kind, short, long FROM alias WHERE capture = ?',
  );
  for (const capture of all ? [0] : captures)
    for (const row of read.all(capture)) {
      const { kind, short, long } = row as unknown as Alias;
      put.run(kind, short, long, keyOf(kind, short), keyOf(kind, long));
    }
  if (db.prepare('SELECT 1 FROM stale_name LIMIT 1').get() === undefined) return [];
  const gone = db
    .prepare(`
      SELECT kind, short, long, short_key, long_key FROM known_alias AS known WHERE NOT EXISTS (
        SELECT 1 FROM alias WHERE alias.kind = known.kind AND alias.short = known.short AND alias.long = known.long)`)
    .all();
  const drop = writing(db, 'DELETE FROM known_alias WHERE kind = ? AND short = ? AND long = ?');
  return gone.flatMap((row) => {
    drop.run(row.kind, row.short, row.long);
    return [String(row.short_key), String(row.long_key)];
  });
}

function everything(db: DatabaseSync): { names: KnownName[]; aliases: Alias[] } {
  const names = db.prepare('SELECT id, kind, name, mentions, 1 AS isUsed FROM name').all();
  const aliases = db.prepare('SELECT kind, short, long FROM known_alias').all();
  return { names: names as unknown as KnownName[], aliases: aliases as unknown as Alias[] };
}

// From the touched names along ties, abbreviations and what people decided, until nothing more is reached.
function closure(
  db: DatabaseSync,
  { names, rulings }: Touched & { readonly rulings: Rulings },
  aliasKeys: readonly string[],
): { names: KnownName[]; aliases: Alias[] } {
  const find = db.prepare('SELECT id FROM name WHERE kind = ? AND name = ?');
  const keysOf = db.prepare('SELECT key FROM tie WHERE name = ?');
  const bearers = db.prepare('SELECT name FROM tie WHERE key = ?');
  const aliasesOf = db.prepare(`
    SELECT * FROM known_alias WHERE short_key = ?1 UNION SELECT * FROM known_alias WHERE long_key = ?1`);
  const get = db.prepare('SELECT id, kind, name, mentions FROM name WHERE id = ?');
  const isBorne = db.prepare(`
    SELECT 1 FROM form WHERE kind = ? AND name = ? AND (
      EXISTS (SELECT 1 FROM mention WHERE mention.form = form.id) OR EXISTS (SELECT 1 FROM filler WHERE filler.form = form.id)
      OR EXISTS (SELECT 1 FROM filler WHERE owner = form.id) OR EXISTS (SELECT 1 FROM held WHERE office = form.id))`);
  const idOf = (kind: string, name: string): number | null => {
    const row = find.get(kind, name);
    return row ? Number(row.id) : null;
  };
  const partners = new Map<number, number[]>();
  for (const { verdict, names: group } of rulings.namings) {
    if (verdict !== 'merge') continue;
    const ids = group.flatMap((key) => idOf(...(key.split('\n') as [string, string])) ?? []);
    for (const id of ids) partners.set(id, [...(partners.get(id) ?? []), ...ids]);
  }
  const seen = new Set<number>();
  const seenKeys = new Set<string>();
  const aliases = new Map<string, Alias>();
  const found: KnownName[] = [];
  const waiting = names.flatMap(({ kind, name }) => idOf(kind, name) ?? []);
  const waitingKeys = [...aliasKeys];
  while (waiting.length > 0 || waitingKeys.length > 0) {
    const id = waiting.pop();
    if (id === undefined) {
      const key = waitingKeys.pop()!;
      if (seenKeys.has(key)) continue;
      seenKeys.add(key);
      for (const row of bearers.all(key)) waiting.push(Number(row.name));
      for (const row of aliasesOf.all(key)) {
        const { kind, short, long, short_key, long_key } = row as Record<string, string>;
        aliases.set(`${kind}\n${short}\n${long}`, { kind: kind as NameKind, short, long });
        waitingKeys.push(short_key, long_key);
      }
      continue;
    }
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(partners.get(id) ?? []));
    const row = get.get(id) as unknown as Omit<KnownName, 'isUsed'>;
    found.push({ ...row, isUsed: row.mentions > 0 || isBorne.get(row.kind, row.name) !== undefined });
    for (const { key } of keysOf.all(id)) if (!seenKeys.has(String(key))) waitingKeys.push(String(key));
  }
  return { names: found, aliases: [...aliases.values()] };
}

interface OldEntity {
  readonly uid: string;
  readonly kind: EntityKind;
  readonly name: string;
}

function writeEntities(
  db: DatabaseSync,
  names: readonly KnownName[],
  entities: readonly ChronicleEntity[],
): ChangedNames {
  const formsOf = db.prepare('SELECT id, entity FROM form WHERE kind = ? AND name = ?');
  const oldOf = db.prepare('SELECT uid, kind, name FROM entity WHERE id = ?');
  const before = new Map<number, OldEntity>();
  const formsBefore = names.map(({ kind, name }) => formsOf.all(kind, name) as { id: number; entity: number | null }[]);
  for (const forms of formsBefore)
    for (const { entity } of forms) {
      if (entity === null || before.has(entity)) continue;
      before.set(entity, oldOf.get(entity) as unknown as OldEntity);
    }
  const keyByUid = new Map([...before].map(([key, { uid }]) => [uid, key]));
  const put = writing(db, 'INSERT INTO entity (uid, kind, name) VALUES (?, ?, ?)');
  const rename = writing(db, 'UPDATE entity SET kind = ?, name = ? WHERE id = ?');
  const drop = writing(db, 'DELETE FROM entity WHERE id = ?');
  const dropWords = writing(db, 'DELETE FROM entity_words WHERE rowid = ?');
  const putWords = writing(db, 'INSERT INTO entity_words (rowid, words, tails) VALUES (?, ?, ?)');
  const meaning = new Map<string, number>();
  const kept = new Set<number>();
  const bornBy = namesBefore(names, formsBefore);
  for (const { id, kind, name, forms } of entities) {
    let key = keyByUid.get(id);
    if (key === undefined) key = Number(put.run(id, kind, name).lastInsertRowid);
    else {
      const old = before.get(key)!;
      if (old.kind !== kind || old.name !== name) rename.run(kind, name, key);
      else if (isSame(bornBy?.get(key), forms)) {
        kept.add(key);
        for (const form of forms) meaning.set(`${form.kind}\n${form.name}`, key);
        continue;
      }
      dropWords.run(key);
    }
    kept.add(key);
    for (const form of forms) meaning.set(`${form.kind}\n${form.name}`, key);
    const { words, tails } = indexWords([name, ...forms.map((form) => form.name).sort()].join(' | '));
    putWords.run(key, words, tails);
  }
  const mean = writing(db, 'UPDATE form SET entity = ? WHERE id = ?');
  const changed: number[] = [];
  const people = new Set<string>();
  names.forEach(({ kind, name }, at) => {
    const key = meaning.get(`${kind}\n${name}`) ?? null;
    for (const form of formsBefore[at]) {
      if (form.entity === key) continue;
      mean.run(key, form.id);
      changed.push(form.id);
      const old = form.entity === null ? undefined : before.get(form.entity);
      if (old?.kind === 'person') people.add(old.uid);
    }
  });
  for (const key of before.keys()) {
    if (kept.has(key)) continue;
    dropWords.run(key);
    drop.run(key);
  }
  return { forms: changed, people: [...people] };
}

// The names of each entity (by rowid) as they stood; null where a name has lost its bearer, so that what it stood for is
// not known any more.
function namesBefore(
  names: readonly KnownName[],
  forms: readonly (readonly { readonly entity: number | null }[])[],
): Map<number, Set<string>> | null {
  const born = new Map<number, Set<string>>();
  for (const [at, { kind, name }] of names.entries()) {
    if (forms[at].length === 0) return null;
    for (const { entity } of forms[at]) {
      if (entity === null) continue;
      const known = born.get(entity);
      if (known) known.add(`${kind}\n${name}`);
      else born.set(entity, new Set([`${kind}\n${name}`]));
    }
  }
  return born;
}

const isSame = (born: ReadonlySet<string> | undefined, forms: ChronicleEntity['forms']): boolean =>
  born !== undefined && born.size === forms.length && forms.every(({ kind, name }) => born.has(`${kind}\n${name}`));
