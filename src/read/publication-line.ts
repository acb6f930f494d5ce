import type { Passage, SourceFields } from '../model/index.ts';
import { issuedOf } from './issued.ts';
import { published } from './lexicon.ts';

/** As many passages from the top as are looked at, and the longest of them, in code units. */
const fromTop = 6;
const longest = 80;

const cue = new RegExp(
  `^(?:${[...published].sort((a, b) => b.length - a.length).join('|')})\\s*:?\\s*(.+?)\\.?$`,
  'iu',
);

/** The day of publication that a line of its own near the top gives ("Published 29 March 1931"); empty where none does. */
export function publicationLine(passages: readonly Passage[]): Pick<Partial<SourceFields>, 'issued'> {
  for (const { kind, text } of passages.filter((one) => one.kind !== 'furniture').slice(0, fromTop)) {
    if (kind === 'heading' || text.length > longest) continue;
    const value = cue.exec(text)?.[1];
    const issued = value === undefined ? null : issuedOf(value);
    if (issued !== null) return { issued };
  }
  return {};
}
