import { spawnSync } from 'node:child_process';

const found = [process.env.CHROME_PATH, 'chromium', 'google-chrome'].find(
  (name) => name !== undefined && spawnSync(name, ['--version']).status === 0,
);

/** The path of the Chromium that CHROME_PATH names or that is installed; undefined where there is none. */
export const chromiumPath: string | undefined =
  found === undefined || found.startsWith('/')
    ? found
    : spawnSync('which', [found], { encoding: 'utf8' }).stdout.trim();

/** What to do where there is none. */
export const noChromium = 'no browser: install chromium, or give the path of one in CHROME_PATH';
