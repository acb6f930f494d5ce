import { Link, useSearch } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { ComparedSide, ComparedStretch, ComparisonView } from '../../model/index.ts';
import { useListMemory } from '../parts/list-memory.ts';
import { languageOf } from '../parts/quotation-text.ts';
import { useOffset } from '../parts/use-offset.ts';
import { SightLink } from '../shell/links.tsx';
import { usePaneScroll } from '../shell/pane.tsx';
import { words } from '../words/index.ts';
import { type CompareRow, compareRows, piecesOf } from './rows.ts';

const say = words.compare;
// Characters in a line of the two columns, about, and the height of one.
const lineLength = 62;
const lineHeight = 24;

/** Both texts from beginning to end, as many rows in the document as are in sight. */
export function ComparedText({ comparison: { stretches, sides } }: { readonly comparison: ComparisonView }) {
  const { show } = useSearch({ from: '/compare' });
  const onlyChanges = show !== 'all';
  const rows = useMemo(() => compareRows(stretches, onlyChanges), [stretches, onlyChanges]);
  const scroll = usePaneScroll();
  const list = useRef<HTMLOListElement>(null);
  const offset = useOffset(list, scroll);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    getItemKey: (index) => rows[index].key,
    estimateSize: (index) => estimate(rows[index]),
    scrollMargin: offset,
    overscan: 4,
  });
  useListMemory(virtual, scroll, {
    list: `compare.${sides[0].capture}.${sides[1].capture}.${show ?? ''}`,
    rows: rows.length,
    onFresh: () => true,
  });
  return (
    <section className="compare-part">
      <div className="compare-text-head">
        <h2 className="label">{say.passages}</h2>
        <Link
          to="/compare"
          replace
          search={(state) => ({ ...state, show: onlyChanges ? 'all' : undefined })}
          className="text-button"
        >
          {onlyChanges ? say.whole : say.onlyChanges}
        </Link>
      </div>
      <ol ref={list} className="compare-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            <Row row={rows[index]} sides={sides} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function estimate(row: CompareRow): number {
  if (row.is === 'left') return 40;
  const length =
    row.is === 'same'
      ? row.text.length / 2
      : Math.max(row.stretch.before?.quote.length ?? 0, row.stretch.after?.quote.length ?? 0);
  return Math.ceil(length / lineLength) * lineHeight + 36;
}

function Row({ row, sides }: { readonly row: CompareRow; readonly sides: ComparisonView['sides'] }) {
  if (row.is === 'left') return <p className="compare-left quiet figures">{say.left(row.paragraphs)}</p>;
  if (row.is === 'same')
    return (
      <p className="compare-same" lang={languageOf(row.text, sides[1].language)}>
        {row.text}
      </p>
    );
  const { stretch } = row;
  return (
    <div className="compare-row" data-verdict={stretch.verdict}>
      <Cell stretch={stretch} which="before" side={sides[0]} />
      <p className="compare-verdict label">{say.verdicts[stretch.verdict]}</p>
      <Cell stretch={stretch} which="after" side={sides[1]} />
    </div>
  );
}

/** One side of a row: its words, those that the other has not marked; or that it has none. */
function Cell({
  stretch,
  which,
  side,
}: {
  readonly stretch: ComparedStretch;
  readonly which: 'before' | 'after';
  readonly side: ComparedSide;
}) {
  const quoted = stretch[which];
  const { verdict } = stretch;
  if (!quoted)
    return (
      <p className="compare-cell quiet compare-absent">
        {verdict === 'gone' || verdict === 'new' ? say.absent[verdict] : ''}
      </p>
    );
  const Mark = which === 'before' ? 'del' : 'ins';
  const edits = (stretch.edits ?? []).map(
    ({ [which]: [from, to] }) => [from - quoted.start, to - quoted.start] as const,
  );
  const text = piecesOf(quoted.quote, edits).map(({ text: words, changed }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their order
    changed ? <Mark key={i}>{words}</Mark> : words,
  );
  return (
    <p className="compare-cell" lang={languageOf(quoted.quote, side.language)}>
      <SightLink sight={{ capture: side.capture, start: quoted.start, end: quoted.end }} title={words.event.inSource}>
        {verdict === 'gone' ? <del>{text}</del> : verdict === 'new' ? <ins>{text}</ins> : text}
      </SightLink>
    </p>
  );
}
