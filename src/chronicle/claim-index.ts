import type { Claim, Phase } from '../model/index.ts';
import type { NameKey } from './chronicle.ts';

/** A name in a role, with the entity that it was found to stand for; null where it stands for none (a meeting). */
export interface IndexedFiller extends NameKey {
  readonly entity: string | null;
  /** Of a meeting: its number and series, the body it belongs to, and the entity of that body, its number left out. */
  readonly ordinal?: number;
  readonly series?: string;
  readonly body?: string;
  readonly owner?: string | null;
}

/** What compiling reads of a claim. */
export interface IndexedClaim extends Pick<Claim, 'id' | 'kind' | 'time' | 'title' | 'modality' | 'series'> {
  readonly roles: Readonly<Record<string, readonly IndexedFiller[]>>;
  readonly phase: Phase | null;
  /** The words for what sort of speech it was, or for what was adopted. */
  readonly detail: string | null;
}

/** A full name that documents give, and how often they name what it stands for. */
export interface NameCount extends NameKey {
  readonly mentions: number;
  readonly sources?: number;
}
