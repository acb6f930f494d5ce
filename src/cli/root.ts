import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder of the checkout, or of the package where the program was installed. */
export const root: string = ['../..', '../../..']
  .map((up) => resolve(import.meta.dirname, up))
  .find((folder) => existsSync(join(folder, 'bin/sillok.cjs')))!;

export const version: string = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
  .version;

/** Where a program keeps what belongs to the user and not to a folder: by the conventions of each system. */
export function dataFolder(): string {
  const { XDG_DATA_HOME, LOCALAPPDATA } = process.env;
  if (XDG_DATA_HOME) return join(XDG_DATA_HOME, 'sillok');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData/Local'), 'Sillok');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support/Sillok');
  return join(homedir(), '.local/share/sillok');
}
