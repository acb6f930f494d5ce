import { AsyncLocalStorage } from 'node:async_hooks';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { AddReport, AddSettings } from '../pipeline/index.ts';
import type { NewDecision } from '../store/index.ts';
import { inTurn } from './in-turn.ts';
import type { Queries, QueryArguments, QueryName } from './queries.ts';
import type { AddMessage, WriterTask } from './writer-worker.ts';

/** How adding is followed, and stopped. */
type Telling = Required<Pick<AddSettings, 'signal' | 'onProgress' | 'onNote'>>;

/** The bytes of the JSON of what is found; nothing, and what is wrong with the question, as they are. */
type JsonOf<Found> = Uint8Array<ArrayBuffer> | Extract<Found, null | undefined | { error: string }>;

/** The threads that read and write a project while the main one speaks HTTP. */
export interface Threads {
  ask<Name extends QueryName>(name: Name, ...args: QueryArguments<Name>): ReturnType<Queries[Name]>;
  /** The same as the bytes of its JSON, for what may be large. */
  askJson<Name extends QueryName>(
    name: Name,
    ...args: QueryArguments<Name>
  ): Promise<JsonOf<Awaited<ReturnType<Queries[Name]>>>>;
  decide(decision: NewDecision): Promise<string>;
  /** Reads files into the project; they are named by their paths below `folder`. */
  add(folder: string, paths: readonly string[], settings: Telling): Promise<AddReport>;
  close(): Promise<void>;
}

/** Says, of whatever is asked while it answers a request, whether somebody still waits for it. */
export const asker = new AsyncLocalStorage<AbortSignal>();

// Steps of reading what answers need that come at once, and how long nothing was asked before the others.
const firstSteps = 3;
const idleMs = 800;

export function startThreads(path: string): Threads {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  // What the program has compiled before is not compiled anew, here as on the main thread.
  const compiled = getCompileCacheDir();
  const env = { ...process.env, ...(compiled === undefined ? {} : { NODE_COMPILE_CACHE: dirname(compiled) }) };
  const pool = (file: string, minThreads: number, atOnce: number) =>
    new Piscina({
      filename: new URL(`./${file}.${ending}`, import.meta.url).href,
      minThreads,
      maxThreads: 1,
      workerData: { path },
      env: env as Record<string, string>,
      concurrentTasksPerWorker: atOnce,
    });
  // Queries are short and many: they wait here, not in the worker, for as long as somebody waits for them. A decision need not wait for files being added.
  const reader = pool('reader-worker', 1, 1);
  const writer = pool('writer-worker', 0, 2);
  const takeTurn = inTurn();
  let asked = performance.now();
  const asking = (name: QueryName, args: readonly unknown[], asJson: boolean): never => {
    asked = performance.now();
    return takeTurn(() => reader.run({ name, args, asJson }), asker.getStore()) as never;
  };
  let closed = false;
  // What no first page needs is read when nothing was asked for a while: a question waits for one such step at most.
  const warm = async (): Promise<void> => {
    for (let step = 0; !closed; step++) {
      while (step >= firstSteps && !closed && performance.now() - asked < idleMs) await setTimeout(idleMs / 4);
      if (closed || !(await takeTurn(() => reader.run({ name: 'warmUp', args: [step], asJson: false })))) return;
    }
  };
  warm().catch(() => {});
  const write = <Result>(task: WriterTask): Promise<Result> => writer.run(task) as Promise<Result>;
  return {
    ask: (name, ...args) => asking(name, args, false),
    askJson: (name, ...args) => asking(name, args, true),
    async decide(decision) {
      const id = await write<string>({ do: 'decide', decision });
      // What the first screen says is counted when nobody waits for it.
      write({ do: 'keepOverview' }).catch(() => {});
      return id;
    },
    async add(folder, paths, { signal, onProgress, onNote }) {
      const { port1, port2 } = new MessageChannel();
      port1.on('message', (message: AddMessage) => {
        if ('progress' in message) onProgress(message.progress);
        else onNote(message.note);
      });
      signal.addEventListener('abort', () => port1.postMessage('stop'), { once: true });
      const task: WriterTask = { do: 'add', folder, paths, port: port2 };
      try {
        return (await writer.run(task, { transferList: [port2] as never })) as AddReport;
      } finally {
        port1.close();
        write({ do: 'keepOverview' }).catch(() => {});
      }
    },
    close: async () => {
      closed = true;
      await Promise.all([reader.destroy(), writer.destroy()]);
    },
  };
}
