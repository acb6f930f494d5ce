import type { TimeMention } from '../model/index.ts';
import { anchor } from './anchoring/anchor.ts';
import type { Anchors } from './anchoring/anchors.ts';
import { datingOf } from './dating.ts';
import { eventsOf } from './events.ts';
import { layoutOf } from './layout.ts';
import { type RecogniseOptions, recognise } from './recognise.ts';

/** What a text is read by, and what its times are anchored to. */
export interface ReadOptions
  extends RecogniseOptions,
    Pick<Anchors, 'issued' | 'dating' | 'sections' | 'breaks' | 'julianUntil' | 'events'> {}

/** The times of a text with their values: `recognise`, `datingOf` and `anchor` in one. */
export function readTimes(text: string, options: ReadOptions = {}): TimeMention[] {
  const expressions = recognise(text, options);
  const language = typeof options.language === 'string' ? options.language : undefined;
  const events = [...(options.events ?? []), ...eventsOf(text, expressions, language)];
  const layout = layoutOf(text, expressions);
  const verdict = options.dating
    ? { dating: options.dating }
    : datingOf(expressions, options.issued, { text, ...(language !== undefined && { language }) });
  return anchor(expressions, { ...layout, ...verdict, ...options, text, events, dating: verdict.dating });
}
