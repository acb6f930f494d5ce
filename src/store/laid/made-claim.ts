import { claimTitle } from '../../claims/index.ts';
import { boundsOf } from '../../edtf/index.ts';
import { type Claim, type ClaimKind, type Filler, idOf, type NameKind, type Span } from '../../model/index.ts';

/** A claim that a person makes of some words; offsets count from the first of them. */
export interface ClaimSaid {
  readonly kind: ClaimKind;
  /** EDTF; null where no date is said. */
  readonly time: string | null;
  /** The words that date it. */
  readonly dated?: readonly [start: number, end: number];
  /** Absent where it is made from the roles. */
  readonly title?: string;
  readonly roles: readonly {
    readonly role: string;
    readonly kind: NameKind;
    readonly name: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** What is to be known of the passage that the words stand in. */
export interface PassageThere {
  readonly seq: number;
  readonly kind: string;
  readonly voice: string | null;
  readonly runs: readonly (readonly [number, number])[];
}

/** The rule of claims that a person made. */
const decidedRule = 'decided';

/** The claim that a decision makes; its id is that of the decision, so that it stays the same however often it is laid. */
export function madeClaim(
  decision: string,
  capture: string,
  text: string,
  { start, end }: Span,
  passage: PassageThere,
  { kind, time, dated, title, roles: given }: ClaimSaid,
): Claim {
  const roles: Record<string, Filler[]> = {};
  for (const { role, start: from, end: to, ...name } of given) {
    roles[role] ??= [];
    roles[role].push({ ...name, start: start + from, end: start + to, text: text.slice(start + from, start + to) });
  }
  const parts = passage.runs
    .map(([from, to]) => [Math.max(from, start), Math.min(to, end)] as const)
    .filter(([from, to]) => from < to);
  return {
    id: idOf('claim', 'decided', decision),
    capture,
    passage: passage.seq,
    start,
    end,
    quote: text.slice(start, end),
    parts: parts.length > 1 ? parts : null,
    kind,
    time: time === null ? null : { edtf: time, ...boundsOf(time), basis: dated ? 'stated' : 'inferred' },
    dated: dated ? { start: start + dated[0], end: start + dated[1] } : null,
    roles,
    title: title ?? claimTitle(kind, roles),
    manner: passage.kind === 'caption' ? 'captioned' : passage.kind === 'quotation' ? 'quoted' : 'narrated',
    modality: 'asserted',
    voice: passage.voice,
    rule: decidedRule,
    series: null,
  };
}
