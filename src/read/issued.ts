import { months } from './lexicon.ts';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1 || day > daysIn(year, month)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

// Two readings of 3/4/2011 where both are days; one where only one is.
function eitherWay(a: number, b: number, year: number): string | null {
  const readings = [...new Set([dayOf(year, a, b), dayOf(year, b, a)])].filter((day) => day !== null).sort();
  return readings.length === 0 ? null : readings.length === 1 ? readings[0] : `[${readings.join(',')}]`;
}

type Reader = readonly [shape: RegExp, read: (parts: string[]) => string | null];

/** Shapes in which a day of publication is written, most precise first. Each is tried against the whole, trimmed value. */
const readers: readonly Reader[] = [
  [/^(\d{4})[-/.](\d\d?)[-/.](\d\d?)\.?(?:$|[T\s(,].*)/, ([, y, m, d]) => dayOf(+y, +m, +d)],
  [/^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?Z?$/, ([, y, m, d]) => dayOf(+y, +m, +d)],
  [/^(?:\D*\d+\s*\()?(\d{4})\)?\s*년\s*(\d\d?)\s*월\s*(\d\d?)\s*일.*$/, ([, y, m, d]) => dayOf(+y, +m, +d)],
  [/^(\d{4})\s*[.]\s*(\d\d?)\s*[.]\s*(\d\d?)\s*[.]?.*$/, ([, y, m, d]) => dayOf(+y, +m, +d)],
  [/^(\d\d?)[/.-](\d\d?)[/.-](\d{4})(?:$|[\s,].*)/, ([, a, b, y]) => eitherWay(+a, +b, +y)],
  [
    /^(?:\p{L}+\.?,?\s+)?(\d\d?)(?:st|nd|rd|th)?[\s-]+(\p{L}+)\.?,?[\s-]+(\d{4})(?:$|[\s,].*)/u,
    ([, d, m, y]) => dayOf(+y, monthOf(m), +d),
  ],
  [
    /^(?:\p{L}+\.?,?\s+)?(\p{L}+)\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(\d{4})(?:$|[\s,].*)/u,
    ([, m, d, y]) => dayOf(+y, monthOf(m), +d),
  ],
  [/^\p{L}{3}\s+(\p{L}{3})\s+(\d\d?)\s[\d:]+\s(?:\S+\s)?(\d{4})$/u, ([, m, d, y]) => dayOf(+y, monthOf(m), +d)],
  [/^(\p{L}+)\.?,?\s+(\d{4})$/u, ([, m, y]) => monthOfYear(+y, monthOf(m))],
  [/^(\d{4})[-/.](\d\d)$/, ([, y, m]) => monthOfYear(+y, +m)],
  [/^(\d{4})\s*년\s*(\d\d?)\s*월$/, ([, y, m]) => monthOfYear(+y, +m)],
  [/^(\d{4})\s*년?$/, ([, y]) => y],
  [/^(\d{4}(?:-\d\d){0,2})([?~%])$/, ([, date, mark]) => date + mark],
  [/^(\d{10})(\d{3})?$/, ([, seconds]) => new Date(+seconds * 1000).toISOString().slice(0, 10)],
];

const monthOf = (name: string): number => months.get(name.toLowerCase()) ?? 0;
const monthOfYear = (year: number, month: number): string | null =>
  month >= 1 && month <= 12 ? `${pad(year, 4)}-${pad(month)}` : null;

/**
 * The day of publication that a field or a page's metadata gives, as EDTF: the day where it is clear ("2011-03-12"), one of
 * two where it is not ("3/4/2011"), a month or a year where no more is said. Null where the value is no date.
 * A time of day is left out, and the day taken as it is written, in whatever zone that was.
 */
export function issuedOf(value: string | number): string | null {
  const text = String(value).trim().slice(0, 80);
  for (const [shape, read] of readers) {
    const match = shape.exec(text);
    if (match === null) continue;
    const issued = read(match);
    if (issued !== null) return issued;
  }
  return null;
}
