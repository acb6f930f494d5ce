import type { Alias, Claim, DecisionRecord } from '../model/index.ts';
import type { NameKey } from './chronicle.ts';

/** What compiling reads of a claim. */
export type IndexedClaim = Pick<
  Claim,
  'id' | 'capture' | 'start' | 'end' | 'kind' | 'time' | 'roles' | 'title' | 'modality' | 'series'
>;

/** A full name that documents give, and how often they name what it stands for. */
export interface NameCount extends NameKey {
  readonly mentions: number;
  readonly sources: number;
}

/** What compiling asks of whatever holds the claims. Each list may come in any order. */
export interface ClaimIndex {
  claims(): Iterable<IndexedClaim>;
  names(): Iterable<NameCount>;
  aliases(): Iterable<Alias>;
  /** Those in force, oldest first. */
  decisions(): Iterable<DecisionRecord>;
}
