import type { DatabaseSync } from 'node:sqlite';

/**
 * Reads pairs of meetings of a number, or of all (null), by their rowids, that are no one event and go by one name, as far as
 * both give it; with what they share of it, the number first. In the order of their names, those that begin with another's
 * follow it.
 */
export function namesakeReader(db: DatabaseSync): (number: number | null) => [name: string, a: number, b: number][] {
  const read = db.prepare(`
    SELECT id, ordinal, title, uid FROM event INDEXED BY event_meeting_number
    WHERE numbered IS NOT NULL AND kind = 'meeting' AND basis = 'stated' AND ordinal BETWEEN ? AND ?`);
  read.setReturnArrays(true);
  return (number) => {
    const rows = read.all(number ?? 0, number ?? Number.MAX_SAFE_INTEGER);
    return pairsOf(rows as unknown as [number, number, string, string][]);
  };
}

function pairsOf(rows: readonly [number, number, string, string][]): [name: string, a: number, b: number][] {
  const meetings = rows
    .map(([id, ordinal, title, uid]) => ({ id, name: `${ordinal} ${keptName(title)}`, uid }))
    .filter(({ name }) => hasWords(name, fewestWords))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.uid < b.uid ? -1 : 1));
  const pairs: [name: string, a: number, b: number][] = [];
  // Of the names that this one is or goes on from, the meetings so far.
  let open: { readonly name: string; readonly meetings: (typeof meetings)[number][] }[] = [];
  for (const meeting of meetings) {
    const { name } = meeting;
    open = open.filter((one) => one.name === name || name.startsWith(`${one.name} `));
    for (const one of open)
      for (const other of one.meetings) {
        const [a, b] = other.uid < meeting.uid ? [other, meeting] : [meeting, other];
        pairs.push([one.name, a.id, b.id]);
      }
    const same = open.at(-1);
    if (same?.name === name) same.meetings.push(meeting);
    else open.push({ name, meetings: [meeting] });
  }
  return pairs;
}

// A number and four words of a name at least: less is that of any meeting.
const fewestWords = 5;

function hasWords(name: string, fewest: number): boolean {
  let words = 1;
  for (let at = name.indexOf(' '); at >= 0 && words < fewest; at = name.indexOf(' ', at + 1)) words++;
  return words >= fewest;
}

// The titles of all meetings of a number are asked for whenever one has changed.
const names = new Map<string, string>();
const mostNames = 100_000;

function keptName(title: string): string {
  let name = names.get(title);
  if (name === undefined) {
    if (names.size > mostNames) names.clear();
    name = nameOf(title);
    names.set(title, name);
  }
  return name;
}

const nameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== 'the')
    .join(' ');
