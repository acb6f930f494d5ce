import { workerData } from 'node:worker_threads';
import { move } from 'piscina';
import { openProject, readerOf } from '../store/index.ts';
import { type QueryCall, queries } from './queries.ts';

// Piscina hands what a pool was made with over as the second of two.
const { path } = (Array.isArray(workerData) ? workerData[1] : workerData) as { path: string };
const reader = readerOf(openProject(path, { readOnly: true }));

/** Answers one query, away from the thread that speaks HTTP. */
export default async function answer({ name, args, asJson }: QueryCall): Promise<unknown> {
  const found = await (queries[name] as (...all: unknown[]) => Promise<unknown>)(reader, ...args);
  return asJson && found && !(found as { error?: string }).error ? bytesOf(found) : found;
}

/** The bytes of an answer's JSON, which are handed over and not copied: so the HTTP thread neither clones it nor writes it out. */
const bytesOf = (found: unknown): unknown => move(new TextEncoder().encode(JSON.stringify(found)));
