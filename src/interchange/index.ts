import type { AnyRecord } from '../model/index.ts';
import { toJsonLines } from './jsonl.ts';

/** How records are written in each format that others read. */
export const formats: Readonly<Record<string, (records: AsyncIterable<AnyRecord>) => AsyncIterable<string>>> = {
  jsonl: toJsonLines,
};
