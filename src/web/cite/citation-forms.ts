import type { Citation } from '../../model/index.ts';

/** The forms that a citation comes in, and the file that each makes. */
export const citationForms = {
  chicago: { file: 'citation.txt', type: 'text/plain' },
  bibtex: { file: 'citation.bib', type: 'application/x-bibtex' },
  csl: { file: 'citation.json', type: 'application/json' },
} as const;

export type CitationForm = keyof typeof citationForms;

/** Citations in a form, as one text. */
export function citationText(citations: readonly Citation[], form: CitationForm): string {
  if (form === 'csl')
    return `${JSON.stringify(
      citations.map(({ csl }) => csl),
      null,
      2,
    )}\n`;
  return citations.map((citation) => `${citation[form].trimEnd()}\n`).join('\n');
}
