import { idOf } from '../model/index.ts';
import { type Found, found, type Making } from './found.ts';
import type { ToldTenure } from './tenure-findings.ts';

/** What there may be to find of terms of office, before it is looked for what shows it. */
export interface Draft {
  /** The id of the finding. */
  readonly id: string;
  /** Ids of the terms that it rests on: while these are the same and none has changed, neither has the finding. */
  readonly terms: readonly string[];
  /** The finding, or none. */
  readonly found: () => readonly Found[];
}

/** A finding that rests on terms; `making` gives null where there is nothing to find. */
export function draft(
  kind: Making['kind'],
  key: Making['key'],
  terms: readonly ToldTenure[],
  making: () => Omit<Making, 'kind' | 'key'> | null,
): Draft {
  return {
    id: idOf('finding', kind, ...key),
    terms: terms.map(({ id }) => id),
    found() {
      const made = making();
      return made === null ? [] : [found({ kind, key, ...made })];
    },
  };
}
