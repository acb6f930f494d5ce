import { Piscina } from 'piscina';
import type { Unreadable } from '../model/index.ts';
import type { Reading } from '../store/index.ts';
import type { Input, ReadHere } from './extract.ts';

/**
 * Workers that extract. Captures are handed in one after the other and come back in the same order, whichever worker
 * is first; memory stays bounded, since taking one waits while much is under way.
 */
export interface ExtractPool {
  /** Takes a capture, once there is room for it. */
  take(input: Input): Promise<void>;
  /** Calls back once everything taken before has come back, and before anything that is taken after. */
  after(callback: () => void): void;
  /** Waits until everything has come back. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

interface PoolSettings {
  readonly jobs: number;
  /** Called on this thread. */
  readonly onResult: (result: Reading | Unreadable) => void;
}

// A worker is handed several small captures at once: what passes between threads is paid for by the message.
const bundleBytes = 128 * 1024;

// By worker: more is not handed in than two bundles, or so much as it can go on with while what came back is written.
const leastAhead = 2;
const bytesAhead = 1024 * 1024;

interface Bundle {
  readonly inputs: readonly Input[];
  /** In bytes. */
  readonly length: number;
  readonly results: Promise<(ReadHere | Unreadable)[]>;
  /** What to do with the results, in order: null takes the next one. */
  readonly steps: readonly (null | (() => void))[];
}

export function extractPool({ jobs, onResult }: PoolSettings): ExtractPool {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const most = Math.max(1, jobs);
  const workers = new Piscina({
    filename: new URL(`./extract-worker.${ending}`, import.meta.url).href,
    minThreads: 1,
    maxThreads: most,
  });
  const underWay: Bundle[] = [];
  let inputs: Input[] = [];
  let steps: (null | (() => void))[] = [];
  let length = 0;
  let ahead = 0;

  async function finishFirst(): Promise<void> {
    const bundle = underWay.shift();
    if (!bundle) return;
    const results = await bundle.results;
    ahead -= bundle.length;
    let next = 0;
    for (const step of bundle.steps) {
      if (step) {
        step();
        continue;
      }
      const result = results[next];
      const { bytes } = bundle.inputs[next++];
      onResult('reason' in result ? result : { ...result, capture: { ...result.capture, bytes } });
    }
  }

  async function send(): Promise<void> {
    if (steps.length === 0) return;
    while (underWay.length >= most * leastAhead && ahead + length > most * bytesAhead) await finishFirst();
    ahead += length;
    const results = inputs.length ? (workers.run(inputs) as Promise<(ReadHere | Unreadable)[]>) : Promise.resolve([]);
    // Whoever waits for it handles a failure; until then it is not one that nobody handles.
    results.catch(() => {});
    underWay.push({ inputs, length, results, steps });
    inputs = [];
    steps = [];
    length = 0;
  }

  return {
    async take(input) {
      inputs.push(input);
      steps.push(null);
      length += input.bytes.length;
      if (length >= bundleBytes) await send();
    },
    after(callback) {
      steps.push(callback);
    },
    async drain() {
      await send();
      while (underWay.length) await finishFirst();
    },
    close: () => workers.destroy(),
  };
}
