import { Piscina } from 'piscina';
import type { NewDecision } from '../store/index.ts';
import type { Queries, QueryArguments, QueryName } from './queries.ts';
import type { WriterTask } from './writer-worker.ts';

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
  const ask: Threads['ask'] = (name, ...args) => reader.run({ name, args }) as never;
  // A step at a time: a question that comes meanwhile waits for one of them at most.
  const warm = async (): Promise<void> => {
    for (let step = 0; await ask('warmUp', step); step++);
  };
  warm().catch(() => {});
  const write = <Result>(task: WriterTask): Promise<Result> => writer.run(task) as Promise<Result>;
  return {
    ask,
    async decide(decision) {
      const id = await write<string>({ do: 'decide', decision });
      // What the first screen says is counted when nobody waits for it.
      write({ do: 'keepOverview' }).catch(() => {});
      return id;
    },
    close: async () => {
      await Promise.all([reader.destroy(), writer.destroy()]);
    },
  };
}
