import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../shared');

/** The folder of real documents beside the checkout; null, with a line saying so, where it is absent. */
export const shared: string | null = existsSync(folder) ? folder : null;

/** What a test that needs those documents passes as `skip`. */
export const skipWithoutShared: string | false = shared ? false : 'the folder ../shared with real documents is absent';
