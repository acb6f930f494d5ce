import type { NameMention } from '../model/index.ts';
import { defaultPacks } from './default-packs.ts';
import { lexiconOf } from './lexicons.ts';
import type { Pack } from './pack.ts';
import { recognise } from './recognise.ts';
import { type Reference, references } from './reference.ts';

export { defaultPacks } from './default-packs.ts';
export { loadPack, type Pack, type PackList, type PackName, packLists } from './pack.ts';

export type { Reference } from './reference.ts';

export interface NameOptions {
  /** BCP 47; absent, what the script of the text says. */
  readonly language?: string;
  /** What is known of the field; absent, the packs that come with Sillok; empty, none. */
  readonly packs?: readonly Pack[];
}

/**
 * The names in the passages of one document, in order; evidence is shared over the whole document. Offsets are UTF-16
 * code units into each text. Mentions do not overlap, but that the body an office or a meeting belongs to follows it as
 * a mention of its own.
 *
 *     recogniseNames(["Premier Pak Pong Ju visited the Kumsong Tractor Factory."])
 *     // [[office "Premier", person "Pak Pong Ju", place "Kumsong Tractor Factory"]]
 */
export function recogniseNames(texts: readonly string[], options: NameOptions = {}): NameMention[][] {
  return recognise(texts, lexiconOf(options.packs ?? defaultPacks));
}

/** The pronouns, short forms and bare titles in each passage that may point to something named elsewhere. */
export function recogniseReferences(texts: readonly string[], options: NameOptions = {}): Reference[][] {
  return references(texts, lexiconOf(options.packs ?? defaultPacks));
}
export { matchKey } from './match-key.ts';
