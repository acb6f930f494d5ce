import type { EntityView } from '../../model/index.ts';
import { words } from '../words/index.ts';

const cell = 10;
// Narrower years than this are no longer told apart.
const mostYears = 60;

/** In which month of which year somebody appears: years from left to right, months downwards, darker the more events. */
export function MonthGrid({ months }: { readonly months: EntityView['months'] }) {
  if (months.length < 3) return null;
  const cells = months.map(({ month, events }) => {
    const [, year, number] = /^(-?\d+)-(\d\d)$/.exec(month) ?? [];
    return { year: Number(year), month: Number(number), events };
  });
  const last = Math.max(...cells.map(({ year }) => year));
  const first = Math.max(last - mostYears + 1, Math.min(...cells.map(({ year }) => year)));
  const most = Math.max(...cells.map(({ events }) => events));
  const width = (last - first + 1) * cell;
  const shown = cells.filter(({ year }) => year >= first);
  return (
    <figure className="month-grid">
      <div className="month-names quiet" aria-hidden="true">
        {[1, 4, 7, 10].map((month) => (
          <span key={month} style={{ gridRow: month }}>
            {words.dates.shortMonth(month)}
          </span>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${width} ${12 * cell}`}
        role="img"
        aria-label={words.entity.monthly}
        style={{ maxWidth: width * 1.6 }}
      >
        {shown.map(({ year, month, events }) => (
          <rect
            key={`${year}-${month}`}
            x={(year - first) * cell + 0.75}
            y={(month - 1) * cell + 0.75}
            width={cell - 1.5}
            height={cell - 1.5}
            opacity={0.3 + 0.7 * Math.sqrt(events / most)}
          >
            <title>
              {words.timeline.stretch(
                words.dates.monthOf(month, `${year}`),
                words.dates.monthOf(month, `${year}`),
                events,
              )}
            </title>
          </rect>
        ))}
      </svg>
      <figcaption className="figures quiet">
        <span>{words.dates.year(first)}</span>
        <span>{words.dates.year(last)}</span>
      </figcaption>
    </figure>
  );
}
