import { timeWords } from './days.ts';
import { counted, type Found, found } from './found.ts';
import type { ToldTenure } from './tenure-findings.ts';
import { type ToldEvent, witnessOf } from './told.ts';

/**
 * Events of weight that one source alone vouches for, though `others` (as `roughly` has it) tell of the years around it.
 * `tellers` is how many tell of it, where all but one repeat that one's words.
 */
export function singleSource(event: ToldEvent, others: number, tellers = 1): Found[] {
  const told = event.claims.filter(({ modality }) => modality === 'asserted');
  const isOne = tellers > 1 || new Set(told.map(({ speaker }) => speaker)).size === 1;
  if (!event.named || told.length === 0 || others < 3 || !isOne) return [];
  const sources = new Set(told.map(({ source }) => source)).size;
  const by =
    tellers > 1
      ? `by ${tellers} publishers in nearly the same words, which is one voice`
      : `by one source only${sources > 1 ? `, in ${counted(sources, 'report')} of it` : ''}`;
  return [
    found({
      kind: 'single-source',
      key: [event.id],
      summary: `${event.title}${event.time ? `, ${timeWords(event.time.edtf)},` : ''} is told ${by}; ${othersTell(others)} of these years and not of it.`,
      about: [{ id: event.id, name: event.title }],
      evidence: told.map((claim) => witnessOf(claim)),
      confidence: Math.min(0.9, 0.5 + others / 20),
      size: others,
      why: `No other source tells of it${tellers > 1 ? ' in words of its own' : ''}. Reports of one publisher, and sources that repeat the same words, are not counted apart.`,
      innocent: [
        'The others may have had no reason to tell of it.',
        ...(tellers > 1 ? ['They may all have it from one announcement, which says it as it was.'] : []),
      ],
    }),
  ];
}

const othersTell = (others: number): string =>
  others < 100
    ? counted(others, 'other source tells', 'others tell')
    : `${others.toLocaleString('en')} others and more tell`;

/** Terms of an office of one holder that one source alone vouches for, though `others` (likewise) tell of the years around them. */
export function singleSourceTenure(term: ToldTenure, others: number): Found[] {
  if (!term.single || others < 3) return [];
  const { person, office, from, attested } = term;
  const when = from
    ? `, from ${timeWords(from.time.edtf)},`
    : attested
      ? `, in ${timeWords(attested.slice(0, 4))},`
      : '';
  return [
    found({
      kind: 'single-source',
      key: ['tenure', term.id],
      summary: `${person.name} as ${office.name}${when} rests on one source only; ${othersTell(others)} of these years and not of it.`,
      about: [person, office],
      evidence: term.witnesses(6),
      confidence: Math.min(0.85, 0.5 + others / 20),
      size: others,
      why: 'All that tells of this term is of one source.',
      innocent: ['The others may have had no reason to name the holder.'],
    }),
  ];
}
