import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { note } from './notes.ts';
import { putInPlace } from './put-in-place.ts';
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
  // Built aside: another run may be serving what is there.
  const built = `${webFolder}-${process.pid}`;
  await build(built);
  putInPlace(built, webFolder, isFresh);
}

function build(outDir: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const building = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', '--outDir', outDir], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    building.once('error', reject);
    building.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Failure('The web app could not be built: the lines above say why.')),
    );
  });
}

function isFresh(): boolean {
  const built = statSync(join(webFolder, 'index.html'), { throwIfNoEntry: false });
  return built !== undefined && Math.max(...sources.map(newest)) <= built.mtimeMs;
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
