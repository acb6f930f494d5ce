import { around, isQuoted, languageOf } from './quotation-text.ts';
import './quotation.css';

/** A source's own words in quotation marks, with those that date it set off. */
export function Quotation({
  text,
  dated,
  language,
}: {
  readonly text: string;
  readonly dated: string | null;
  readonly language?: string | null | undefined;
}) {
  const [before, hit, after] = around(text, dated);
  const own = isQuoted(text);
  return (
    <q className="quotation" lang={languageOf(text, language)} data-own={own || undefined}>
      {before}
      {hit && <span className="dated">{hit}</span>}
      {after}
    </q>
  );
}
