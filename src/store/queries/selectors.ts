import { prefixOf, quoteLimit, type Selector, type Verdict } from '../../model/index.ts';
import { keptBytes } from '../kept-bytes.ts';
import { quoteOf } from '../laid/anchored.ts';
import type { Reader } from '../reader.ts';
import { eventKey } from './events.ts';

/**
 * What a decision on records is made on; null where there is no such record. To reject an event is to reject everything
 * that is claimed of it.
 */
export async function selectorsFor(
  reader: Reader,
  verdict: Verdict,
  ids: readonly string[],
): Promise<(readonly Selector[] | null)[]> {
  return Promise.all(
    ids.map(async (id) => {
      const selector = await selectorOf(reader, id);
      if (selector === null) return null;
      return verdict === 'reject' && selector.record === 'event' ? eventSelectors(reader, id) : [selector];
    }),
  );
}

async function eventSelectors(reader: Reader, id: string): Promise<Selector[]> {
  const key = await eventKey(reader, id);
  return reader.db
    .prepare('SELECT uid FROM claim WHERE event = ? ORDER BY uid')
    .all(key)
    .flatMap(({ uid }) => claimSelector(reader, String(uid), 'event') ?? []);
}

/** The selector that finds the record with this id again after a rebuild; null where there is no such record. */
export async function selectorOf(reader: Reader, id: string): Promise<Selector | null> {
  const prefix = prefixOf(id);
  if (prefix === 'claim') return claimSelector(reader, id, 'claim');
  if (prefix === 'event') {
    const key = await eventKey(reader, id);
    const least = reader.db.prepare('SELECT min(uid) AS uid FROM claim WHERE event = ?').get(key)?.uid;
    return least ? claimSelector(reader, String(least), 'event') : null;
  }
  if (prefix === 'entity') {
    const row = reader.db.prepare('SELECT id, kind, name FROM entity WHERE uid = ?').get(id);
    if (!row) return null;
    const names = reader.db.prepare('SELECT DISTINCT name FROM form WHERE entity = ? ORDER BY name').all(row.id);
    return { record: 'entity', kind: String(row.kind), names: names.map((form) => String(form.name)) };
  }
  if (prefix === 'series') {
    const row = reader.db.prepare('SELECT name FROM series WHERE uid = ?').get(id);
    return row ? { record: 'series', names: [String(row.name)] } : null;
  }
  if (prefix === 'finding') {
    const row = reader.db.prepare('SELECT kind, summary FROM finding WHERE uid = ?').get(id);
    return row ? { record: 'finding', kind: String(row.kind), names: [id, String(row.summary)] } : null;
  }
  if (prefix === 'passage' || prefix === 'mention') {
    const [, capture, start, end, kind] = id.split('-');
    const row = reader.db.prepare('SELECT id FROM capture WHERE uid = ?').get(`capture-${capture}`);
    if (!row) return null;
    const span = { start: Number(start), end: Number(end) };
    const text = keptBytes(reader.db).text(Number(row.id));
    if (!(span.start < span.end && span.end <= text.length)) return null;
    return {
      record: prefix,
      capture: `capture-${capture}`,
      ...span,
      ...(span.end - span.start <= quoteLimit ? quoteOf(text, span) : {}),
      ...(kind ? { kind } : {}),
    };
  }
  return null;
}

function claimSelector(reader: Reader, id: string, record: 'claim' | 'event'): Selector | null {
  const row = reader.db
    .prepare(`
      SELECT capture.uid AS capture, claim.start, claim."end", claim.kind, claim.title, event.title AS event FROM claim
      JOIN capture ON capture.id = claim.capture LEFT JOIN event ON event.id = claim.event WHERE claim.uid = ?`)
    .get(id);
  if (!row) return null;
  return {
    record,
    capture: String(row.capture),
    start: Number(row.start),
    end: Number(row.end),
    kind: String(row.kind),
    names: [String((record === 'event' ? row.event : null) ?? row.title)],
  };
}
