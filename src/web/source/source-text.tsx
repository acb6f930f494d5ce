import { useNavigate, useSearch } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CaptureText, Span } from '../../model/index.ts';
import { rangeIn } from '../parts/highlights.ts';
import { soughtWords } from '../parts/hits.ts';
import { useListMemory } from '../parts/list-memory.ts';
import { usePrintRange } from '../parts/print-range.ts';
import { Empty } from '../parts/state.tsx';
import { useOffset } from '../parts/use-offset.ts';
import { usePaneScroll } from '../shell/pane.tsx';
import { useSize } from '../timeline/use-size.ts';
import { words } from '../words/index.ts';
import { claimsByPassage } from './claims-by-passage.ts';
import { useChosen } from './correct/use-chosen.ts';
import { erasByPassage } from './eras-by-passage.ts';
import { openHeadings } from './open-headings.ts';
import { headingTag, type Marking, Passage } from './passage.tsx';
import { passageAt, type SetPassage, spanInPassage, turnsPage } from './passage-map.ts';
import { useKeptPlace } from './use-kept-place.ts';
import './source-text.css';

const CorrectBar = lazy(() => import('./correct/correct-bar.tsx').then((loaded) => ({ default: loaded.CorrectBar })));
const ClaimBar = lazy(() => import('./correct/claim-bar.tsx').then((loaded) => ({ default: loaded.ClaimBar })));

const marginFrom = 700;
const unmarked: Marking = { marks: null, hidden: new Set(), gaps: false };

/**
 * The text of a capture, as many passages in the document as are in sight. It opens at the cited sentence, unless it
 * was left elsewhere.
 */
export function SourceText({
  capture,
  cited,
  marking = unmarked,
  notesBelow = false,
  correctable = false,
}: {
  readonly capture: CaptureText;
  readonly cited: Span | null;
  readonly marking?: Marking;
  /** Whether claims are noted below their passage where there is no room beside it. */
  readonly notesBelow?: boolean;
  /** Whether words and claims can be put right here. */
  readonly correctable?: boolean;
}) {
  const { passages, language, part } = capture;
  const first = part?.first ?? 0;
  const scroll = usePaneScroll();
  const list = useRef<HTMLDivElement>(null);
  const { width } = useSize(scroll);
  const offset = useOffset(list, scroll);
  const headings = useMemo(() => openHeadings(passages), [passages]);
  const claims = useMemo(() => claimsByPassage(passages, capture.claims), [passages, capture.claims]);
  const { q } = useSearch({ strict: false }) as { q?: string };
  const sought = useMemo(() => soughtWords(q ?? ''), [q]);
  const navigate = useNavigate();
  const eras = useMemo(() => erasByPassage(marking.marks?.eras ?? []), [marking.marks]);
  const notes = width >= marginFrom ? 'beside' : notesBelow ? 'below' : 'none';
  const open = useCallback(
    (id: string) => navigate({ to: '.', search: (state) => ({ ...state, on: id }) }),
    [navigate],
  );
  const virtual = useVirtualizer({
    count: width === 0 ? 0 : passages.length,
    getScrollElement: () => scroll,
    getItemKey: (index) => passages[index].start,
    estimateSize: (index) => estimate(passages[index], width),
    scrollMargin: offset,
    overscan: 4,
    rangeExtractor: usePrintRange(),
  });
  const at = cited ? passageAt(passages, cited) : -1;
  const show = useCallback(() => {
    if (!cited || !scroll) return true;
    if (at === -1) return false;
    virtual.scrollToIndex(at, { align: 'start' });
    bringIntoSight(scroll, passages[at], cited);
    return true;
  }, [at, cited, scroll, virtual, passages]);
  useListMemory(virtual, scroll, {
    list: `${capture.capture.id}${cited ? `.${cited.start}-${cited.end}` : ''}`,
    rows: width === 0 ? 0 : passages.length,
    first,
    // The rest of a long text is on its way.
    more: part !== undefined,
    onFresh: show,
  });
  useKeptPlace(virtual, scroll, passages, (key) => list.current?.querySelector(`[data-passage="${key}"]`) ?? null);
  const inSight = (): number => {
    const top = (scroll?.scrollTop ?? 0) + 1;
    return virtual.getVirtualItems().find(({ end }) => end > top)?.index ?? 0;
  };
  const { chosen, clear, onKeyDown } = useChosen(list, passages, inSight, correctable);
  const [correcting, setCorrecting] = useState<string | null>(null);
  const chosenAt = chosen ? passages.indexOf(chosen.passage) : -1;
  // Words chosen by keys come into sight.
  useEffect(() => {
    if (chosenAt !== -1 && document.activeElement === list.current) virtual.scrollToIndex(chosenAt, { align: 'auto' });
  }, [chosenAt, virtual]);
  const stopCorrecting = useCallback(() => setCorrecting(null), []);
  const items = virtual.getVirtualItems();
  if (passages.length === 0) return <Empty>{words.source.empty}</Empty>;
  return (
    <>
      <div
        ref={list}
        className="source-text"
        {...(correctable && { role: 'group', tabIndex: 0, 'aria-label': words.correct.text, onKeyDown })}
        data-margin={width >= marginFrom || undefined}
        style={{ height: virtual.getTotalSize() }}
      >
        {/* Above the first that is in the document: whoever goes by headings hears under which it stands. */}
        {(headings[items[0]?.index] ?? []).map((at, depth) => {
          const Tag = headingTag(depth);
          return (
            <Tag key={`above ${passages[at].start}`} className="unseen">
              {passages[at].text}
            </Tag>
          );
        })}
        {items.map(({ key, index, start }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            data-passage={passages[index].start}
            className="source-item"
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            <Passage
              passage={passages[index]}
              depth={headings[index].length}
              language={language}
              claims={claims[index]}
              cited={cited}
              chosen={chosenAt === index && chosen ? chosen.within : null}
              sought={sought}
              marking={marking}
              opensPage={turnsPage(passages[index - 1], passages[index])}
              opensVoice={passages[index].voice !== (passages[index - 1]?.voice ?? null)}
              era={eras.get(first + index) ?? null}
              notes={notes}
              onOpen={open}
              onCorrect={correctable ? setCorrecting : undefined}
            />
          </div>
        ))}
      </div>
      {chosen && (
        <Suspense>
          <CorrectBar capture={capture.capture.id} chosen={chosen} marks={marking.marks} onClose={clear} />
        </Suspense>
      )}
      {correcting && !chosen && (
        <Suspense>
          <ClaimBar key={correcting} id={correcting} onClose={stopCorrecting} />
        </Suspense>
      )}
    </>
  );
}

// Characters of the text face in a line, and its height, by what is set.
const advance = 7.6;
const textWidth = 608;

function estimate({ text, kind, level }: SetPassage, width: number): number {
  const line = Math.max(20, Math.min(width - 48, textWidth) / advance);
  const lines = Math.ceil(text.length / line);
  if (kind === 'heading') return lines * 28 + (level === 1 ? 56 : 36);
  if (kind === 'furniture') return lines * 20 + 6;
  if (kind === 'caption' || kind === 'table-cell') return lines * 22 + 10;
  return lines * 26 + 13;
}

const tries = 12;
const fromTop = 0.28;
// Between what stays over the text and the cited words, in pixels.
const leastGap = 12;

/** Scrolls until the cited sentence stands in the upper third: what lies above it is measured on the way. */
function bringIntoSight(scroll: HTMLElement, passage: SetPassage, cited: Span, left = tries): void {
  requestAnimationFrame(() => {
    const element = scroll.querySelector<HTMLElement>(`[data-passage="${passage.start}"] .passage-words`);
    const span = spanInPassage(passage, cited);
    const range = element && (span ? rangeIn(element, span.start, span.end) : null);
    const box = (range ?? element)?.getBoundingClientRect();
    const frame = scroll.getBoundingClientRect();
    // On a low screen the title that stays over the text takes more than that.
    const head = scroll.querySelector('.source-head');
    const over = head && getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().height : 0;
    const off = box ? box.top - frame.top - Math.max(frame.height * fromTop, over + leastGap) : 0;
    if (box && Math.abs(off) > 1) scroll.scrollTop += off;
    if (left > 0 && (!box || Math.abs(off) > 1)) bringIntoSight(scroll, passage, cited, left - 1);
  });
}
