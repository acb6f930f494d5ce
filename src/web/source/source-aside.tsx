import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { CaptureText } from '../../model/index.ts';
import { spanText } from '../address/sight.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { Name } from '../parts/name.tsx';
import { languageOf } from '../parts/quotation-text.ts';
import { Loading } from '../parts/state.tsx';
import { UnfoldButton } from '../parts/unfold-button.tsx';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import { contentsOf } from './contents.ts';
import type { Marks } from './marks.ts';
import { marksQuery } from './marks-query.ts';
import { useWholeCapture } from './use-capture.ts';

const mostEntries = 300;
const mostNamed = 12;
const mostUnused = 40;

/** What a source is made of, each part a way into its text: contents, periods, who is named, what has no claim. */
export function SourceAside({ id }: { readonly id: string }) {
  const capture = useWholeCapture(id);
  const { data: marks } = useQuery(marksQuery(id));
  if (!capture) return <Loading />;
  return (
    <div className="source-aside">
      <Contents capture={capture} />
      {marks && <Eras capture={capture} marks={marks} />}
      {marks && <Named marks={marks} />}
      {marks && <Coverage capture={capture} marks={marks} />}
    </div>
  );
}

/** Goes to a place of the text without citing it. */
function PlaceLink({ start, end = start, children }: { start: number; end?: number; children: ReactNode }) {
  return (
    <Link to="." search={(state) => ({ ...state, at: spanText({ start, end }), see: undefined })}>
      {children}
    </Link>
  );
}

function Contents({ capture: { passages, language } }: { readonly capture: CaptureText }) {
  const { entries, left } = useMemo(() => contentsOf(passages, mostEntries), [passages]);
  const hasPages = useMemo(() => passages.some(({ page }) => page !== undefined), [passages]);
  if (entries.length === 0 && !hasPages) return null;
  return (
    <section className="overview-part">
      <h2 className="label">{words.source.contents}</h2>
      {hasPages && <PageField passages={passages} />}
      <ol className="contents">
        {entries.map(({ text, depth, start, page }) => (
          <li key={start} style={{ paddingInlineStart: `${depth * 0.875}rem` }}>
            <span lang={languageOf(text, language)}>
              <PlaceLink start={start}>{text}</PlaceLink>
            </span>
            {page && <span className="figures quiet">{page}</span>}
          </li>
        ))}
      </ol>
      {left > 0 && <p className="quiet">{words.source.moreHeadings(left)}</p>}
    </section>
  );
}

/** A field for the number of a page to go to; it says when there is none. */
function PageField({ passages }: { readonly passages: CaptureText['passages'] }) {
  const navigate = useNavigate();
  const [wrong, setWrong] = useState<string | null>(null);
  const note = useId();
  return (
    <form
      className="page-field"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = String(new FormData(event.currentTarget).get('page') ?? '').trim();
        const found = passages.find(({ page }) => page === wanted);
        setWrong(found || wanted === '' ? null : words.source.noPage(wanted));
        if (found)
          navigate({
            to: '.',
            search: (state) => ({ ...state, at: spanText({ start: found.start, end: found.start }), see: undefined }),
          });
      }}
    >
      <label>
        {words.source.goToPage}{' '}
        <input
          name="page"
          size={5}
          autoComplete="off"
          inputMode="numeric"
          aria-describedby={wrong ? note : undefined}
        />
      </label>
      <button type="submit" className="text-button">
        {words.source.go}
      </button>
      <p id={note} role="status">
        {wrong}
      </p>
    </form>
  );
}

function Eras({ capture: { passages }, marks: { eras } }: { readonly capture: CaptureText; readonly marks: Marks }) {
  if (eras.length === 0) return null;
  return (
    <section className="overview-part">
      <h2 className="label">{words.source.periods}</h2>
      <ol className="contents">
        {eras.map(({ id, title, time, passages: [first] }) => (
          <li key={id}>
            <PlaceLink start={passages[first]?.start ?? 0}>
              <Name>{title}</Name>
            </PlaceLink>
            <span className="figures quiet">{sayEdtf(time.edtf)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Named({ marks: { named } }: { readonly marks: Marks }) {
  const shown = named.filter(({ group }) => group === 'person' || group === 'organisation').slice(0, mostNamed);
  if (shown.length === 0) return null;
  return (
    <section className="overview-part">
      <h2 className="label">{words.source.namedMost}</h2>
      <ol className="named">
        {shown.map(({ entity, count }) => (
          <li key={entity.id} title={words.overview.mentions(count)}>
            <RecordLink id={entity.id}>
              <Name>{entity.name}</Name>
            </RecordLink>
            <span
              className="named-bar"
              aria-hidden="true"
              style={{ inlineSize: `${(100 * count) / shown[0].count}%` }}
            />
            <span className="figures quiet">{words.count(count)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Coverage({
  capture: { text },
  marks: { dated, captions, unused },
}: {
  readonly capture: CaptureText;
  readonly marks: Marks;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? unused : unused.slice(0, mostUnused);
  return (
    <section className="overview-part">
      <h2 className="label">{words.source.coverage}</h2>
      <p className="unused">
        {words.source.covered(dated, captions)}
        {unused.length > 0 && ` ${words.source.uncovered}`}
      </p>
      {unused.length > 0 && (
        <ol className="gaps">
          {shown.map(({ start, end }) => (
            <li key={`${start}-${end}`}>
              <Link
                to="."
                search={(state) => ({ ...state, gaps: '1', at: spanText({ start, end: start }), see: undefined })}
              >
                <span lang={languageOf(text.slice(start, end))}>{text.slice(start, end).replace(/\s+/g, ' ')}</span>
              </Link>
            </li>
          ))}
        </ol>
      )}
      {shown.length < unused.length && (
        <UnfoldButton onUnfold={() => setAll(true)}>{words.source.allUncovered(unused.length)}</UnfoldButton>
      )}
    </section>
  );
}
