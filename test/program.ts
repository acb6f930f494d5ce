import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root: string = join(import.meta.dirname, '..');
const launcher = join(root, 'bin/sillok.cjs');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program to its end, in `cwd`. */
export function sillok(cwd: string, args: readonly string[], input?: string): Run {
  const run = spawnSync(process.execPath, [launcher, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

export interface Serving {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the program, this one or another, so that it serves, and waits until it says where. */
export function serving(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  [command, ...first]: readonly string[] = [process.execPath, launcher],
): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (data) => {
      err += String(data);
    });
    child.stdout.once('data', (data) => {
      const ended = new Promise<void>((done) => child.once('exit', () => done()));
      resolve({
        address: String(data).trim(),
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    });
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${err}`)));
  });
}
