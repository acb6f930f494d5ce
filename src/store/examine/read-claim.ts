import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { lettersMark, type ToldClaim } from '../../findings/index.ts';
import type { ClaimKind, Modality, Span, Time } from '../../model/index.ts';
import { type CaptureIds, captureIds } from './capture-ids.ts';
import type { DatedClaim } from './doubt-reader.ts';
import { keptTimes } from './kept-times.ts';

/** What is kept of a claim itself, as far as a critic asks for it. */
export type ClaimValues = Omit<ReadClaim, 'capture' | 'source' | 'voice' | 'speaker' | 'doubt' | 'doubtful'>;

/** A claim as it is read, with what tells whose words it has and how far its date is to be trusted. */
export class ReadClaim implements ToldClaim, DatedClaim {
  readonly key: number;
  readonly id: string;
  readonly kind: ClaimKind;
  readonly captureKey: number;
  readonly capture: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly passage: number;
  readonly time: Time | null;
  readonly modality: Modality;
  readonly rule: string;
  /** The `lettersMark` of its quotation. */
  readonly mark: number;
  readonly dated: Span | null;
  voice: string;
  speaker: string;
  /** Says whether its date is to be doubted, where that is asked; null where nothing is to be doubted. */
  doubt: ((claim: DatedClaim) => boolean) | null = null;
  #doubtful: boolean | null = null;

  constructor(values: ClaimValues, ids: CaptureIds) {
    this.key = values.key;
    this.id = values.id;
    this.captureKey = values.captureKey;
    this.capture = ids.capture;
    this.source = ids.source;
    this.start = values.start;
    this.end = values.end;
    this.kind = values.kind;
    this.passage = values.passage;
    this.time = values.time;
    this.modality = values.modality;
    this.rule = values.rule;
    this.mark = values.mark;
    this.dated = values.dated;
    this.voice = ids.source;
    this.speaker = ids.speaker;
  }

  // Looked for where it matters: it takes longer than reading the claim.
  get doubtful(): boolean {
    this.#doubtful ??= this.doubt?.(this) ?? false;
    return this.#doubtful;
  }
}

/** Reads the claims of an event (rowid), in the order of their ids. */
export function claimReader(db: DatabaseSync): (event: number) => ReadClaim[] {
  const claims = db.prepare(`
    SELECT id, uid, capture, start, "end", kind, passage, edtf, earliest, latest, basis, modality, rule, quote, dated_start,
      dated_end
    FROM claim WHERE event = ? AND NOT rejected ORDER BY uid`);
  // What is said of a capture is read once.
  claims.setReturnArrays(true);
  const idsOf = captureIds(db);
  const timeFor = keptTimes();
  return (event) =>
    (claims.all(event) as unknown as SQLOutputValue[][]).map((row) => {
      const captureKey = row[2] as number;
      const values: ClaimValues = {
        key: row[0] as number,
        id: row[1] as string,
        captureKey,
        start: row[3] as number,
        end: row[4] as number,
        kind: row[5] as ClaimKind,
        passage: row[6] as number,
        time: row[7] === null ? null : timeFor(row[7] as string, row[8], row[9], row[10]),
        modality: row[11] as Modality,
        rule: row[12] as string,
        mark: lettersMark(row[13] as string),
        dated: row[14] === null ? null : { start: row[14] as number, end: row[15] as number },
      };
      return new ReadClaim(values, idsOf(captureKey));
    });
}
