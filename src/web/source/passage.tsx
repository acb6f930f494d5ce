import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import type { CaptureText, Span } from '../../model/index.ts';
import { paint, rangeIn } from '../parts/highlights.ts';
import { hitsIn } from '../parts/hits.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { Name } from '../parts/name.tsx';
import { languageOf } from '../parts/quotation-text.ts';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import { rawOffset, type SetPassage, spanInPassage } from './passage-map.ts';

type Claim = CaptureText['claims'][number];

/** A passage set as what it is, with what is marked in it, and in the margin the events that it tells of. */
export function Passage({
  passage,
  language,
  claims,
  cited,
  sought,
  newPage,
  margin,
  onClaim,
}: {
  readonly passage: SetPassage;
  readonly language: string | null;
  /** Those that rest on it. */
  readonly claims: readonly Claim[];
  readonly cited: Span | null;
  readonly sought: readonly string[];
  readonly newPage: boolean;
  readonly margin: boolean;
  readonly onClaim: (claim: Claim) => void;
}) {
  const text = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = text.current;
    if (!element) return;
    const ranges = (spans: readonly (Span | null)[]): Range[] =>
      spans.flatMap((span) => (span ? (rangeIn(element, span.start, span.end) ?? []) : []));
    const undo = [
      paint('claim', ranges(claims.map((claim) => spanInPassage(passage, claim)))),
      paint('cited', ranges([cited && spanInPassage(passage, cited)])),
      paint('hit', ranges(hitsIn(passage.text, sought))),
    ];
    return () => {
      for (const one of undo) one();
    };
  }, [passage, claims, cited, sought]);

  const onClick = (event: MouseEvent): void => {
    const offset = caretOffset(event, text.current);
    if (offset === null || window.getSelection()?.isCollapsed === false) return;
    const raw = rawOffset(passage, offset);
    const claim = claims.find(({ start, end }) => start <= raw && raw < end);
    if (claim) onClaim(claim);
  };
  const Tag = tagOf(passage);
  const events = margin ? eventsOf(claims) : [];
  return (
    <div
      className={`passage passage-${passage.kind}`}
      data-level={passage.level ?? undefined}
      data-voiced={passage.voice ? '' : undefined}
    >
      {newPage && passage.page && <span className="passage-page figures">{words.source.page(passage.page)}</span>}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the margin's links say the same to the keyboard */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the margin's links say the same to the keyboard */}
      <div className="passage-text" onClick={onClick}>
        <Tag ref={text as never} lang={languageOf(passage.text, language)}>
          {passage.text}
        </Tag>
        {passage.voice && passage.kind === 'quotation' && passage.text !== passage.voice && (
          <p className="passage-voice">{words.event.voice(passage.voice)}</p>
        )}
      </div>
      {events.length > 0 && (
        <ul className="passage-margin" aria-label={words.source.claims}>
          {events.map(({ kind, event }) => (
            <li key={event.id}>
              <KindMark kind={kind} />
              <RecordLink id={event.id}>
                <Name>{event.name}</Name>
              </RecordLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface Told {
  readonly kind: Claim['kind'] & Parameters<typeof KindMark>[0]['kind'];
  readonly event: NonNullable<Claim['event']>;
}

const eventsOf = (claims: readonly Claim[]): Told[] => [
  ...new Map(
    claims.flatMap(({ kind, event }) => (event ? [[event.id, { kind, event } as Told] as const] : [])),
  ).values(),
];

function tagOf({ kind, level }: SetPassage): 'h2' | 'h3' | 'h4' | 'p' | 'blockquote' {
  if (kind === 'heading') return level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
  return kind === 'quotation' ? 'blockquote' : 'p';
}

/** The offset in an element's text that was clicked on; null where it was beside the text. */
function caretOffset(event: MouseEvent, element: HTMLElement | null): number | null {
  const position = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  return position && element && position.offsetNode === element.firstChild ? position.offset : null;
}
