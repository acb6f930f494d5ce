import { idOf, type ResolutionRecord } from '../../model/index.ts';
import type { Reader } from '../reader.ts';

/** What meetings adopted, decided or amended, in the words of the sources where they give them. */
export async function listResolutions(
  reader: Reader,
  { meeting }: { meeting?: string | undefined } = {},
): Promise<ResolutionRecord[]> {
  const rows = reader.db
    .prepare(`
      SELECT event.uid AS event, event.title, meeting.uid AS meeting, meeting.title AS meetingTitle, claim.uid AS claim,
        claim.detail
      FROM event CROSS JOIN event AS meeting ON meeting.id = event.meeting CROSS JOIN claim ON claim.event = event.id
      WHERE event.meeting IS NOT NULL AND event.kind = 'resolution' AND claim.modality = 'asserted' AND (?1 IS NULL OR meeting.uid = ?1)
      ORDER BY +event.uid, claim.uid`)
    .all(meeting ?? null);
  const found = new Map<string, { row: (typeof rows)[number]; claims: string[] }>();
  for (const row of rows) {
    const words = wordsOf(row.detail);
    const key = `${row.event}\n${words.toLowerCase()}`;
    const known = found.get(key);
    if (known) known.claims.push(String(row.claim));
    else found.set(key, { row, claims: [String(row.claim)] });
  }
  // Claims without words of their own go with those of the same event that have them.
  for (const [key, { row, claims }] of [...found]) {
    if (wordsOf(row.detail) !== '') continue;
    const told = [...found].find(([other, one]) => other !== key && one.row.event === row.event);
    if (!told) continue;
    told[1].claims.push(...claims);
    found.delete(key);
  }
  return [...found.values()].map(({ row, claims }) => ({
    record: 'resolution',
    id: idOf('resolution', String(row.meeting), claims.toSorted()[0]),
    meeting: { id: String(row.meeting), name: String(row.meetingTitle) },
    summary: wordsOf(row.detail) === '' ? String(row.title) : `“${wordsOf(row.detail)}”`,
    claims: claims.sort(),
    event: String(row.event),
  }));
}

// What is too short to say anything ("on", "a decision") is none of its words.
const fewestLetters = 12;

function wordsOf(detail: unknown): string {
  const words = detail === null ? '' : String(detail).replace(/\s+/g, ' ').trim();
  return words.length < fewestLetters ? '' : words;
}
