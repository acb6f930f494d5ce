/** A date as bibliographies take it: year, and month and day as far as they are given. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** It is uncertain or about. */
  readonly circa: boolean;
}

const plain = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/;

/** One date, or the two ends of a span, of an EDTF text; null for what no bibliography can take but as text. */
export function datePartsOf(edtf: string): readonly [DateParts] | readonly [DateParts, DateParts] | null {
  const parts = edtf.split('/').map(partsOf);
  const [first, last] = parts;
  if (parts.length > 2 || first === null || last === null) return null;
  return last === undefined ? [first] : [first, last];
}

function partsOf(text: string): DateParts | null {
  const match = plain.exec(text);
  if (!match) return null;
  const [, year, month, day, sign] = match;
  // Months over 12 are seasons and quarters.
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    circa: sign !== '',
  };
}
