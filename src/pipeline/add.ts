import { availableParallelism } from 'node:os';
import type { Unreadable } from '../model/index.ts';
import { type InputLog, inputLog, isCompiled, type Project, staleCaptures } from '../store/index.ts';
import { type BatchWriter, batchWriter } from './batch-writer.ts';
import { type ExtractPool, extractPool } from './extract-pool.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { AddOptions, How } from './how.ts';
import { type HashedFile, hashed, inputsOf } from './inputs.ts';
import { packsOf } from './packs.ts';
import { type Progress, type Tracker, tracker } from './progress.ts';
import { recompile } from './recompile.ts';
import { type FoundFile, plainReason, walk } from './walk.ts';

export interface AddSettings extends AddOptions {
  /** Workers that extract; default: as many as there are processors. */
  readonly jobs?: number;
  /** The folder that paths are relative to; default: the current one. */
  readonly base?: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly onNote?: (note: string) => void;
  /** Stops after what is being written; what was read stays. */
  readonly signal?: AbortSignal;
}

export interface AddReport {
  /** Files that were read, and files that were left as they are because nothing about them had changed. */
  readonly read: number;
  readonly unchanged: number;
  readonly captures: number;
  readonly unreadable: readonly Unreadable[];
  readonly interrupted: boolean;
}

/** Reads what is new under `paths` into a project and brings its chronicle up to date. */
export async function add(project: Project, paths: readonly string[], settings: AddSettings = {}): Promise<AddReport> {
  const { jobs = availableParallelism(), base = process.cwd(), onNote, onProgress, signal, ...options } = settings;
  // A pack that cannot be used stops everything before anything is read.
  packsOf(options.packs);
  const found = walk(paths, base);
  const bytes = found.files.reduce((sum, file) => sum + file.size, 0);
  const adding = new Adding(project, {
    jobs,
    how: howOf(options),
    track: tracker({ files: found.files.length, bytes }, onProgress),
    onNote,
    signal,
  });
  adding.unreadable.push(...found.unreadable);
  try {
    for (const file of found.files) {
      if (signal?.aborted) break;
      await adding.file(file);
    }
    if (!signal?.aborted) await adding.refresh();
    await adding.settle();
  } finally {
    await adding.close();
  }
  adding.compile();
  return adding.report();
}

const howOf = (options: AddOptions): How =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as How;

interface Circumstances {
  readonly jobs: number;
  readonly how: How;
  readonly track: Tracker;
  readonly onNote: ((note: string) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

// One run of adding: what it has under way, and what it has to tell at the end.
class Adding {
  readonly unreadable: Unreadable[] = [];
  readonly #project: Project;
  readonly #circumstances: Circumstances;
  readonly #writer: BatchWriter;
  readonly #inputs: InputLog;
  #pool: ExtractPool | null = null;
  #refused: Unreadable[] = [];
  #read = 0;
  #unchanged = 0;
  #captures = 0;

  constructor(project: Project, circumstances: Circumstances) {
    this.#project = project;
    this.#circumstances = circumstances;
    this.#inputs = inputLog(project.db);
    this.#writer = batchWriter(project, this.#inputs);
  }

  /** Reads a file, unless it was read before and nothing has changed. */
  async file(file: FoundFile): Promise<void> {
    const { how, track } = this.#circumstances;
    const fingerprint = `${fingerprintOf(how.packs)} ${JSON.stringify(how)}`;
    track.doing(file.file);
    try {
      const content = await hashed(file);
      const { sha256 } = content;
      const before = this.#inputs.find(file.file);
      if (before?.sha256 === sha256 && before.fingerprint === fingerprint) {
        this.#unchanged++;
        this.unreadable.push(...before.unreadable);
        track.fileDone(file.size);
        return;
      }
      if (!(await this.#takeAll(content))) return;
      this.#openPool().after(() => {
        const unreadable = this.#refused;
        this.#refused = [];
        this.unreadable.push(...unreadable);
        this.#writer.note({ file: file.file, sha256, fingerprint, unreadable });
        this.#read++;
        track.fileDone(file.size);
      });
    } catch (error) {
      this.unreadable.push({ file: file.file, reason: `${file.file} ${plainReason(error)}.` });
      track.fileDone(file.size);
    }
  }

  // Whether it came to the file's end before being told to stop.
  async #takeAll(file: HashedFile): Promise<boolean> {
    const { how, onNote, signal } = this.#circumstances;
    const pool = this.#openPool();
    for await (const one of inputsOf(file, how)) {
      if (signal?.aborted) return false;
      if ('note' in one) onNote?.(one.note);
      else if ('unreadable' in one) pool.after(() => this.#refused.push(one.unreadable));
      else await pool.take(one.input);
    }
    return true;
  }

  /** Reads again, from the bytes that the project keeps, what other versions or lexicons have read. */
  async refresh(): Promise<void> {
    await this.settle();
    const stale = staleCaptures(this.#project.db, (packs) => fingerprintOrNull(packs, this.#circumstances.onNote));
    if (stale.count === 0) return;
    this.#circumstances.track.doing(`reading ${stale.count} captures again: the program or its lexicons have changed`);
    for (let some = stale.next(100); some.length > 0 && !this.#circumstances.signal?.aborted; some = stale.next(100)) {
      for (const { file, how, bytes } of some)
        await this.#openPool().take({ file, bytes, how: JSON.parse(how) as How });
      await this.settle();
    }
  }

  /** Waits for what is under way, and writes it. */
  async settle(): Promise<void> {
    await this.#pool?.drain();
    this.#writer.flush();
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }

  compile(): void {
    if (isCompiled(this.#project.db)) return;
    this.#circumstances.track.doing('compiling the chronicle');
    recompile(this.#project);
  }

  report(): AddReport {
    return {
      read: this.#read,
      unchanged: this.#unchanged,
      captures: this.#captures,
      unreadable: this.unreadable,
      interrupted: this.#circumstances.signal?.aborted ?? false,
    };
  }

  #openPool(): ExtractPool {
    const { jobs, track } = this.#circumstances;
    this.#pool ??= extractPool({
      jobs,
      onResult: (result) => {
        if ('reason' in result) {
          this.#refused.push(result);
          return;
        }
        this.#captures++;
        this.#writer.put(result);
        track.captured();
      },
    });
    return this.#pool;
  }
}

// What was read with a pack that is no longer there stays as it was read.
function fingerprintOrNull(packs: readonly string[] | undefined, onNote?: (note: string) => void): string | null {
  try {
    return fingerprintOf(packs);
  } catch (error) {
    onNote?.(`${(error as Error).message} What was read with it is left as it is.`);
    return null;
  }
}
