import { words } from '../words/index.ts';
import { type Years, yearTicks } from './years.ts';

/** How many events each stretch of the years of the record has, with round years below. */
export function YearChart({ bins, years }: { readonly bins: readonly number[]; readonly years: Years }) {
  const most = Math.max(1, ...bins);
  const bars = bins.flatMap((count, i) => (count === 0 ? [] : [`M${i} ${most}v${-count}h0.84v${count}z`]));
  const isYears = bins.length === years.to - years.from + 1;
  const fullest = bins.indexOf(most);
  const said =
    isYears && fullest !== -1
      ? words.entity.fullest(words.dates.year(years.from + fullest), most)
      : words.timeline.summary;
  return (
    <figure className="year-chart">
      <svg viewBox={`0 0 ${Math.max(1, bins.length)} ${most}`} preserveAspectRatio="none" role="img" aria-label={said}>
        <path d={bars.join('')} />
      </svg>
      <YearAxis years={years} />
      {isYears && <figcaption className="quiet">{said}</figcaption>}
    </figure>
  );
}

/** Round years in their places, below what is over them. */
export function YearAxis({ years }: { readonly years: Years }) {
  return (
    <div className="year-axis figures" aria-hidden="true">
      {yearTicks(years).map(({ year, share }) => (
        <span key={year} style={{ insetInlineStart: `${share * 100}%` }}>
          {words.dates.year(year)}
        </span>
      ))}
    </div>
  );
}
