import type { DateStretch, InContext } from '../context/index.ts';
import type { Document, EventKind } from '../model/index.ts';
import { nameAlone } from './argument.ts';
import { plainly } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Read } from './sentences.ts';
import { themeOf } from './theme.ts';

/** What the labels of a card say of whom or what it is about: of a body or of a person. */
const kinds = [
  ['foundingLabels', 'founding', 'organisation'],
  ['dissolutionLabels', 'dissolution', 'organisation'],
  ['birthLabels', 'birth', 'person'],
  ['deathLabels', 'death', 'person'],
] as const satisfies readonly (readonly [keyof ClaimLexicon['words'], EventKind, 'organisation' | 'person'])[];

/**
 * The lines of a card ("Founded | 8 August 1963", "Died: 22 July 2012, Tarn"), told of the one body or person that the
 * heading above names.
 */
export function withCards(
  read: readonly Read[],
  { passages }: Document,
  { mentions }: InContext,
  { words }: ClaimLexicon,
): readonly Read[] {
  return read.map((one) => {
    const { sentence, passage: at, assertions } = one;
    const items = sentence?.items;
    if (!sentence || !items || assertions.length > 0 || sentence.segment.start > 0) return one;
    const over = passages[at].headings.at(-1);
    const date: DateStretch | null = items[2]?.date ?? null;
    if (over === undefined || !date || (items[1].word !== '|' && items[1].word !== ':')) return one;
    const found = kinds.find(([labels]) => words[labels].has(items[0].word));
    const theme = found ? themeOf(mentions[over], passages[over].text, words.lives) : null;
    if (!found || theme?.kind !== found[2]) return one;
    const [, kind] = found;
    const places = mentions[at].names.filter((name) => name.kind === 'place');
    return {
      ...one,
      assertions: [
        {
          ...plainly,
          kind,
          date,
          given: places.map(nameAlone),
          elsewhere: [{ passage: passages[over], one: nameAlone(theme) }],
          words: { start: items[0].start, end: date.end },
          rule: `${sentence.segment.kind}.${kind}.card`,
        },
      ],
    };
  });
}
