import { workerData } from 'node:worker_threads';
import { openProject, readerOf } from '../store/index.ts';
import { type QueryCall, queries } from './queries.ts';

// Piscina hands what a pool was made with over as the second of two.
const { path } = (Array.isArray(workerData) ? workerData[1] : workerData) as { path: string };
const reader = readerOf(openProject(path, { readOnly: true }));

/** Answers one query, away from the thread that speaks HTTP. */
export default function answer({ name, args }: QueryCall): Promise<unknown> {
  return (queries[name] as (...all: unknown[]) => Promise<unknown>)(reader, ...args);
}
