import type { DatabaseSync } from 'node:sqlite';
import { claimsOf } from '../../chronicle/index.ts';
import type { Claim, DecisionRecord, NameKind, Span } from '../../model/index.ts';
import { claimWriter } from '../claim-writer.ts';
import { rulingIndex } from '../compile/ruling-index.ts';
import { allDecisions, changedDecisions, decisionsInForce } from '../decision-log.ts';
import { captureGoes } from '../examine/stale.ts';
import { keptBytes } from '../kept-bytes.ts';
import { writing } from '../statement.ts';
import { anchored } from './anchored.ts';
import { type ClaimEdit, isReplaced, type NameSaid, withEdit, withName } from './correct-claim.ts';
import { type DateSaid, dateCorrections, withDate } from './correct-date.ts';
import { type ClaimSaid, madeClaim, type PassageThere } from './made-claim.ts';
import { claimsAsWritten } from './stored-claim.ts';

/** Whether a decision is laid over what was read, before anything is compiled of it: what words name, and what is claimed. */
export const isLaid = ({ verdict, on }: Pick<DecisionRecord, 'verdict' | 'on'>): boolean =>
  on.some(
    ({ record }) =>
      (record === 'mention' && (verdict === 'edit' || verdict === 'reject')) ||
      (record === 'passage' && verdict === 'claim') ||
      (record === 'claim' && verdict === 'edit'),
  );

/**
 * Lays what people decided of words and claims over the readings they were made on, as far as anything of it or of these has
 * changed; each reading is first put back as it was read. Gives the ids of decisions whose words are no longer found.
 */
export function layDecisions(db: DatabaseSync): string[] {
  const inForce = decisionsInForce(db).filter(isLaid);
  const fresh = new Set(
    db
      .prepare('SELECT uid FROM fresh JOIN capture ON capture.id = fresh.capture')
      .all()
      .map(({ uid }) => String(uid)),
  );
  const capturesOf = ({ on }: DecisionRecord) => on.flatMap(({ capture }) => capture ?? []);
  const wanted = new Set([
    ...changedDecisions(db).filter(isLaid).flatMap(capturesOf),
    ...inForce.flatMap(capturesOf).filter((capture) => fresh.has(capture)),
  ]);
  const lost = new Set(
    allDecisions(db)
      .filter((one) => one.lost && isLaid(one) && !capturesOf(one).some((capture) => wanted.has(capture)))
      .map(({ id }) => id),
  );
  const kept = keptBytes(db);
  for (const uid of [...wanted].sort()) {
    const row = db.prepare('SELECT id FROM capture WHERE uid = ?').get(uid);
    const here = inForce.filter((decision) => capturesOf(decision).includes(uid));
    if (!row) for (const { id } of here) lost.add(id);
    else
      for (const id of layOnCapture(db, here, {
        key: Number(row.id),
        uid,
        text: () => kept.text(Number(row.id)),
      }))
        lost.add(id);
  }
  return [...lost];
}

interface Capture {
  readonly key: number;
  readonly uid: string;
  readonly text: () => string;
}

function layOnCapture(db: DatabaseSync, decisions: readonly DecisionRecord[], { key, uid, text }: Capture): string[] {
  retell(db, key);
  const write = correctionsOf(db, key);
  write.restore();
  if (decisions.length === 0) return [];
  const whole = text();
  const index = rulingIndex(db);
  const passages = passagesOf(db, key);
  const lost: string[] = [];
  for (const { id, on, verdict, value } of decisions)
    for (const selector of on) {
      if (selector.capture !== uid) continue;
      if (selector.record === 'claim') {
        const found = claimsOf(selector, index);
        if (found.length === 0) lost.push(id);
        for (const claim of found) write.change(claim, (was) => withEdit(was, value as ClaimEdit));
        continue;
      }
      const span = anchored(whole, selector);
      const passage =
        span && passages.find(({ runs }) => runs.some(([from, to]) => from < span.end && span.start < to));
      if (!span || !passage) lost.push(id);
      else if (verdict === 'claim') write.put(madeClaim(id, uid, whole, span, passage, value as ClaimSaid));
      else if (verdict === 'edit' && 'time' in (value as NameSaid | DateSaid)) write.date(span, value as DateSaid);
      else write.name(span, whole.slice(span.start, span.end), verdict === 'reject' ? null : (value as NameSaid));
    }
  return lost;
}

// Something else will be told of a capture: what rests on it is compiled and examined anew, as when it is read again.
function retell(db: DatabaseSync, capture: number): void {
  writing(db, captureGoes).run(capture);
  db.prepare('INSERT OR REPLACE INTO retold VALUES (?)').run(capture);
  db.prepare('DELETE FROM retold WHERE capture = ?').run(capture);
  db.prepare('INSERT OR IGNORE INTO fresh VALUES (?)').run(capture);
}

const passagesOf = (db: DatabaseSync, capture: number): PassageThere[] =>
  db
    .prepare('SELECT seq, kind, voice, runs FROM passage WHERE capture = ? ORDER BY seq')
    .all(capture)
    .map(({ seq, kind, voice, runs }) => ({
      seq: Number(seq),
      kind: String(kind),
      voice: voice as string | null,
      runs: JSON.parse(String(runs)) as [number, number][],
    }));

// Writes to the mentions and claims of one capture.
function correctionsOf(db: DatabaseSync, capture: number) {
  const { formKey, putClaim } = claimWriter(db);
  const asWritten = claimsAsWritten(db);
  const claimKey = db.prepare('SELECT id, decided, event FROM claim WHERE uid = ?');
  // A claim written again stays tied to its event: where it moves to another, the one it made is found and dropped. It
  // stays evidence as well: findings that do not change are not written again.
  const eventBefore = new Map<string, unknown>();
  const findingsBefore = new Map<string, readonly unknown[]>();
  const tie = writing(db, 'UPDATE claim SET event = ? WHERE id = ?');
  const findings = db.prepare('SELECT finding FROM finding_claim WHERE claim = ?');
  const cite = writing(
    db,
    'INSERT OR IGNORE INTO finding_claim (finding, claim) SELECT id, ?2 FROM finding WHERE id = ?1',
  );
  const remember = (uid: string, key: number, event: unknown): void => {
    if (event !== null) eventBefore.set(uid, event);
    findingsBefore.set(
      uid,
      findings.all(key).map(({ finding }) => finding),
    );
  };
  const write = (claim: Claim): number => {
    const key = putClaim(capture, claim);
    const event = eventBefore.get(claim.id);
    if (event != null) tie.run(event as number, key);
    for (const finding of findingsBefore.get(claim.id) ?? []) cite.run(finding as number, key);
    return key;
  };
  const dropClaim = writing(db, 'DELETE FROM claim WHERE id = ?');
  const decide = writing(db, 'UPDATE claim SET decided = 1 WHERE id = ?');
  const asideOf = db.prepare('SELECT was FROM claim_aside WHERE claim = ?');
  const putAside = writing(db, 'INSERT INTO claim_aside (claim, kind, was) VALUES (?, ?, ?)');
  const mentions = db.prepare(`
    SELECT mention.start, mention."end", mention.form, mention.basis, mention.pointing, mention.decided,
      form.kind, form.name, form.text
    FROM mention JOIN form ON form.id = mention.form
    WHERE capture = ? AND mention.start < ? AND mention."end" > ? ORDER BY mention.start, mention."end", form.id`);
  const dropMention = writing(db, 'DELETE FROM mention WHERE capture = ? AND start = ? AND "end" = ? AND form = ?');
  const putMention = writing(
    db,
    'INSERT OR IGNORE INTO mention (capture, start, "end", form, basis, pointing, decided) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const mentionAside = writing(
    db,
    'INSERT INTO mention_aside (capture, start, "end", kind, name, text, basis, pointing) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const resting = db.prepare(`
    SELECT DISTINCT claim.uid FROM claim JOIN filler ON filler.claim = claim.id
    WHERE claim.capture = ? AND filler.start < ? AND filler."end" > ? ORDER BY claim.uid`);

  const dates = dateCorrections(db, capture);

  function restore(): void {
    dates.restore();
    for (const { uid, id, event } of db
      .prepare(`
        SELECT uid, id, event FROM claim LEFT JOIN claim_aside ON claim_aside.claim = claim.id
        WHERE capture = ? AND (decided = 1 OR claim_aside.claim IS NOT NULL)`)
      .all(capture))
      remember(String(uid), Number(id), event);
    db.prepare('DELETE FROM claim WHERE capture = ? AND decided = 1').run(capture);
    db.prepare('DELETE FROM mention WHERE capture = ? AND decided = 1').run(capture);
    for (const one of db.prepare('SELECT * FROM mention_aside WHERE capture = ?').all(capture)) {
      const form = formKey({ kind: one.kind as NameKind, name: String(one.name), text: String(one.text) });
      putMention.run(capture, one.start, one.end, form, one.basis, one.pointing, 0);
    }
    db.prepare('DELETE FROM mention_aside WHERE capture = ?').run(capture);
    const aside = db
      .prepare('SELECT claim, was FROM claim_aside JOIN claim ON claim.id = claim_aside.claim WHERE claim.capture = ?')
      .all(capture);
    for (const { claim, was } of aside) {
      dropClaim.run(claim);
      write(JSON.parse(String(was)) as Claim);
    }
  }

  function change(uid: string, to: (was: Claim) => Claim): void {
    const row = claimKey.get(uid);
    if (!row) return;
    const key = Number(row.id);
    const was = asWritten(key);
    const now = to(was);
    if (now === was) return;
    const first = asideOf.get(key)?.was ?? JSON.stringify(was);
    remember(uid, key, row.event);
    dropClaim.run(key);
    const written = write(now);
    // What a person claimed is made anew each time; what was read has to be kept.
    if (row.decided === 1) decide.run(written);
    else putAside.run(written, (JSON.parse(String(first)) as Claim).kind, first);
  }

  function put(claim: Claim): void {
    decide.run(write(claim));
  }

  function name(span: Span, text: string, said: NameSaid | null): void {
    for (const one of mentions.all(capture, span.end, span.start)) {
      if (!isReplaced({ start: Number(one.start), end: Number(one.end) }, span)) continue;
      dropMention.run(capture, one.start, one.end, one.form);
      if (one.decided === 0)
        mentionAside.run(capture, one.start, one.end, one.kind, one.name, one.text, one.basis, one.pointing);
    }
    if (said) putMention.run(capture, span.start, span.end, formKey({ ...said, text }), 'stated', null, 1);
    for (const { uid } of resting.all(capture, span.end, span.start))
      change(String(uid), (claim) => withName(claim, span, text, said));
  }

  function date(span: Span, said: DateSaid): void {
    dates.put(span, said);
    for (const uid of dates.claimsDatedBy(span)) change(uid, (claim) => withDate(claim, span, said));
  }

  return { restore, change, put, name, date };
}
