import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { note } from './notes.ts';
import { root } from './root.ts';

/** The folder of the built web app. */
export const webFolder: string = join(root, 'dist/web');

const sources = ['src/web', 'src/model', 'src/edtf', 'vite.config.ts', 'package-lock.json'].map((path) =>
  join(root, path),
);

/** In the checkout, builds the web app where that is missing or older than its sources; in the package it is there. */
export async function ensureWeb(): Promise<void> {
  if (!existsSync(sources[0]) || isFresh()) return;
  note('Building the web app (once)…');
  await new Promise<void>((resolve, reject) => {
    const build = spawn(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    build.once('error', reject);
    build.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Failure('The web app could not be built: the lines above say why.')),
    );
  });
}

function isFresh(): boolean {
  const built = join(webFolder, 'index.html');
  return existsSync(built) && Math.max(...sources.map(newest)) <= statSync(built).mtimeMs;
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
