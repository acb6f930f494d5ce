import type { DatabaseSync } from 'node:sqlite';

/**
 * Pairs of numbered meetings (rowids) that are no one event and go by one name, as far as both give it; with what they
 * share of it. Looked up by the beginnings of each name: meetings of one number are many.
 */
export function namesakes(db: DatabaseSync): [name: string, a: number, b: number][] {
  const events = db
    .prepare(`
      SELECT id, ordinal, title FROM event
      WHERE numbered IS NOT NULL AND kind = 'meeting' AND ordinal IS NOT NULL AND basis = 'stated' ORDER BY +uid`)
    .all()
    .map(({ id, ordinal, title }) => ({ id: Number(id), name: `${ordinal} ${nameOf(String(title))}` }))
    .filter(({ name }) => name.split(' ').length > 4);
  const byName = Map.groupBy(events.keys(), (at) => events[at].name);
  const pairs: [name: string, a: number, b: number][] = [];
  const put = (name: string, x: number, y: number) => {
    pairs.push([name, events[Math.min(x, y)].id, events[Math.max(x, y)].id]);
  };
  for (const [name, same] of byName) {
    same.forEach((x, i) => {
      for (const y of same.slice(i + 1)) put(name, x, y);
    });
    const words = name.split(' ');
    for (let length = 5; length < words.length; length++) {
      const shorter = words.slice(0, length).join(' ');
      for (const x of byName.get(shorter) ?? []) for (const y of same) put(shorter, x, y);
    }
  }
  return pairs;
}

const nameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== 'the')
    .join(' ');
