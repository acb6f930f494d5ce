import { createHash } from 'node:crypto';
import { englishFrames, readClaims } from '../claims/index.ts';
import { inContext, segmentsOf } from '../context/index.ts';
import {
  type Claim,
  captureId,
  type Document,
  idOf,
  type Mention,
  type Passage,
  rawSpan,
  type SourceFields,
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
  readonly how: How;
}

/** Reads one capture all the way: its text, what it names and dates, what it claims. The same input gives the same. */
export function extract({ file, bytes, how }: Input): Reading | Unreadable {
  const result = read(bytes, { file, mediaType: how.mediaType, language: how.language, fields: how.fields });
  if ('error' in result) return { file, reason: result.error };
  const { document, mediaType, encoding } = result;
  const about = aboutOf(document, how, file);
  const source = { id: idOf('source', sourceKey(document.about, how, file)), ...about };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const retrieved = how.retrieved ?? document.retrieved;
  const capture = captureId(sha256, source.id, retrieved);
  const { packs } = packsOf(how.packs);
  const context = inContext(document, { capture, issued: about.issued, language: about.language, packs });

  const claims: Claim[] = [];
  const tally = new Tally();
  document.passages.forEach((passage, at) => {
    const mentions = context.mentions[at];
    for (const segment of segmentsOf(passage, mentions)) {
      const made = readClaims({ capture, at, passage, segment, mentions, text: document.text }, englishFrames);
      claims.push(...made);
      const isDated = mentions.times.some(
        (time) => time.type === 'DATE' && !time.inName && time.start >= segment.start && time.end <= segment.end,
      );
      tally.count(segment.kind === 'caption' ? 'caption' : 'sentence', isDated, made.length > 0, passage, segment);
    }
  });
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
      bytes,
    },
    document,
    mentions: document.passages.flatMap((passage, at) => [
      ...context.mentions[at].times.map((mention) => placed(passage, mention)),
      ...context.mentions[at].names.map((mention) => placed(passage, mention)),
    ]),
    aliases: context.aliases,
    eras: context.eras,
    claims: distinct(claims),
    coverage: tally.coverage(),
  };
}

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

const placed = <M extends Mention>(passage: Passage, mention: M): M => ({
  ...mention,
  ...rawSpan(passage, mention.start, mention.end),
});

// One sentence may say a thing twice; a claim is one.
const distinct = (claims: readonly Claim[]): Claim[] => [...new Map(claims.map((claim) => [claim.id, claim])).values()];

// Counts what claims rest on, and keeps where those stretches are that none rests on.
class Tally {
  readonly #dated = { used: 0, all: 0 };
  readonly #captions = { used: 0, all: 0 };
  readonly #unused: { kind: 'sentence' | 'caption'; start: number; end: number }[] = [];

  count(
    kind: 'sentence' | 'caption',
    isDated: boolean,
    isUsed: boolean,
    passage: Passage,
    span: { start: number; end: number },
  ): void {
    if (kind === 'caption') this.#add(this.#captions, isUsed);
    else if (isDated) this.#add(this.#dated, isUsed);
    if (!isUsed && (isDated || kind === 'caption'))
      this.#unused.push({ kind, ...rawSpan(passage, span.start, span.end) });
  }

  #add(count: { used: number; all: number }, isUsed: boolean): void {
    count.all++;
    if (isUsed) count.used++;
  }

  coverage(): ReadingCoverage {
    return { dated: this.#dated, captions: this.#captions, unused: this.#unused };
  }
}
