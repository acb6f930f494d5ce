import type { Citation } from '../../model/index.ts';
import { bibtexEntry } from './bibtex.ts';
import { chicagoNote } from './chicago.ts';
import type { Cited } from './cited.ts';
import { cslItem } from './csl.ts';

/** Cited words in every form that is asked for. */
export const citationOf = (cited: Cited): Citation => ({
  quote: cited.quote,
  source: { id: cited.source.id, name: cited.source.title },
  chicago: chicagoNote(cited),
  bibtex: bibtexEntry(cited),
  csl: { ...cslItem(cited) },
});
