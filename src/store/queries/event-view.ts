import type { EventView, FindingKind, Ref } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { claimItems } from './claims.ts';
import { decisionsOnClaims } from './decisions.ts';
import { eventItems, eventKey } from './events.ts';

/** An event by its id, or by the id of any of its claims, with every claim behind it; null where there is none. */
export async function viewEvent(reader: Reader, id: string): Promise<EventView | null> {
  const key = await eventKey(reader, id);
  if (key === null) return null;
  const [item] = await eventItems(reader, [key]);
  const claims = await reader.tables.selectFrom('claim').select(['id', 'uid']).where('event', '=', key).execute();
  return {
    ...item,
    findings: findingsOf(reader, key),
    evidence: await claimItems(
      reader,
      claims.map((claim) => claim.id),
    ),
    decisions: decisionsOnClaims(reader, new Set(claims.map(({ uid }) => uid))),
    ...(await neighbours(reader, item.series, item.ordinal)),
  };
}

const findingsOf = (reader: Reader, event: number): EventView['findings'] =>
  reader.db
    .prepare(`
      SELECT DISTINCT finding.uid AS id, finding.kind, summary FROM finding_claim
      JOIN finding ON finding.id = finding_claim.finding JOIN claim ON claim.id = finding_claim.claim
      WHERE claim.event = ? ORDER BY finding.kind, summary, finding.uid`)
    .all(event)
    .map(({ id, kind, summary }) => ({ id: String(id), kind: kind as FindingKind, summary: String(summary) }));

type Neighbour = { ordinal: number; event: Ref | null } | null;

async function neighbours(
  reader: Reader,
  series: Ref | undefined,
  ordinal: number | undefined,
): Promise<{ previous: Neighbour; next: Neighbour }> {
  if (!series || ordinal === undefined) return { previous: null, next: null };
  const rows = await reader.tables
    .selectFrom('series_member')
    .innerJoin('series', 'series.id', 'series_member.series')
    .leftJoin('event', 'event.id', 'series_member.event')
    .select(['series_member.ordinal', 'event.uid', 'event.title'])
    .where('series.uid', '=', series.id)
    .where('series_member.ordinal', 'in', [ordinal - 1, ordinal + 1])
    .execute();
  const at = (wanted: number): Neighbour => {
    const row = rows.find((member) => member.ordinal === wanted);
    if (!row) return null;
    return { ordinal: wanted, event: row.uid === null ? null : { id: row.uid, name: row.title ?? '' } };
  };
  return { previous: at(ordinal - 1), next: at(ordinal + 1) };
}
