import { hash } from 'node:crypto';
import { type ReadSegment, readClaims } from '../claims/index.ts';
import { inContext } from '../context/index.ts';
import {
  captureId,
  type Document,
  idOf,
  type Mention,
  nameTable,
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
  /** Of the bytes, where it is known already. */
  readonly sha256?: string;
  readonly how: How;
}

/** Reads one capture all the way: its text, what it names and dates, what it claims. The same input gives the same. */
export function extract({ file, bytes, how, ...known }: Input): Reading | Unreadable {
  const result = read(bytes, { file, mediaType: how.mediaType, language: how.language, fields: how.fields });
  if ('error' in result) return { file, reason: result.error };
  const { document, mediaType, encoding } = result;
  const about = aboutOf(document, how, file);
  const source = { id: idOf('source', sourceKey(document.about, how, file)), ...about };
  const sha256 = known.sha256 ?? hash('sha256', bytes);
  const retrieved = how.retrieved ?? document.retrieved;
  const capture = captureId(sha256, source.id, retrieved);
  const { packs } = packsOf(how.packs);
  const context = inContext(document, { capture, issued: about.issued, language: about.language, packs });

  const segments = readClaims(capture, document, context);
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
    names: nameTable(
      document.passages.flatMap((passage, at) => context.mentions[at].names.map((one) => placed(passage, one))),
    ),
    times: document.passages.flatMap((passage, at) => context.mentions[at].times.map((one) => placed(passage, one))),
    aliases: context.aliases,
    eras: context.eras,
    claims: [...new Map(segments.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const))).values()],
    coverage: coverageOf(document, segments),
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
