import type { InContext, PassageMentions } from '../context/index.ts';
import type { NameMention } from '../model/index.ts';
import type { Cut } from './cut.ts';
import { hasWord } from './has-word.ts';
import type { ClaimLexicon } from './lexicon.ts';

/**
 * Finds whom the headings above a sentence are about, the nearest that says so; null of a sentence that begins with a name
 * itself, and where none says so.
 */
export function themeFinder(
  cut: readonly Cut[],
  { mentions: named }: Pick<InContext, 'mentions'>,
  { words: { lives } }: Pick<ClaimLexicon, 'words'>,
): (one: Cut) => NameMention | null {
  const headings = new Map<number, string>();
  for (const { at, passage, segment } of cut) if (segment.kind === 'heading') headings.set(at, passage.text);
  const themes = new Map<number, NameMention | null>();
  return ({ passage, mentions }) => {
    if (mentions.names.some(({ start }) => start < 3)) return null;
    for (const heading of passage.headings.toReversed()) {
      let theme = themes.get(heading);
      if (theme === undefined) {
        theme = themeOf(named[heading], headings.get(heading) ?? '', lives);
        themes.set(heading, theme);
      }
      if (theme) return theme;
    }
    return null;
  };
}

// "Ada Quill – A Life", "Ada Quill: Biography", "Biography of Ada Quill"
const called = /^(?:\p{L}+ of )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})(?=\s*(?:[–—:,(-]|$))/u;

/**
 * The one person or body that a heading names, with what it is known for; in the heading of a life also somebody whom
 * no list has. Null where it names none or several.
 */
export function themeOf(
  { names }: Pick<PassageMentions, 'names'>,
  text: string,
  lives: ReadonlySet<string>,
): NameMention | null {
  const [first, second] = names.filter(
    ({ kind, start, end }, i) =>
      (kind === 'person' || kind === 'organisation') &&
      !names.some(
        (other, j) => j !== i && other.start <= start && end <= other.end && other.end - other.start > end - start,
      ),
  );
  if (first) return second ? null : first;
  const name = hasWord(text, lives) ? called.exec(text) : null;
  if (!name || lives.has(name[1].toLowerCase())) return null;
  const start = name[0].length - name[1].length;
  return { kind: 'person', start, end: name[0].length, text: name[1], name: name[1], basis: 'stated' };
}
