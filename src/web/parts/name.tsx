import { languageOf } from './quotation-text.ts';
import { typeset } from './typeset.ts';

/** A name or title of the record, set as print sets it and marked with its language. */
export const Name = ({ children, language }: { readonly children: string; readonly language?: string | null }) => (
  <span lang={languageOf(children, language)}>{typeset(children)}</span>
);
