import { Link } from '@tanstack/react-router';
import type { SeriesRecord } from '../../../model/index.ts';
import { Name } from '../../parts/name.tsx';
import { RecordLink } from '../../shell/links.tsx';
import { words } from '../../words/index.ts';
import { type Place, placesOf, toldOf } from './series-places.ts';

const shown = 6;

/** The series of numbered meetings with all their numbers: those told of lead to the meeting, the rest are empty places. */
export function NumberedMeetings({
  series,
  count,
}: {
  /** Those with most members told. */
  readonly series: readonly SeriesRecord[];
  /** How many there are in all. */
  readonly count: number;
}) {
  const listed = series.slice(0, shown);
  return (
    <section className="overview-part">
      <h2 className="label">{words.overview.series}</h2>
      {series.length === 0 && <p className="quiet">{words.overview.noSeries}</p>}
      <ul className="series">
        {listed.map((one) => (
          <li key={one.id}>
            <SeriesLine series={one} />
          </li>
        ))}
      </ul>
      {count > listed.length && (
        <Link to="/series" className="text-button">
          {words.overview.moreSeries(count - listed.length)}
        </Link>
      )}
    </section>
  );
}

/** A series with all its numbers in a row. */
export function SeriesLine({ series }: { readonly series: SeriesRecord }) {
  const { told, all } = toldOf(series);
  return (
    <>
      <p className="series-name">
        <RecordLink id={series.id}>
          <Name>{series.name}</Name>
        </RecordLink>
        <span className="quiet figures">{words.overview.told(told, all)}</span>
      </p>
      <ol className="series-places">
        {placesOf(series).map((place) => (
          <li key={place.told ? place.ordinal : place.from}>
            <PlaceMark place={place} />
          </li>
        ))}
      </ol>
    </>
  );
}

function PlaceMark({ place }: { readonly place: Place }) {
  const { overview } = words;
  if (place.told)
    return (
      <RecordLink id={place.event} className="place place-told" title={overview.toldPlace(place.ordinal)}>
        {place.ordinal}
      </RecordLink>
    );
  const isOne = place.from === place.to;
  const title = isOne ? overview.missingPlace(place.from) : overview.missingPlaces(place.from, place.to);
  return (
    <span className="place place-missing" title={title}>
      {isOne ? place.from : `${place.from}–${place.to}`}
      <span className="unseen"> {overview.missing}</span>
    </span>
  );
}
