import type { CitedWords } from '../../store/index.ts';
import { type DateParts, datePartsOf } from './date-parts.ts';

/**
 * A note after the Chicago Manual of Style (17th edition, 14.207 and 14.233): authors, title, publisher, date, page,
 * address with the day of the copy, and the words themselves.
 *
 * @example
 * Jane Doe, “The Bridge,” Harbour Press, May 6, 1950, 12, https://example.org/b (copy taken June 1, 2020): “It opened.”
 */
export function chicagoNote({ source, capture, page, quote }: CitedWords): string {
  const taken = capture.retrieved === null ? null : `(copy taken ${sayDate(capture.retrieved)})`;
  const where = [source.address, taken].filter(Boolean).join(' ');
  const parts = [
    authorsInNote(source.authors),
    source.publisher,
    source.issued === null ? 'n.d.' : sayDate(source.issued),
    page,
    where || null,
  ];
  const [authors, ...rest] = parts;
  const title = `“${source.title},”`;
  const said = [authors === null ? title : `${authors}, ${title}`, rest.filter(Boolean).join(', ')].join(' ');
  return `${said}: ${inMarks(quote)}`;
}

function authorsInNote(authors: readonly string[]): string | null {
  if (authors.length === 0) return null;
  if (authors.length > 3) return `${authors[0]} et al.`;
  return new Intl.ListFormat('en-US').format(authors);
}

// Quotation marks inside others are single ones.
const inMarks = (quote: string): string => `“${quote.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const months = Array.from({ length: 12 }, (_, i) =>
  new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, i, 1)),
);

function sayDate(edtf: string): string {
  const dates = datePartsOf(edtf);
  return dates === null ? edtf : dates.map(sayParts).join('–');
}

function sayParts({ year, month, day, circa }: DateParts): string {
  const said = year > 0 ? String(year) : `${1 - year} BCE`;
  const dated =
    month === undefined
      ? said
      : day === undefined
        ? `${months[month - 1]} ${said}`
        : `${months[month - 1]} ${day}, ${said}`;
  return circa ? `ca. ${dated}` : dated;
}
