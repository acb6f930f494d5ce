import { timeWords } from './days.ts';
import { counted, type Found, found } from './found.ts';
import type { ToldTenure } from './tenure-findings.ts';
import { type ToldEvent, witnessOf } from './told.ts';

/** Events of weight that one source alone vouches for, though `others` tell of the years around it. */
export function singleSource(event: ToldEvent, others: number): Found[] {
  const told = event.claims.filter(({ modality }) => modality === 'asserted');
  if (!event.named || told.length === 0 || others < 3 || new Set(told.map(({ speaker }) => speaker)).size !== 1)
    return [];
  const sources = new Set(told.map(({ source }) => source)).size;
  return [
    found({
      kind: 'single-source',
      key: [event.id],
      summary: `${event.title}${event.time ? `, ${timeWords(event.time.edtf)},` : ''} is told by one source only${sources > 1 ? `, in ${counted(sources, 'report')} of it` : ''}; ${counted(others, 'other source tells', 'others tell')} of these years and not of it.`,
      about: [{ id: event.id, name: event.title }],
      evidence: told.map((claim) => witnessOf(claim)),
      confidence: Math.min(0.9, 0.5 + others / 20),
      size: others,
      why: 'No other source tells of it. Reports of one publisher, and sources that repeat the same words, are not counted apart.',
      innocent: ['The others may have had no reason to tell of it.'],
    }),
  ];
}

/** Terms of an office of one holder that one source alone vouches for, though `others` tell of the years around them. */
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
      summary: `${person.name} as ${office.name}${when} rests on one source only; ${counted(others, 'other source tells', 'others tell')} of these years and not of it.`,
      about: [person, office],
      evidence: term.witnesses(6),
      confidence: Math.min(0.85, 0.5 + others / 20),
      size: others,
      why: 'All that tells of this term is of one source.',
      innocent: ['The others may have had no reason to name the holder.'],
    }),
  ];
}
