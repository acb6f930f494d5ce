import { randomBytes } from 'node:crypto';
import { type AdditionRequest, type AdditionView, shortened } from '../model/index.ts';
import { fileLimit, pathProblem, type ReceivedFiles, receivedFiles } from './received-files.ts';
import type { Threads } from './threads.ts';

/** Takes files in, and has them read into the project, one addition after another. */
export interface Additions {
  /** Announces files; a sentence where one cannot be taken. */
  announce(request: AdditionRequest): AdditionView | { readonly error: string };
  /** Takes one of the announced files; null where there is none of this number. Throws a WrongSize. */
  receive(id: string, file: number, body: ReadableStream): Promise<AdditionView | null>;
  /** Reads what was received; null where there is no such addition, a sentence where it is not its time. */
  start(id: string): AdditionView | { readonly error: string } | null;
  /** Stops it; what was read before stays. */
  stop(id: string): AdditionView | null;
  find(id: string): AdditionView | null;
  list(): AdditionView[];
  close(): void;
}

interface Addition {
  view: AdditionView;
  readonly announced: AdditionRequest['files'];
  readonly received: Map<number, string>;
  readonly files: ReceivedFiles;
  readonly stop: AbortController;
  timer: NodeJS.Timeout | undefined;
}

// Files that nobody goes on sending are dropped after so long.
const patienceMs = 30 * 60_000;
// Additions that are over are told of until so many others are.
const mostKept = 20;

export function additionsTo(threads: Threads): Additions {
  const additions = new Map<string, Addition>();

  const put = (addition: Addition, change: Partial<AdditionView>): AdditionView => {
    addition.view = { ...addition.view, ...change };
    return addition.view;
  };

  function over(addition: Addition, change: Partial<AdditionView>): AdditionView {
    clearTimeout(addition.timer);
    addition.files.remove();
    const all = [...additions.values()].filter(({ view }) => view.state !== 'receiving' && view.state !== 'reading');
    for (const { view } of all.slice(0, Math.max(0, all.length - mostKept))) additions.delete(view.id);
    return put(addition, { doing: '', ...change });
  }

  function wait(addition: Addition): void {
    clearTimeout(addition.timer);
    addition.timer = setTimeout(() => over(addition, { state: 'stopped' }), patienceMs);
    addition.timer.unref();
  }

  async function read(addition: Addition): Promise<void> {
    const paths = [...addition.received].sort(([a], [b]) => a - b).map(([, path]) => path);
    try {
      const report = await threads.add(addition.files.folder, paths, {
        signal: addition.stop.signal,
        onProgress: ({ files, bytes, captures, doing }) => {
          put(addition, {
            files: { ...addition.view.files, read: files.done },
            bytes: { ...addition.view.bytes, read: bytes.done },
            captures,
            doing,
          });
        },
        onNote: (note) => put(addition, { notes: [...addition.view.notes, note].slice(-100) }),
      });
      over(addition, {
        state: report.interrupted ? 'stopped' : 'done',
        unchanged: report.unchanged,
        captures: report.captures,
        unreadable: [...report.unreadable],
      });
    } catch (error) {
      over(addition, { state: 'failed', problem: error instanceof Error ? error.message : String(error) });
    }
  }

  return {
    announce({ files }) {
      for (const { path, size } of files) {
        const error = pathProblem(path);
        if (error !== null) return { error };
        if (size > fileLimit) return { error: `"${shortened(path)}" has ${size} bytes: a file may have ${fileLimit}.` };
      }
      const seen = new Set<string>();
      const twice = files.find(({ path }) => seen.size === seen.add(path).size);
      if (twice) return { error: `"${shortened(twice.path)}" is named twice.` };
      const all = files.reduce((sum, { size }) => sum + size, 0);
      const addition: Addition = {
        view: {
          id: `addition-${randomBytes(8).toString('hex')}`,
          state: 'receiving',
          files: { received: 0, read: 0, all: files.length },
          bytes: { received: 0, read: 0, all },
          doing: '',
          unchanged: 0,
          captures: 0,
          unreadable: [],
          notes: [],
          problem: null,
        },
        announced: files,
        received: new Map(),
        files: receivedFiles(),
        stop: new AbortController(),
        timer: undefined,
      };
      additions.set(addition.view.id, addition);
      wait(addition);
      return addition.view;
    },
    async receive(id, file, body) {
      const addition = additions.get(id);
      const announced = addition?.announced[file];
      if (!addition || !announced || addition.view.state !== 'receiving') return null;
      wait(addition);
      const { path, size } = announced;
      addition.received.set(file, await addition.files.receive(path, size, body as never));
      const numbers = [...addition.received.keys()];
      const received = numbers.reduce((sum, number) => sum + addition.announced[number].size, 0);
      return put(addition, {
        files: { ...addition.view.files, received: numbers.length },
        bytes: { ...addition.view.bytes, received },
      });
    },
    start(id) {
      const addition = additions.get(id);
      if (!addition) return null;
      if (addition.view.state !== 'receiving') return { error: `${id} is ${addition.view.state} already.` };
      if (addition.received.size === 0) return { error: `Nothing of ${id} was received.` };
      clearTimeout(addition.timer);
      put(addition, { state: 'reading' });
      void read(addition);
      return addition.view;
    },
    stop(id) {
      const addition = additions.get(id);
      if (!addition) return null;
      addition.stop.abort();
      return addition.view.state === 'receiving' ? over(addition, { state: 'stopped' }) : addition.view;
    },
    find: (id) => additions.get(id)?.view ?? null,
    list: () => [...additions.values()].map(({ view }) => view),
    close() {
      for (const addition of additions.values()) {
        addition.stop.abort();
        clearTimeout(addition.timer);
        addition.files.remove();
      }
    },
  };
}
