import type { DatabaseSync } from 'node:sqlite';
import { type ToldEvent, type ToldPlace, voicesOf } from '../../findings/index.ts';
import type { EventKind } from '../../model/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { type DatedClaim, doubtReader } from './doubt-reader.ts';
import { claimReader } from './read-claim.ts';

/** Reads the places that the claims of an event (rowid) give. */
export function placeReader(db: DatabaseSync): (event: number, told: ToldEvent) => ToldPlace[] {
  const fillers = db.prepare(`
    SELECT claim.uid, form.name, form.entity FROM claim CROSS JOIN filler ON filler.claim = claim.id AND role = 'place'
      CROSS JOIN form ON form.id = filler.form
    WHERE claim.event = ? AND form.kind = 'place' AND NOT rejected ORDER BY claim.uid, seq`);
  return (event, { claims }) => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return fillers.all(event).flatMap(({ uid, name, entity }) => {
      const claim = byId.get(String(uid));
      return claim ? [{ claim, entity: entity as number | null, name: String(name) }] : [];
    });
  };
}

/** An event as a critic reads it, and the rowids of its claims. */
export interface ReadEvent extends ToldEvent {
  readonly keyOf: (claim: string) => number | undefined;
}

/** Reads events as a critic does, by rowid. */
export function eventReader(db: DatabaseSync): (event: number) => ReadEvent | null {
  const event = db.prepare(`
    SELECT uid, kind, title, edtf, earliest, latest, basis, ordinal,
      (SELECT count(DISTINCT entity) FROM participant WHERE event = event.id) AS things
    FROM event WHERE id = ?`);
  const claimsOf = claimReader(db);
  const isDoubtful = doubtReader(db);
  return (key) => {
    const row = event.get(key);
    if (!row) return null;
    const claims = claimsOf(key);
    for (const [at, voice] of voicesOf(claims).entries()) {
      if (voice === claims[at].source) continue;
      claims[at].voice = voice;
      claims[at].speaker = claims.find(({ source }) => source === voice)!.speaker;
    }
    const first = claims.find(({ time }) => time !== null)?.time?.edtf;
    const several = claims.some(({ time }) => time !== null && time.edtf !== first);
    const ordinal = row.ordinal === null ? null : Number(row.ordinal);
    const doubt = (claim: DatedClaim) => isDoubtful(claim, key, ordinal !== null);
    if (several) for (const claim of claims) claim.doubt = doubt;
    return {
      id: String(row.uid),
      kind: row.kind as EventKind,
      title: String(row.title),
      time: timeOf(row as never),
      ordinal,
      keyOf: (claim) => claims.find(({ id }) => id === claim)?.key,
      things: Number(row.things),
      named: ordinal !== null || Number(row.things) > 0 || /\p{Lu}.*\s\p{Lu}/u.test(String(row.title)),
      claims,
    };
  };
}
