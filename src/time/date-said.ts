import { parseEdtf } from '../edtf/index.ts';
import { anchor } from './anchoring/anchor.ts';
import { rangesOf } from './ranges.ts';
import { recognise } from './recognise.ts';

/**
 * The date that a short text gives, as EDTF: what is EDTF already as it stands, words for one date ("about 1930") or for a
 * stretch ("23–29 April 1956"). Null where it gives none, or several that make no stretch.
 */
export function dateSaid(text: string): string | null {
  const said = text.trim();
  if ('value' in parseEdtf(said)) return said;
  const expressions = recognise(said);
  const mentions = anchor(expressions, { text: said });
  const [range] = rangesOf(expressions, mentions);
  if (range && mentions.every(({ start, end }) => range.start <= start && end <= range.end)) return range.edtf;
  return mentions.length === 1 ? mentions[0].edtf : null;
}
