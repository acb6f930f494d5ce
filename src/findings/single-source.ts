import { timeWords } from './days.ts';
import { counted, type Found, found } from './found.ts';
import { byVoice, type ToldEvent, witnessOf } from './told.ts';

/** Events of weight that one source alone vouches for, though `others` tell of the years around it. */
export function singleSource(event: ToldEvent, others: number): Found[] {
  const told = event.claims.filter(({ modality }) => modality === 'asserted');
  if (!event.named || told.length === 0 || others < 3 || byVoice(told).size !== 1) return [];
  const sources = new Set(told.map(({ source }) => source)).size;
  return [
    found({
      kind: 'single-source',
      key: [event.id],
      summary: `${event.title}${event.time ? `, ${timeWords(event.time.edtf)},` : ''} is told by one source only${sources > 1 ? `, in the same words in ${counted(sources, 'place')}` : ''}; ${counted(others, 'other source tells', 'others tell')} of these years and not of it.`,
      about: [{ id: event.id, name: event.title }],
      evidence: told.map((claim) => witnessOf(claim)),
      confidence: Math.min(0.9, 0.5 + others / 20),
      size: others,
      why: 'No other source tells of it. Sources that repeat its words are not counted apart.',
      innocent: ['The others may have had no reason to tell of it.'],
    }),
  ];
}
