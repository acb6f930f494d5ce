import { readClaims } from '../../claims/index.ts';
import { inContext } from '../../context/index.ts';
import {
  type Claim,
  type Document,
  type NameMention,
  type Passage,
  rawSpan,
  type TimeMention,
} from '../../model/index.ts';
import type { Pack } from '../../names/index.ts';

/** One text to be compared, and what is known of it beside its words. */
export interface Edition extends Pick<Document, 'text' | 'passages'> {
  /** Day of publication, EDTF, from which "yesterday" is counted. */
  readonly issued: string | null;
  readonly language: string | null;
  readonly packs?: readonly Pack[];
}

/** What is named, dated and told in a passage of an edition; offsets into its plain text. */
export interface EditionReading {
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
  readonly claims: readonly Claim[];
}

/** Reads some passages, by their index, with the headings above them: what has not changed need not be read to say what has. */
export function readPassages(edition: Edition, chosen: ReadonlySet<number>): Map<number, EditionReading> {
  const wanted = new Set(chosen);
  for (const at of chosen) for (const heading of edition.passages[at].headings) wanted.add(heading);
  const order = [...wanted].sort((a, b) => a - b);
  if (order.length === 0) return new Map();
  const place = new Map(order.map((old, at) => [old, at]));
  const passages = order.map(
    (old): Passage => ({
      ...edition.passages[old],
      headings: edition.passages[old].headings.map((heading) => place.get(heading) ?? 0),
    }),
  );
  const document: Document = { text: edition.text, passages, about: {}, retrieved: null, notes: [] };
  const context = inContext(document, {
    capture: 'capture-compared',
    issued: edition.issued,
    language: edition.language,
    ...(edition.packs ? { packs: edition.packs } : {}),
  });
  const raw = <M extends { start: number; end: number }>(at: number, mention: M): M => ({
    ...mention,
    ...rawSpan(passages[at], mention.start, mention.end),
  });
  const claims = Map.groupBy(
    readClaims('capture-compared', document, context).flatMap((segment) => segment.claims),
    (claim) => claim.passage,
  );
  return new Map(
    order.map((old, at) => [
      old,
      {
        names: context.mentions[at].names.map((name) => raw(at, name)),
        times: context.mentions[at].times.map((time) => raw(at, time)),
        claims: claims.get(at) ?? [],
      },
    ]),
  );
}
