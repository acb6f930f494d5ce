import { keptBytes } from '../kept-bytes.ts';
import type { Reader } from '../reader.ts';
import { viewEvent } from './event-view.ts';

/** Words of a source as they are cited: what was said, where it stands, and how the copy that was read came about. */
export interface CitedWords {
  readonly quote: string;
  /** The page of the source, as it numbers them. */
  readonly page: string | null;
  /** Where in the capture's plain text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly authors: readonly string[];
    readonly publisher: string | null;
    readonly language: string | null;
    /** EDTF. */
    readonly issued: string | null;
    /** Where it was published: a URL. */
    readonly address: string | null;
  };
  readonly capture: {
    readonly id: string;
    readonly mediaType: string;
    /** The day on which the copy was taken, `YYYY-MM-DD`. */
    readonly retrieved: string | null;
  };
}

// Longer quotations are cut off.
const mostQuoted = 2000;

/**
 * What an id cites: a claim its own words, an event the best words of each source that tells of it; none where there is
 * no such record.
 */
export async function citedBy(reader: Reader, id: string): Promise<CitedWords[]> {
  if (id.startsWith('claim-')) {
    const claim = reader.db
      .prepare(
        'SELECT capture.uid AS capture, start, "end" FROM claim JOIN capture ON capture.id = claim.capture WHERE claim.uid = ?',
      )
      .get(id);
    if (!claim) return [];
    const cited = citedSpan(reader, String(claim.capture), Number(claim.start), Number(claim.end));
    return cited ? [cited] : [];
  }
  const event = await viewEvent(reader, id);
  if (!event) return [];
  const rank = (basis: string | undefined): number => (basis === 'stated' ? 0 : 1);
  const bySource = new Map<string, (typeof event.evidence)[number]>();
  for (const claim of event.evidence) {
    const best = bySource.get(claim.source.id);
    const better =
      !best ||
      rank(claim.time?.basis) < rank(best.time?.basis) ||
      (rank(claim.time?.basis) === rank(best.time?.basis) && claim.quote.length < best.quote.length);
    if (better) bySource.set(claim.source.id, claim);
  }
  return [...bySource.values()].flatMap(({ capture, start, end }) => citedSpan(reader, capture, start, end) ?? []);
}

/** A stretch of a capture's plain text as it is cited; null where there is no such stretch. */
export function citedSpan(reader: Reader, capture: string, start: number, end: number): CitedWords | null {
  const row = reader.db
    .prepare(`
      SELECT capture.id AS key, capture.uid, capture.media_type, capture.retrieved,
        source.uid AS source, source.title, source.authors, source.publisher, source.language, source.issued, source.address
      FROM capture JOIN source ON source.id = capture.source WHERE capture.uid = ?`)
    .get(capture);
  if (!row) return null;
  const text = keptBytes(reader.db).text(Number(row.key));
  if (start < 0 || start >= end || end > text.length) return null;
  const passage = reader.db
    .prepare('SELECT page FROM passage WHERE capture = ? AND start <= ? ORDER BY start DESC LIMIT 1')
    .get(Number(row.key), start);
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const textOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
  return {
    quote: words.length > mostQuoted ? `${words.slice(0, mostQuoted)}…` : words,
    page: textOrNull(passage?.page),
    start,
    end,
    source: {
      id: String(row.source),
      title: String(row.title),
      authors: JSON.parse(String(row.authors)) as string[],
      publisher: textOrNull(row.publisher),
      language: textOrNull(row.language),
      issued: textOrNull(row.issued),
      address: textOrNull(row.address),
    },
    capture: { id: String(row.uid), mediaType: String(row.media_type), retrieved: textOrNull(row.retrieved) },
  };
}
