import type { DatabaseSync } from 'node:sqlite';
import { blockOfCall, partOf, placeOf } from '../../chronicle/index.ts';
import { writing } from '../statement.ts';
import { gatheredColumns, without } from './bulk.ts';
import { claimReader, type StoredClaim } from './claim-reader.ts';
import type { Touched } from './touched.ts';

export interface PlacedClaims {
  readonly claims: readonly number[];
  readonly blocks: TouchedBlocks;
}

/** Blocks by rowid, with the numbers of their parts that changed; null where the whole may have. */
export type TouchedBlocks = ReadonlyMap<number, ReadonlySet<number> | null>;

/**
 * Puts the claims that are new, or that name something which now stands for something else, into their blocks; gives the
 * rowids of these claims, and the blocks that gained or lost claims or whose claims changed.
 */
export function compileBlocks(db: DatabaseSync, touched: Touched, changedForms: readonly number[]): PlacedClaims {
  const place = writing(db, 'UPDATE claim SET block = ?, part = ?, call = ?, owner = ? WHERE id = ?');
  const blockKey = blockKeys(db);
  const blocks = new Map<number, Set<number> | null>(touched.blocks.map((block) => [block, null]));
  const touch = (block: number, part: number | null): void => {
    const parts = blocks.get(block);
    if (part === null || parts === null) blocks.set(block, null);
    else if (parts) parts.add(part);
    else blocks.set(block, new Set([part]));
  };
  const calls = new Set(touched.calls);
  const placed: number[] = [];
  const gathered = touched.all ? gatheredColumns(db, ['block', 'part']) : null;
  const put = (claim: StoredClaim): void => {
    if (claim.block !== null) touch(claim.block, claim.part);
    const { key, call, owner } = placeOf(claim);
    const part = partOf(claim);
    if (claim.owner !== owner || claim.call !== call)
      for (const one of [claim.call, call]) if (one !== null) calls.add(one);
    const now = key === null ? null : blockKey(key);
    if (now !== null) touch(now, part);
    else calls.add(call!);
    const isNamed = call !== claim.call || owner !== claim.owner;
    if (gathered && now !== null && !isNamed) gathered.set(claim.key, now, part);
    else if (now !== claim.block || part !== claim.part || isNamed) place.run(now, part, call, owner, claim.key);
    placed.push(claim.key);
  };
  const claims = claimReader(db);
  if (touched.all)
    without(db, ['claim_block', 'claim_call'], () => {
      for (const claim of claims.all()) put(claim);
      gathered?.write();
    });
  else for (const key of claimsToPlace(db, touched, changedForms)) put(claims.one(key));
  // Those of which no name says whose they are go with the only body that meetings of their call belong to.
  const ownersOf = db.prepare('SELECT DISTINCT owner FROM claim WHERE call = ? AND owner IS NOT NULL LIMIT 2');
  const bare = db.prepare('SELECT id, block FROM claim WHERE call = ? AND owner IS NULL');
  for (const call of calls) {
    const waiting = bare.all(call);
    if (waiting.length === 0) continue;
    const now = blockKey(
      blockOfCall(
        call,
        ownersOf.all(call).map(({ owner }) => String(owner)),
      ),
    );
    for (const { id, block } of waiting) {
      if (block === now) continue;
      if (block !== null) touch(Number(block), null);
      place.run(now, null, call, null, Number(id));
      touch(now, null);
    }
  }
  return { claims: placed, blocks };
}

function claimsToPlace(db: DatabaseSync, { captures }: Touched, changed: readonly number[]): number[] {
  const found = new Set<number>();
  const ofCapture = db.prepare('SELECT id FROM claim WHERE capture = ?');
  const withForm = db.prepare(`
    SELECT claim FROM filler WHERE form = ?1 UNION SELECT claim FROM filler WHERE owner = ?1
    UNION SELECT claim FROM held WHERE office = ?1 UNION SELECT claim FROM held WHERE holder = ?1`);
  for (const capture of captures) for (const { id } of ofCapture.all(capture)) found.add(Number(id));
  for (const form of changed) for (const { claim } of withForm.all(form)) found.add(Number(claim));
  return [...found];
}

/** The rowid of the block with a key, made where there is none. */
export function blockKeys(db: DatabaseSync): (key: string) => number {
  const find = db.prepare('SELECT id FROM block WHERE key = ?');
  const put = writing(db, 'INSERT INTO block (key) VALUES (?)');
  const known = new Map<string, number>();
  return (key) => {
    let id = known.get(key);
    if (id === undefined) {
      const row = find.get(key);
      id = Number(row ? row.id : put.run(key).lastInsertRowid);
      known.set(key, id);
    }
    return id;
  };
}
