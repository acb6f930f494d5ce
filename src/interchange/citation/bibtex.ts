import type { CitedWords } from '../../store/index.ts';
import { datePartsOf } from './date-parts.ts';

/** An entry for BibTeX: the source as `@misc`, the words cited in `annote`. */
export function bibtexEntry(cited: CitedWords): string {
  const { source, capture, page, quote } = cited;
  const dates = source.issued === null ? null : datePartsOf(source.issued);
  const [date] = dates ?? [];
  const fields: [string, string | null][] = [
    // In braces, so that a name is not taken apart or turned round.
    ['author', source.authors.length ? source.authors.map((name) => `{${escaped(name)}}`).join(' and ') : null],
    ['title', `{${escaped(source.title)}}`],
    ['howpublished', source.publisher === null ? null : escaped(source.publisher)],
    ['year', date ? String(date.year) : source.issued === null ? null : escaped(source.issued)],
    ['month', date?.month === undefined ? null : String(date.month)],
    ['day', date?.day === undefined ? null : String(date.day)],
    ['pages', page === null ? null : escaped(page)],
    ['language', source.language === null ? null : escaped(source.language)],
    ['url', source.address === null ? null : urlOf(source.address)],
    ['urldate', capture.retrieved],
    ['annote', escaped(quote)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}}`));
  return `@misc{${keyOf(cited)},\n${lines.join(',\n')}\n}\n`;
}

// The first word of the title that can be one, the year, and enough of the capture's id to tell copies apart.
function keyOf({ source, capture }: CitedWords): string {
  const words = source.title
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z]{4,}/g);
  const year = /\d{4}/.exec(source.issued ?? '')?.[0] ?? '';
  return `${words?.[0] ?? 'source'}${year}-${capture.id.replace(/^capture-/, '').slice(0, 6)}`;
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** A text as TeX sets it: what means something to TeX is escaped, line breaks become spaces. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\~^{}&%$#_]/g, (sign) => special[sign])
    .replace(/\s+/g, ' ')
    .trim();

// An address is taken as it stands, but for what would end the field.
const urlOf = (address: string): string =>
  address.replace(/[\\{}\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
