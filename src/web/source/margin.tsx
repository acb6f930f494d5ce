import { type RefObject, useLayoutEffect, useRef } from 'react';
import { rangeIn } from '../parts/highlights.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { Name } from '../parts/name.tsx';
import { typeset } from '../parts/typeset.ts';
import { When } from '../parts/when.tsx';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import type { ClaimHere, Notes } from './passage.tsx';
import { type SetPassage, spanInPassage } from './passage-map.ts';
import { stacked } from './stacked.ts';

/** The claims that rest on a passage, each beside the line where it begins: what, when, and a way to its event. */
export function Margin({
  claims,
  passage,
  text,
  notes,
  pointed,
  onPoint,
  onCorrect,
}: {
  readonly claims: readonly ClaimHere[];
  readonly passage: SetPassage;
  /** The element in which the passage's text stands. */
  readonly text: RefObject<HTMLElement | null>;
  readonly notes: Notes;
  /** The id of the claim that is pointed at, here or in the text. */
  readonly pointed: string | null;
  readonly onPoint: (claim: string | null) => void;
  readonly onCorrect?: ((claim: string) => void) | undefined;
}) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    const set = text.current;
    if (!element || !set) return;
    const place = (): void => {
      const items = [...element.children] as HTMLElement[];
      if (notes !== 'beside') {
        element.style.blockSize = '';
        for (const item of items) item.style.transform = '';
        return;
      }
      const top = element.getBoundingClientRect().top;
      const wanted = claims.map((claim) => {
        const span = spanInPassage(passage, claim);
        const range = span && rangeIn(set, span.start, span.end);
        return (range?.getClientRects()[0]?.top ?? top) - top;
      });
      const { tops, height } = stacked(
        wanted,
        items.map((item) => item.offsetHeight),
      );
      for (const [i, item] of items.entries()) item.style.transform = `translateY(${tops[i]}px)`;
      element.style.blockSize = `${height}px`;
    };
    place();
    // Lines break anew when the pane changes its width.
    const observer = new ResizeObserver(place);
    observer.observe(set);
    return () => observer.disconnect();
  }, [claims, passage, text, notes]);
  return (
    <ul ref={list} className={`passage-notes notes-${notes}`} aria-label={words.source.claims}>
      {claims.map((claim) => (
        <li
          key={claim.id}
          data-note={claim.id}
          data-pointed={claim.id === pointed || undefined}
          onPointerEnter={() => onPoint(claim.id)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onPoint(claim.id)}
          onBlur={() => onPoint(null)}
        >
          <Note claim={claim} onCorrect={onCorrect} />
        </li>
      ))}
    </ul>
  );
}

function Note({
  claim: { id, kind, time, event, title, decided, rejected },
  onCorrect,
}: {
  readonly claim: ClaimHere;
  readonly onCorrect: ((claim: string) => void) | undefined;
}) {
  return (
    <>
      <KindMark kind={kind} basis={time?.basis ?? 'stated'} />
      <span className={rejected ? 'note note-rejected' : 'note'}>
        {time && (
          <span className="note-time figures" title={words.bases[time.basis]}>
            <When time={time} drawn />{' '}
          </span>
        )}
        {event ? (
          <RecordLink id={event.id} title={words.claimKinds[kind]}>
            <Name>{event.name}</Name>
          </RecordLink>
        ) : (
          <span title={words.claimKinds[kind]}>
            <Name>{title}</Name>
          </span>
        )}
        {(rejected || decided) && (
          <em className="note-state"> {rejected ? words.correct.rejected : words.correct.decided}</em>
        )}
        {onCorrect && (
          <>
            {' '}
            <button
              type="button"
              className="note-correct"
              aria-label={words.correct.correctThis(typeset(title))}
              onClick={() => onCorrect(id)}
            >
              {words.correct.correctClaim}
            </button>
          </>
        )}
      </span>
    </>
  );
}
