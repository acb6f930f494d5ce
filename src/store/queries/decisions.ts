import { claimsOf } from '../../chronicle/index.ts';
import type { DecisionItem, Ref, Selector } from '../../model/index.ts';
import { withPrefix } from '../../model/index.ts';
import { rulingIndex } from '../compile/ruling-index.ts';
import { allDecisions, decisionsInForce } from '../decision-log.ts';
import type { Reader } from '../reader.ts';

/** Every decision, oldest first, with the records that what it was made on belongs to now. */
export function listDecisions(reader: Reader): DecisionItem[] {
  const find = finder(reader);
  return allDecisions(reader.db).map((decision) => ({ ...decision, now: find(decision.on) }));
}

/** The events and names that some selectors lead to now, each once. */
export const foundNow = (reader: Reader, on: readonly Selector[]): Ref[] => finder(reader)(on);

function finder({ db }: Reader): (on: readonly Selector[]) => Ref[] {
  const index = rulingIndex(db);
  const eventOf = db.prepare(`
    SELECT event.uid AS id, event.title AS name FROM claim JOIN event ON event.id = claim.event WHERE claim.uid = ?`);
  const entityOf = db.prepare(`
    SELECT entity.uid AS id, entity.name FROM form JOIN entity ON entity.id = form.entity
    WHERE form.kind = ? AND form.name = ? LIMIT 1`);
  const madeAt = db.prepare(`
    SELECT claim.uid FROM claim JOIN capture ON capture.id = claim.capture
    WHERE capture.uid = ? AND claim.start = ? AND claim."end" = ? AND decided = 1`);
  const namedAt = db.prepare(`
    SELECT entity.uid AS id, entity.name FROM mention JOIN capture ON capture.id = mention.capture
      JOIN form ON form.id = mention.form JOIN entity ON entity.id = form.entity
    WHERE capture.uid = ? AND mention.start = ? AND mention."end" = ?`);
  const datedAt = db.prepare(`
    SELECT claim.uid FROM claim JOIN capture ON capture.id = claim.capture
    WHERE capture.uid = ? AND dated_start < ? AND dated_end > ?`);
  return (on) => {
    const found = new Map<string, string>();
    for (const selector of on) {
      const { capture = '', start = 0, end = 0 } = selector;
      if (selector.record === 'mention')
        for (const { id, name } of namedAt.all(capture, start, end)) found.set(String(id), String(name));
      // Words that name nothing may date something.
      if (selector.record === 'mention' && found.size === 0)
        for (const { uid } of datedAt.all(capture, end, start)) {
          const row = eventOf.get(uid);
          if (row) found.set(withPrefix('event', String(row.id)), String(row.name));
        }
      if (selector.record === 'passage')
        for (const { uid } of madeAt.all(capture, start, end)) {
          const row = eventOf.get(uid);
          if (row) found.set(withPrefix('event', String(row.id)), String(row.name));
        }
      for (const claim of claimsOf(selector, index)) {
        const row = eventOf.get(claim);
        if (row) found.set(withPrefix('event', String(row.id)), String(row.name));
      }
      if (selector.record !== 'entity') continue;
      for (const name of selector.names ?? []) {
        const row = entityOf.get(selector.kind ?? '', name);
        if (row) found.set(String(row.id), String(row.name));
      }
    }
    return [...found].map(([id, name]) => ({ id, name }));
  };
}

/** The decisions in force on some claims or on the event that they make, oldest first. */
export function decisionsOnClaims({ db }: Reader, claims: ReadonlySet<string>): DecisionItem[] {
  const captures = new Set<unknown>();
  const captureOf = db.prepare(
    'SELECT capture.uid FROM claim JOIN capture ON capture.id = claim.capture WHERE claim.uid = ?',
  );
  for (const claim of claims) captures.add(captureOf.get(claim)?.uid);
  const index = rulingIndex(db);
  return decisionsInForce(db).filter(({ on }) =>
    on.some(
      (selector) => captures.has(selector.capture) && claimsOf(selector, index).some((claim) => claims.has(claim)),
    ),
  );
}

/** The decisions in force on a name: those made on any of its forms, oldest first. */
export function decisionsOnEntity({ db }: Reader, key: number): DecisionItem[] {
  const forms = new Set(
    db
      .prepare('SELECT DISTINCT kind, name FROM form WHERE entity = ?')
      .all(key)
      .map(({ kind, name }) => `${kind}\n${name}`),
  );
  return decisionsInForce(db).filter(({ on }) =>
    on.some(
      ({ record, kind, names = [] }) => record === 'entity' && names.some((name) => forms.has(`${kind}\n${name}`)),
    ),
  );
}
