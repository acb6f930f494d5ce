/**
 * Makes what the package holds: plain JavaScript of the program, the lexicons beside it, and the web app, in `dist` of
 * the checkout or of the folder named.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(resolve(process.argv[2] ?? root), 'dist');
const run = (script: string, ...args: string[]): void => {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' });
};

rmSync(dist, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', dist);
cpSync(join(root, 'lexicons'), join(dist, 'lexicons'), { recursive: true });
run('vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', join(dist, 'web'));
