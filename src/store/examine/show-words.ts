import type { DatabaseSync } from 'node:sqlite';
import { neutralReading, type ShowWords, termCalled, type Witness } from '../../findings/index.ts';
import { type Passage, rawSpan } from '../../model/index.ts';
import { unpackPieces } from '../reading-writer.ts';
import { sentenceAround } from './sentence.ts';

/** Shows loaded words where they stand, each in its sentence with a neutral reading: those of the last capture of each source. */
export function shower(db: DatabaseSync): ShowWords {
  const inCapture = db.prepare(
    'SELECT capture, passage, start, "end", term FROM wording WHERE capture = ? ORDER BY passage, start',
  );
  const aboutIn = db.prepare(`
    SELECT capture, passage, start, "end", term FROM wording WHERE capture = ?1
      AND form IN (SELECT form.id FROM entity CROSS JOIN form ON form.entity = entity.id WHERE entity.uid = ?2)
    ORDER BY passage, start`);
  const passageAt = db.prepare(`
    SELECT capture.uid AS capture, passage.start, passage.pieces, passage.text FROM passage
    CROSS JOIN capture ON capture.id = passage.capture WHERE passage.capture = ? AND passage.seq = ?`);
  const capturesIn = captureFinder(db);
  return (where) => {
    const { about, class: kind, term, most } = where;
    if (most <= 0) return [];
    const shown: Witness[] = [];
    const isShown = ({ capture, start, end }: Witness): boolean =>
      shown.some((other) => other.capture === capture && start < other.end && other.start < end);
    const names = new Set<string>();
    const { captures, each } = capturesIn(where);
    for (const one of captures) {
      let here = 0;
      for (const row of about === undefined ? inCapture.iterate(one) : aboutIn.iterate(one, about)) {
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

/**
 * Finds the captures that may have what is to be shown, by the time of their publication (the last before an end, the first
 * after a beginning), and how many passages of each are enough.
 */
function captureFinder(db: DatabaseSync) {
  return ({ speaker, about, term, from, to, most }: Parameters<ShowWords>[0]) => {
    const where: string[] = [];
    const given: (string | number)[] = [];
    const put = (condition: string, ...values: (string | number)[]): void => {
      where.push(condition);
      given.push(...values);
    };
    if (about !== undefined)
      put(
        `capture IN (SELECT wording.capture FROM entity CROSS JOIN form ON form.entity = entity.id
          CROSS JOIN wording ON wording.form = form.id WHERE entity.uid = ?)`,
        about,
      );
    if (speaker !== undefined) put('speaker = ?', speaker);
    if (from !== undefined) put("period <> '' AND period >= ?", from);
    // A month lies within its year.
    if (to !== undefined) put("period <> '' AND substr(period, 1, ?) <= ?", to.length, to);
    if (term === undefined) put("terms <> '{}'");
    else put('instr(terms, ?) > 0', `${JSON.stringify(term)}:`);
    const order = to !== undefined && from === undefined ? 'DESC' : 'ASC';
    const found = db.prepare(
      `SELECT capture FROM wording_counted WHERE ${where.join(' AND ')} ORDER BY period ${order}, uid ${order}`,
    );
    found.setReturnArrays(true);
    const first: number[] = [];
    const rest = found.iterate(...given) as unknown as IterableIterator<[number]>;
    for (let row = rest.next(); !row.done; row = rest.next()) {
      first.push(row.value[0]);
      if (first.length >= most) break;
    }
    return {
      // A sentence of each text is enough where there are many.
      each: Math.max(1, Math.ceil(most / Math.max(1, first.length))),
      captures: (function* () {
        try {
          yield* first;
          for (const [capture] of rest) yield capture;
        } finally {
          // A statement that is not read to its end keeps its table locked.
          rest.return?.();
        }
      })(),
    };
  };
}

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
