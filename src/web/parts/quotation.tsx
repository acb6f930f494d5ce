import type { QuoteReading } from '../../model/index.ts';
import { isQuoted, languageOf } from './quotation-text.ts';
import './quotation.css';

/** A source's own words in quotation marks, with those that date it set off. */
export function Quotation({
  reading: { text, dated },
  language,
}: {
  readonly reading: QuoteReading;
  readonly language?: string | null | undefined;
}) {
  const [start, end] = dated ?? [text.length, text.length];
  const own = isQuoted(text);
  return (
    <q className="quotation" lang={languageOf(text, language)} data-own={own || undefined}>
      {text.slice(0, start)}
      {start < end && <span className="dated">{text.slice(start, end)}</span>}
      {text.slice(end)}
    </q>
  );
}
