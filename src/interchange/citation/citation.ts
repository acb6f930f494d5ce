import type { Citation } from '../../model/index.ts';
import type { CitedWords } from '../../store/index.ts';
import { bibtexEntry } from './bibtex.ts';
import { chicagoNote } from './chicago.ts';
import { cslItem } from './csl.ts';

/** Cited words in every form that is asked for. */
export const citationOf = (cited: CitedWords): Citation => ({
  quote: cited.quote,
  source: { id: cited.source.id, name: cited.source.title },
  chicago: chicagoNote(cited),
  bibtex: bibtexEntry(cited),
  csl: { ...cslItem(cited) },
});
