import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { SourceItem } from '../../model/index.ts';
import { sourcesQuery } from '../api/queries.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import '../decisions/decisions.css';
import { FillHint } from '../parts/fill-hint.tsx';
import { Name } from '../parts/name.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { words } from '../words/index.ts';

const say = words.compare;
const mostShown = 40;

/** Chooses what to compare: a source with several copies, or any two sources. */
export function ChooseSides({
  before,
  after,
}: {
  readonly before: string | undefined;
  readonly after: string | undefined;
}) {
  const { data, error, refetch } = useInfiniteQuery(sourcesQuery('title', ''));
  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading />;
  const sources = data.pages.flatMap(({ items }) => items);
  if (sources.length === 0) return <Empty hint={<FillHint />}>{words.source.none}</Empty>;
  const several = sources.filter(({ captures }) => captures.length > 1).slice(0, mostShown);
  return (
    <>
      <p className="quiet">{say.choose}</p>
      <section className="compare-part">
        <h2 className="label">{say.copies}</h2>
        {several.length === 0 && <p className="quiet">{say.noCopies}</p>}
        <ul className="compare-copies">
          {several.map(({ id, title, language, captures }) => (
            <li key={id}>
              <Link to="/compare" search={{ before: captures[0].id, after: captures[captures.length - 1].id }}>
                <cite>
                  <Name language={language}>{title}</Name>
                </cite>
              </Link>{' '}
              <span className="quiet figures">
                {captures.flatMap(({ retrieved }) => (retrieved ? [sayEdtf(retrieved)] : [])).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <div className="compare-sides">
        <ChooseSide side="before" chosen={before} />
        <ChooseSide side="after" chosen={after} />
      </div>
    </>
  );
}

function ChooseSide({ side, chosen }: { readonly side: 'before' | 'after'; readonly chosen: string | undefined }) {
  const navigate = useNavigate({ from: '/compare' });
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data } = useInfiniteQuery({ ...sourcesQuery('title', asked), enabled: asked.length > 1 });
  if (chosen !== undefined)
    return (
      <p>
        {say.chosen(say[side])}{' '}
        <Link to="/compare" search={(state) => ({ ...state, [side]: undefined })} className="text-button">
          {say.another}
        </Link>
      </p>
    );
  const found: readonly SourceItem[] = asked.length > 1 ? (data?.pages[0].items.slice(0, 8) ?? []) : [];
  const capturesOf = ({ captures }: SourceItem) => captures.toReversed();
  return (
    <div className="find-record">
      <label className="field">
        <span className="quiet">{say.find(say[side])}</span>
        <input
          type="search"
          value={text}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p role="status" className="field-note quiet">
        {asked.length > 1 && data && words.decisions.found(found.length)}
      </p>
      <ul className="found">
        {found.flatMap((source) =>
          capturesOf(source).map(({ id, retrieved }) => (
            <li key={id}>
              <button type="button" onClick={() => navigate({ search: (state) => ({ ...state, [side]: id }) })}>
                <Name language={source.language}>{source.title}</Name>
                {retrieved && <span className="quiet figures">{say.taken(sayEdtf(retrieved))}</span>}
              </button>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
