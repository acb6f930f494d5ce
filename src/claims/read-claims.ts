import type { PassageMentions, Segment } from '../context/index.ts';
import type { Manner, Modality, Roles, Span, TimeMention } from '../model/index.ts';
import {
  type Claim,
  type ClaimKind,
  idOf,
  type NameMention,
  type Passage,
  quoteLimit,
  rawSpan,
} from '../model/index.ts';
import { type Frames, hasCue } from './frames.ts';
import { rolesOf } from './roles.ts';
import { titleOf } from './title.ts';

/** A segment of a passage with what is named and dated in it. */
export interface Assertion {
  readonly capture: string;
  /** Index of the passage in the document. */
  readonly at: number;
  readonly passage: Passage;
  readonly segment: Segment;
  readonly mentions: PassageMentions;
  /** The capture's plain text. */
  readonly text: string;
}

/** What one segment asserts: nothing where it dates nothing and shows nothing. */
export function readClaims(assertion: Assertion, frames: Frames): Claim[] {
  const { passage, segment } = assertion;
  const within = (span: Span) => span.start >= segment.start && span.end <= segment.end;
  const names = assertion.mentions.names.filter(within);
  const time = mainTime(assertion.mentions.times.filter(within), passage.text);
  const words = passage.text.slice(segment.start, segment.end).toLowerCase();
  const roles = rolesOf(passage, names);
  if (time === null) {
    if (segment.kind !== 'caption' || names.length === 0) return [];
    return [claim(assertion, { kind: 'depiction', time, roles, rule: 'caption.undated' }, frames)];
  }
  const kind = kindOf(words, frames);
  const meeting = names.find((name) => name.kind === 'meeting' && name.ordinal !== undefined);
  const rule = segment.kind === 'sentence' ? `sentence.${kind}` : `${segment.kind}.${kind}`;
  const made = [claim(assertion, { kind, time, roles, rule, ...(meeting ? { meeting } : {}) }, frames)];
  // What happened at a meeting on a day attests the meeting too.
  if (meeting && kind !== 'meeting')
    made.push(
      claim(assertion, { kind: 'meeting', time, roles, rule: `${segment.kind}.meeting.attested`, meeting }, frames),
    );
  return made;
}

/** The time that dates a segment: the first that is a date and no name's, one in brackets only where no other is. */
function mainTime(times: readonly TimeMention[], text: string): TimeMention | null {
  const usable = times.filter(
    (time) => time.type === 'DATE' && !time.inName && time.edtf !== null && (time.earliest ?? time.latest) !== null,
  );
  const open = usable.filter((time) => !/[([]\s*$/.test(text.slice(0, time.start)));
  return open[0] ?? usable[0] ?? null;
}

function kindOf(words: string, { kinds }: Frames): ClaimKind {
  return kinds.find(({ cues }) => cues.some((cue) => hasCue(words, cue)))?.kind ?? 'other';
}

interface Content {
  readonly kind: ClaimKind;
  readonly time: TimeMention | null;
  readonly roles: Roles;
  readonly rule: string;
  readonly meeting?: NameMention;
}

function claim(assertion: Assertion, { kind, time, roles, rule, meeting }: Content, frames: Frames): Claim {
  const { capture, at, passage, segment, text } = assertion;
  const quoted = quotation(passage, segment, time);
  const dated = time && rawSpan(passage, time.start, time.end);
  const title = titleOf(kind, roles, frames) ?? kind[0].toUpperCase() + kind.slice(1);
  const words = passage.text.slice(segment.start, segment.end).toLowerCase();
  return {
    id: idOf('claim', capture, quoted.start, quoted.end, kind, title, time?.edtf ?? null),
    capture,
    passage: at,
    start: quoted.start,
    end: quoted.end,
    quote: text.slice(quoted.start, quoted.end),
    parts: partsOf(passage, quoted),
    kind,
    time:
      time?.edtf != null ? { edtf: time.edtf, earliest: time.earliest, latest: time.latest, basis: time.basis } : null,
    dated,
    roles,
    title,
    manner: mannerOf(segment, passage, words, frames),
    modality: modalityOf(words, frames),
    voice: passage.voice,
    rule,
    series:
      meeting?.series !== undefined && meeting.ordinal !== undefined
        ? { name: meeting.series, ordinal: meeting.ordinal }
        : null,
  };
}

// The segment itself, or where it is too long the part of it around its date.
function quotation(passage: Passage, segment: Span, time: Span | null): Span {
  const whole = rawSpan(passage, segment.start, segment.end);
  if (whole.end - whole.start <= quoteLimit) return whole;
  const focus = time ? rawSpan(passage, time.start, time.end) : { start: whole.start, end: whole.start };
  const start = Math.max(whole.start, Math.min(focus.start - 150, whole.end - quoteLimit));
  return { start, end: Math.min(whole.end, start + quoteLimit) };
}

function partsOf({ runs }: Passage, quoted: Span): Claim['parts'] {
  const parts = runs
    .map(([start, end]) => [Math.max(start, quoted.start), Math.min(end, quoted.end)] as const)
    .filter(([start, end]) => start < end);
  return parts.length > 1 ? parts : null;
}

function mannerOf(segment: Segment, passage: Passage, words: string, { reported }: Frames): Manner {
  if (segment.kind === 'caption') return 'captioned';
  if (passage.kind === 'quotation' || /^["“‘]/.test(words)) return 'quoted';
  return reported.some((cue) => hasCue(words, cue)) ? 'reported' : 'narrated';
}

function modalityOf(words: string, { modality }: Frames): Modality {
  if (modality.denied.some((cue) => hasCue(words, `${cue} `))) return 'denied';
  return modality.planned.some((cue) => hasCue(words, `${cue} `)) ? 'planned' : 'asserted';
}
