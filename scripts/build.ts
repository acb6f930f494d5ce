/** Makes what the package holds: plain JavaScript of the program, the lexicons beside it, and the web app. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const run = (script: string, ...args: string[]): void => {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' });
};

rmSync(dist, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
cpSync(join(root, 'lexicons'), join(dist, 'lexicons'), { recursive: true });
run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
