import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { keyOf } from '../../chronicle/index.ts';
import type { NameChange, NameUse, TitledUse, Witness } from '../../findings/index.ts';
import type { Time } from '../../model/index.ts';
import { pairsOf } from '../statement.ts';
import { claimWitness } from './claim-witness.ts';
import { keptTimes } from './kept-times.ts';
import { marks } from './time-marks.ts';

// Of a claim and a name in it: what tells when it is of, and the words before the name.
const columns = (start: string) => `claim.uid, claim.id, capture, claim.kind, edtf, earliest, latest, event,
  substr(quote, 1, max(0, ${start} - claim.start)) AS before`;
/** A claim that says itself when it is of. */
export const isDated = `edtf IS NOT NULL AND claim.basis = 'stated' AND modality = 'asserted' AND NOT rejected`;

/**
 * Reads the dated uses of a name of an entity (rowid) that may lie before it began or after it ended, in the order of claims:
 * all, or those in a capture (rowid).
 */
export function nameUses(
  db: DatabaseSync,
  read: UseReader,
): (entity: number, name: string, changes: readonly NameChange[], capture?: number) => NameUse[] {
  const isMeant = `form.entity = ?1 AND form.kind = 'organisation' AND form.name = ?2 AND (latest < ?3 OR earliest > ?4)
    AND ${isDated}`;
  const usesBy = (column: 'form' | 'owner'): string => `
    SELECT ${columns('filler.start')}
    FROM form CROSS JOIN filler ON filler.${column} = form.id CROSS JOIN claim ON claim.id = filler.claim WHERE ${isMeant}`;
  // What both find is found once below; "OR" takes twice as long.
  const uses = db.prepare(`${usesBy('form')} UNION ALL ${usesBy('owner')}`);
  const usesIn = db.prepare(`
    SELECT ${columns('filler.start')}
    FROM claim CROSS JOIN filler ON filler.claim = claim.id CROSS JOIN form ON form.id IN (filler.form, filler.owner)
    WHERE claim.capture = ?5 AND ${isMeant}`);
  for (const statement of [uses, usesIn]) statement.setReturnArrays(true);
  return (entity, name, changes, capture) => {
    const given = [entity, name, ...boundsOf(changes)];
    const rows = capture === undefined ? uses.all(...given) : usesIn.all(...given, capture);
    return firstOfEach(rows as unknown as SQLOutputValue[][]).map(read);
  };
}

// One row of each claim, that with the fewest words before the name; in the order of the claims.
function firstOfEach(rows: SQLOutputValue[][]): SQLOutputValue[][] {
  const before = (row: readonly SQLOutputValue[]): number => String(row[8]).length;
  rows.sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : a[0] === b[0] ? before(a) - before(b) : 1));
  return rows.filter(([uid], at) => at === 0 || uid !== rows[at - 1][0]);
}

/**
 * Reads the dated uses of the titles of a body's offices, under one of its names, that may lie before that name began: of
 * those who are called by them, and those who take the office.
 */
export function titledUses(
  db: DatabaseSync,
  read: UseReader,
): (name: string, changes: readonly NameChange[]) => TitledUse[] {
  const toldBy = `tie CROSS JOIN name ON name.id = tie.name AND name.kind = 'office'
    CROSS JOIN form AS post ON post.kind = 'office' AND post.name = name.name`;
  const counts = `tie.key = ?1 AND latest < ?2 AND ${isDated}`;
  const uses = db.prepare(`
    SELECT ${columns('held.start')}, post.name, held.former
    FROM ${toldBy} CROSS JOIN held ON held.office = post.id CROSS JOIN claim ON claim.id = held.claim
    WHERE ${counts} AND held.start >= claim.start AND held."end" <= claim."end"
    UNION SELECT ${columns('filler.start')}, post.name, 0
    FROM ${toldBy} CROSS JOIN filler ON filler.form = post.id AND filler.role = 'office'
      CROSS JOIN claim ON claim.id = filler.claim
    WHERE ${counts} AND filler.start >= claim.start AND filler."end" <= claim."end"
    ORDER BY 1, 10, 9`);
  uses.setReturnArrays(true);
  return (name, changes) => {
    const begins = changes.filter(({ end }) => end === 'from');
    if (begins.length === 0) return [];
    const seen = new Set<unknown>();
    return (uses.all(keyOf('organisation', name), boundsOf(begins)[0]) as unknown as SQLOutputValue[][]).flatMap(
      (row) => {
        const [claim, title] = [row[0], String(row[9])];
        if (bodyOf(title) !== name || seen.has(claim)) return [];
        seen.add(claim);
        return [read(row)];
      },
    );
  };
}

/** What stands between an office and its body in a title. */
export const ofBody = ' of the ';

/** The body that a title names: all that follows the first "of the"; null where it names none. */
export function bodyOf(title: string): string | null {
  const at = title.indexOf(ofBody);
  return at < 0 ? null : title.slice(at + ofBody.length);
}

/** Reads a use of a name, or of a title, from its columns. */
export type UseReader = (row: readonly SQLOutputValue[]) => TitledUse;

/** A use as it is read; where it stands is looked up for the few that are shown. */
class ReadUse implements TitledUse {
  readonly time: Time;
  readonly event: number | null;
  readonly source: number;
  readonly marked: boolean;
  readonly founding: boolean;
  readonly title: string;
  readonly #claim: number;
  readonly #witness: (claim: number) => Witness;

  constructor(row: readonly SQLOutputValue[], time: Time, source: number, witness: (claim: number) => Witness) {
    const [, claim, , kind, , , , event, before, title = '', former = 0] = row;
    this.time = time;
    this.event = event as number | null;
    this.source = source;
    this.marked = former === 1 || marks.test(before as string);
    this.founding = kind === 'founding';
    this.title = title as string;
    this.#claim = claim as number;
    this.#witness = witness;
  }

  get witness(): Witness {
    return this.#witness(this.#claim);
  }
}

/** Makes uses of their columns; times and sources are looked up once for all of them. */
export function readerOfUses(db: DatabaseSync): UseReader {
  const shown = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, claim.start, claim."end", edtf FROM claim
    CROSS JOIN capture ON capture.id = claim.capture WHERE claim.id = ?`);
  const witness = (claim: number): Witness => claimWitness(shown.get(claim) ?? {});
  const timeFor = keptTimes();
  let sources: Map<number, number> | null = null;
  const sourceOf = (capture: number): number => {
    sources ??= new Map(pairsOf(db, 'SELECT id, source FROM capture'));
    return sources.get(capture)!;
  };
  return (row) => {
    const [, , capture, , edtf, earliest, latest] = row;
    return new ReadUse(row, timeFor(edtf as string, earliest, latest, 'stated'), sourceOf(capture as number), witness);
  };
}

/** A day that uses before a change end before, and one that uses after it begin after; null where there is no such change. */
export function boundsOf(changes: readonly NameChange[]): [string, string | null] {
  const days = changes.map(({ end, time }) => String(end === 'from' ? time.earliest : time.latest));
  const ends = changes.filter(({ end }) => end === 'to').map(({ time }) => String(time.latest));
  // Days are compared as texts, which years before 0 are not in the order of: then all uses are looked at.
  const isPlain = days.every((day) => /^\d{4}-/.test(day));
  return [isPlain ? days.sort()[days.length - 1] : '~', ends.sort()[0] ?? null];
}
