import type { DateStretch } from '../context/index.ts';
import type { Span, TimeMention } from '../model/index.ts';

const within = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const stretch = (times: readonly TimeMention[], span: Span): DateStretch => ({
  start: span.start,
  end: span.end,
  edtf: times.map(({ edtf }) => edtf).join('/'),
  earliest: times[0].earliest,
  latest: times[times.length - 1].latest,
  basis: times.every(({ basis }) => basis === 'stated') ? 'stated' : 'context',
  mentions: times,
});

/**
 * "published the May Theses in 1960": the day or month in the name, where the year that is told is its own. Else `date`.
 */
export function refinedByName(date: DateStretch, names: readonly Span[], times: readonly TimeMention[]): DateStretch {
  if (!/^\d{4}$/.test(date.edtf)) return date;
  const own = times.find(
    ({ inName, type, edtf, start, end }) =>
      inName === true &&
      type === 'DATE' &&
      edtf !== null &&
      edtf.length > 4 &&
      edtf.startsWith(`${date.edtf}-`) &&
      names.some((name) => within(name, { start, end })),
  );
  return own ? { ...stretch([own], date), basis: date.basis } : date;
}

/** The years that a name has in brackets: "the Second Plan (1961-1967)"; null where it has none. */
export function termInName(name: Span, times: readonly TimeMention[]): DateStretch | null {
  const years = times.filter(
    (time) =>
      within(name, time) && time.type === 'DATE' && time.edtf !== null && /^\d{4}(?:$|\/|-\d\d$)/.test(time.edtf),
  );
  if (years.length === 0 || years.length > 2) return null;
  return stretch(years, { start: years[0].start, end: years[years.length - 1].end });
}
