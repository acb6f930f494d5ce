import { hash } from 'node:crypto';
import { type ReadSegment, readClaims } from '../claims/index.ts';
import { type Circumstances, type InContext, inContexts } from '../context/index.ts';
import {
  captureId,
  type Document,
  idOf,
  type Mention,
  type NameTableMaker,
  nameTables,
  passageTable,
  rawSpan,
  type SourceFields,
  type Span,
  timeTable,
  type Unreadable,
} from '../model/index.ts';
import { read } from '../read/index.ts';
import type { Reading, ReadingCoverage } from '../store/index.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type How, sourceKey } from './how.ts';
import { packsOf } from './packs.ts';

/** The bytes of one capture and how to read them. */
export interface Input {
  /** The path by which the project knows it; a row ends in `#LINE`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, where it is known already. */
  readonly sha256?: string;
  readonly how: How;
}

/** A reading without the bytes that it was made of: who hands these in has them. */
export interface ReadHere extends Omit<Reading, 'capture'> {
  readonly capture: Omit<Reading['capture'], 'bytes'>;
}

/** A capture as text, before it is known what that names and claims. */
interface Opened {
  readonly source: Reading['source'];
  readonly capture: ReadHere['capture'];
  readonly document: Document;
  readonly circumstances: Circumstances;
}

/**
 * Reads captures all the way: their text, what they name and date, what they claim. Each by itself, though one step goes
 * over all of them before the next begins (see `inContexts`). The same input gives the same, in the same order.
 */
export function extract(inputs: readonly Input[]): (ReadHere | Unreadable)[] {
  const opened = inputs.map(open);
  const texts = opened.filter((one): one is Opened => 'document' in one);
  const contexts = inContexts(texts.map(({ document, circumstances }) => [document, circumstances]));
  const claims = texts.map(({ capture, document }, i) => readClaims(capture.id, document, contexts[i]));
  const tableOf = nameTables();
  let next = 0;
  return opened.map((one) => {
    if (!('document' in one)) return one;
    const at = next++;
    return readingOf(one, contexts[at], claims[at], tableOf);
  });
}

function open({ file, bytes, how, ...known }: Input): Opened | Unreadable {
  const result = read(bytes, { file, mediaType: how.mediaType, language: how.language, fields: how.fields });
  if ('error' in result) return { file, reason: result.error };
  const { document, mediaType, encoding } = result;
  const about = aboutOf(document, how, file);
  const source = { id: idOf('source', sourceKey(document.about, how, file)), ...about };
  const sha256 = known.sha256 ?? hash('sha256', bytes);
  const retrieved = how.retrieved ?? document.retrieved;
  const capture = captureId(sha256, source.id, retrieved);
  const { packs } = packsOf(how.packs);
  return {
    source,
    capture: {
      id: capture,
      file,
      sha256,
      mediaType,
      encoding,
      retrieved,
      how: JSON.stringify(how),
      fingerprint: fingerprintOf(how.packs),
    },
    document,
    circumstances: { capture, issued: about.issued, language: about.language, packs },
  };
}

const readingOf = (
  { source, capture, document }: Opened,
  { mentions, aliases, eras }: InContext,
  segments: readonly ReadSegment[],
  tableOf: NameTableMaker,
): ReadHere => ({
  source,
  capture,
  document: { text: document.text, notes: document.notes, passages: passageTable(document.passages) },
  names: tableOf(...placed(document, (at) => mentions[at].names)),
  times: timeTable(...placed(document, (at) => mentions[at].times)),
  aliases,
  eras,
  claims: [...new Map(segments.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const))).values()],
  coverage: coverageOf(document, segments),
});

function aboutOf({ about }: Document, how: How, file: string): SourceFields {
  return {
    title: how.source ?? about.title ?? file.slice(file.lastIndexOf('/') + 1),
    publisher: about.publisher ?? null,
    authors: [...(about.authors ?? [])],
    language: how.language ?? about.language ?? null,
    issued: how.issued ?? about.issued ?? null,
    address: about.address ?? null,
  };
}

// What passages mention, one after the other, and where that stands in the text itself.
function placed<M extends Mention>(
  { passages }: Document,
  mentionsAt: (passage: number) => readonly M[],
): [mentions: M[], spanOf: (mention: M, index: number) => Span] {
  const mentions: M[] = [];
  const places: number[] = [];
  for (let at = 0; at < passages.length; at++)
    for (const mention of mentionsAt(at)) {
      mentions.push(mention);
      places.push(at);
    }
  return [mentions, ({ start, end }, i) => rawSpan(passages[places[i]], start, end)];
}

function coverageOf({ passages }: Document, segments: readonly ReadSegment[]): ReadingCoverage {
  const dated = { used: 0, all: 0 };
  const captions = { used: 0, all: 0 };
  const unused: ReadingCoverage['unused'][number][] = [];
  for (const { passage, segment, isDated, claims } of segments) {
    const kind = segment.kind === 'caption' ? 'caption' : 'sentence';
    if (kind === 'sentence' && !isDated) continue;
    const count = kind === 'caption' ? captions : dated;
    count.all++;
    if (claims.length > 0) count.used++;
    else unused.push({ kind, ...rawSpan(passages[passage], segment.start, segment.end) });
  }
  return { dated, captions, unused };
}
