import { unitAt } from '../model/index.ts';

/** What a character is to one who cuts text into words. */
export type CharacterClass = 0 | 1 | 2;
export const blank: CharacterClass = 0;
export const letter: CharacterClass = 1;
export const mark: CharacterClass = 2;

const classOf = (character: string): CharacterClass =>
  /[\p{L}\p{N}]/u.test(character) ? letter : /\s/.test(character) ? blank : mark;

const ascii = Uint8Array.from({ length: 128 }, (_, unit) => classOf(String.fromCharCode(unit)));

export function classAt(text: string, at: number): CharacterClass {
  const unit = unitAt(text, at);
  return unit < 128 ? (ascii[unit] as CharacterClass) : classOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** How many code units the character has. */
export const lengthAt = (text: string, at: number): number =>
  unitAt(text, at) < 0xd800 ? 1 : (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2d;

/** A letter or figure of the commonest, by its code unit. */
export const isPlainLetter = (unit: number): boolean => unit < 128 && ascii[unit] === letter;

/** Where the letter ends that a word goes on with at `at`, over a single apostrophe, stop or hyphen; `at` where none does. */
export function letterEnd(text: string, at: number, stop: number): number {
  const next = isJoint(unitAt(text, at)) ? at + 1 : at;
  return next < stop && classAt(text, next) === letter ? next + lengthAt(text, next) : at;
}
