import { Piscina } from 'piscina';
import type { NewDecision } from '../store/index.ts';
import type { Queries, QueryArguments, QueryName } from './queries.ts';

/** The threads that read and write a project while the main one speaks HTTP. */
export interface Threads {
  ask<Name extends QueryName>(name: Name, ...args: QueryArguments<Name>): ReturnType<Queries[Name]>;
  decide(decision: NewDecision): Promise<string>;
  close(): Promise<void>;
}

export function startThreads(path: string): Threads {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = (file: string, minThreads: number) =>
    new Piscina({
      filename: new URL(`./${file}.${ending}`, import.meta.url).href,
      minThreads,
      maxThreads: 1,
      workerData: { path },
      // Queries are short and many: they wait here, not in the worker.
      concurrentTasksPerWorker: 1,
    });
  const reader = pool('reader-worker', 1);
  const writer = pool('writer-worker', 0);
  return {
    ask: (name, ...args) => reader.run({ name, args }) as never,
    decide: (decision) => writer.run(decision) as Promise<string>,
    close: async () => {
      await Promise.all([reader.destroy(), writer.destroy()]);
    },
  };
}
