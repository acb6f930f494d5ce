import type { CitedWords } from '../../store/index.ts';
import { type DateParts, datePartsOf } from './date-parts.ts';

/** A date of CSL-JSON (citation styles' own schema, csl-data.json, version 1.0.2). */
export type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: boolean }
  | { readonly literal: string };

/** An item of CSL-JSON; only fields that its schema has. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly page?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly annote: string;
}

/** The source of cited words as an item of CSL-JSON, the words in `annote`. */
export function cslItem({ source, capture, page, quote, start, end }: CitedWords): CslItem {
  return {
    id: `${capture.id}:${start}-${end}`,
    type: source.address !== null && /html/.test(capture.mediaType) ? 'webpage' : 'document',
    title: source.title,
    ...(source.authors.length ? { author: source.authors.map((literal) => ({ literal })) } : {}),
    ...(source.publisher === null ? {} : { publisher: source.publisher }),
    ...(source.issued === null ? {} : { issued: cslDate(source.issued) }),
    ...(capture.retrieved === null ? {} : { accessed: cslDate(capture.retrieved) }),
    ...(page === null ? {} : { page }),
    ...(source.language === null ? {} : { language: source.language }),
    ...(source.address === null ? {} : { URL: source.address }),
    annote: quote,
  };
}

function cslDate(edtf: string): CslDate {
  const dates = datePartsOf(edtf);
  if (dates === null) return { literal: edtf };
  return { 'date-parts': dates.map(numbersOf), ...(dates.some(({ circa }) => circa) ? { circa: true } : {}) };
}

const numbersOf = ({ year, month, day }: DateParts): number[] =>
  [year, month, day].filter((part) => part !== undefined);
