import type { FindingRecord } from '../../model/index.ts';
import { words } from '../words/index.ts';

type Rates = NonNullable<FindingRecord['rates']>[number];
type Point = Rates['points'][number];

const rateOf = ({ words: all, loaded }: Point): number => (all === 0 ? 0 : (1000 * loaded) / all);

/** What was counted: a small chart over time for each, or bars side by side where it is no matter of time. */
export function RateCharts({ rates }: { readonly rates: readonly Rates[] }) {
  if (rates.length === 0) return null;
  return (
    <section>
      <h3 className="label">{words.findings.counted}</h3>
      <ul className="finding-rates">
        {rates.map((one) => (
          <li key={one.of}>
            {one.points.every(({ at }) => /^\d{4}(-\d\d)?$/.test(at)) ? (
              <OverTime rates={one} />
            ) : (
              <SideBySide rates={one} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OverTime({ rates: { of, points } }: { readonly rates: Rates }) {
  const shown = points.map(rateOf);
  const most = Math.max(...shown, 0.001);
  const peak = points[shown.indexOf(most)] ?? points[0];
  // A period without a word of its own has no bar; a rate of nought is a hairline.
  const bars = shown.map((rate, i) => (points[i].words === 0 ? '' : `M${i} 1v${-Math.max(rate / most, 0.03)}h0.8v1z`));
  return (
    <figure className="rates-over-time">
      <figcaption className="quiet figures">
        {of} <span>{words.findings.most(words.findings.rate(rateOf(peak)), peak.at)}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${points.length} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.findings.overTime(of)}
      >
        <path d={bars.join('')} />
      </svg>
      <p className="quiet figures rates-ends">
        <span>{points[0]?.at}</span>
        <span>{points.length > 1 && points[points.length - 1].at}</span>
      </p>
    </figure>
  );
}

function SideBySide({ rates: { of, points } }: { readonly rates: Rates }) {
  const most = Math.max(...points.map(rateOf), 0.001);
  return (
    <figure className="rates-side-by-side">
      <figcaption className="quiet">{of}</figcaption>
      <dl className="figures">
        {points.map((point) => (
          <div key={point.at}>
            <dt>{point.at || words.findings.others}</dt>
            <dd>
              <span className="rate-bar" style={{ inlineSize: `${(rateOf(point) / most) * 60}%` }} />
              {words.findings.rate(rateOf(point))}
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
