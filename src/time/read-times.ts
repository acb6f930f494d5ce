import type { TimeMention } from '../model/index.ts';
import { anchor } from './anchoring/anchor.ts';
import type { Anchors } from './anchoring/anchors.ts';
import { datingOf } from './dating.ts';
import { layoutOf } from './layout.ts';
import { type RecogniseOptions, recognise } from './recognise.ts';

export interface ReadOptions
  extends RecogniseOptions,
    Pick<Anchors, 'issued' | 'dating' | 'sections' | 'breaks' | 'julianUntil'> {}

/** The times of a text with their values: `recognise`, `datingOf` and `anchor` in one. */
export function readTimes(text: string, options: ReadOptions = {}): TimeMention[] {
  const expressions = recognise(text, options);
  const layout = layoutOf(text, expressions);
  if (options.dating) return anchor(expressions, { ...layout, ...options, text });
  const language = typeof options.language === 'string' ? { language: options.language } : {};
  const { dating, issued } = datingOf(expressions, options.issued, { text, ...language });
  return anchor(expressions, { ...layout, ...(issued !== undefined && { issued }), ...options, dating, text });
}
