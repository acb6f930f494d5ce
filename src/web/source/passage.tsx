import { type MouseEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import type { CaptureText, Span } from '../../model/index.ts';
import { type HighlightName, paint, rangeIn } from '../parts/highlights.ts';
import { hitsIn } from '../parts/hits.ts';
import { languageOf } from '../parts/quotation-text.ts';
import { words } from '../words/index.ts';
import { Margin } from './margin.tsx';
import type { Marks } from './marks.ts';
import type { MentionGroup } from './mention-groups.ts';
import { rawOffset, type SetPassage, spanInPassage } from './passage-map.ts';

export type ClaimHere = CaptureText['claims'][number];

/** What is to be marked in a text beside its claims. */
export interface Marking {
  /** Null while they are on their way, or where mentions are not marked at all. */
  readonly marks: Marks | null;
  readonly hidden: ReadonlySet<MentionGroup>;
  /** Whether to show what no claim rests on. */
  readonly gaps: boolean;
}

/** Where the claims of a passage are noted: beside their lines, below it, or nowhere for want of room. */
export type Notes = 'beside' | 'below' | 'none';

/** A passage set as what it is, with what is marked in it, and in the margin the claims that rest on it. */
export function Passage({
  passage,
  depth,
  language,
  claims,
  cited,
  chosen,
  sought,
  marking: { marks, hidden, gaps },
  opensPage,
  opensVoice,
  era,
  notes,
  onOpen,
  onCorrect,
}: {
  readonly passage: SetPassage;
  /** Under how many headings it stands. */
  readonly depth: number;
  readonly language: string | null;
  /** Those that rest on it. */
  readonly claims: readonly ClaimHere[];
  readonly cited: Span | null;
  /** Words of it that a reader has chosen. */
  readonly chosen: Span | null;
  readonly sought: readonly string[];
  readonly marking: Marking;
  readonly opensPage: boolean;
  /** Whether somebody else speaks here than in the passage before. */
  readonly opensVoice: boolean;
  /** What is said of a period that begins here. */
  readonly era: string | null;
  readonly notes: Notes;
  /** Opens what was clicked on in the text: the event of a claim, or what a mention names. */
  readonly onOpen: (id: string) => void;
  /** Puts a claim right; absent where nothing is put right. */
  readonly onCorrect?: ((claim: string) => void) | undefined;
}) {
  const text = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);

  useLayoutEffect(() => {
    const element = text.current;
    if (!element) return;
    const mark = (name: HighlightName, spans: readonly (Span | null)[]): (() => void) =>
      paint(
        name,
        spans.flatMap((span) => (span ? (rangeIn(element, span.start, span.end) ?? []) : [])),
      );
    const here = (span: Span): Span | null => spanInPassage(passage, span);
    const mentions = marks && passage.kind !== 'furniture' ? marks.mentionsIn(passage) : [];
    const undo = [
      mark('claim', claims.filter(({ rejected }) => !rejected).map(here)),
      mark('cited', [cited && here(cited)]),
      mark('chosen', [chosen]),
      mark('hit', hitsIn(passage.text, sought)),
      mark('unused', gaps && marks ? marks.unusedIn(passage).map(here) : []),
      ...mentions.filter(({ group }) => !hidden.has(group)).map((one) => mark(one.group, [here(one)])),
    ];
    return () => {
      for (const one of undo) one();
    };
  }, [passage, claims, cited, chosen, sought, marks, hidden, gaps]);

  useLayoutEffect(() => {
    const element = text.current;
    const claim = claims.find(({ id }) => id === pointed);
    const span = claim && spanInPassage(passage, claim);
    const range = element && span && rangeIn(element, span.start, span.end);
    return paint('pointed', range ? [range] : []);
  }, [passage, claims, pointed]);

  const rawAt = (event: MouseEvent): number | null => {
    const offset = caretOffset(event, text.current);
    return offset === null ? null : rawOffset(passage, offset);
  };
  // Of claims that lie over one another, the shortest is meant.
  const claimAt = (raw: number | null): ClaimHere | undefined =>
    raw === null
      ? undefined
      : claims
          .filter(({ start, end }) => start <= raw && raw < end)
          .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const onClick = (event: MouseEvent): void => {
    if (window.getSelection()?.isCollapsed === false) return;
    const raw = rawAt(event);
    // A name that is marked, the innermost; otherwise the claim around it.
    const named =
      raw === null
        ? undefined
        : marks
            ?.mentionsIn(passage)
            .findLast(({ start, end, group, entity }) => entity && !hidden.has(group) && start <= raw && raw < end);
    const id = named?.entity?.id ?? claimAt(raw)?.event?.id;
    if (id !== undefined) onOpen(id);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || claims.length === 0) return;
    setPointed(claimAt(rawAt(event))?.id ?? null);
  };
  const Tag = tagOf(passage.kind, depth);
  return (
    <div
      className={`passage passage-${passage.kind}`}
      data-level={passage.level}
      data-voiced={passage.voice ? '' : undefined}
      data-told={pointed === null ? undefined : ''}
    >
      {opensPage && passage.page && <span className="passage-page figures">{words.source.page(passage.page)}</span>}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the margin's links say the same to the keyboard */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the margin's links say the same to the keyboard */}
      <div
        className="passage-text"
        onClick={onClick}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(null)}
      >
        {era && <p className="passage-era label">{era}</p>}
        {opensVoice && passage.voice && <p className="passage-voice">{words.event.voice(passage.voice)}</p>}
        <Tag ref={text as never} className="passage-words" lang={languageOf(passage.text, language)}>
          {passage.text}
        </Tag>
      </div>
      {claims.length > 0 && notes !== 'none' && (
        <Margin
          claims={claims}
          passage={passage}
          text={text}
          notes={notes}
          pointed={pointed}
          onPoint={setPointed}
          onCorrect={onCorrect}
        />
      )}
    </div>
  );
}

const headingTags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The tag of a heading under so many others. */
export const headingTag = (depth: number): (typeof headingTags)[number] =>
  headingTags[Math.min(depth, headingTags.length - 1)];

function tagOf(kind: SetPassage['kind'], depth: number): (typeof headingTags)[number] | 'p' | 'blockquote' {
  if (kind === 'heading') return headingTag(depth);
  return kind === 'quotation' ? 'blockquote' : 'p';
}

/** The offset in an element's text that was pointed at; null where it was beside the text. */
function caretOffset(event: MouseEvent, element: HTMLElement | null): number | null {
  const position = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  return position && element && position.offsetNode === element.firstChild ? position.offset : null;
}
