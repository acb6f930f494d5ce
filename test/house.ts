import { after, before } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { flags, type Visit, visitorOf } from '../src/web/browser/visitor.ts';
import { chromiumPath, noChromium } from './chromium.ts';
import { root, type Serving, serving } from './program.ts';
import { temporaryFolder } from './temporary.ts';

/** Why tests in a browser are left out; false where there is a browser. */
export const skip: string | false = chromiumPath ? false : noChromium;

/** A reading room that is open to a browser while the tests of a `describe` run. */
export interface House {
  readonly visit: Visit;
  /** Where it is served, with a slash at the end. */
  readonly address: () => string;
  /** Ends the program and starts it again with the same arguments, over the same data. */
  readonly reopen: () => Promise<void>;
  /** Ends the program. */
  readonly end: () => Promise<void>;
}

/** Serves a reading room of its own, the sample unless `args` name something else; call it inside a `describe`. */
export function openHouse(args: readonly string[] = []): House {
  const folder = temporaryFolder();
  let room: Serving;
  let browser: Browser;
  const start = async (): Promise<void> => {
    room = await serving(root, ['open', '--no-open', ...args], { ...process.env, XDG_DATA_HOME: folder });
  };
  before(async () => {
    await start();
    browser = await chromium.launch({ executablePath: chromiumPath!, args: [...flags] });
  });
  after(async () => {
    await browser?.close();
    await room?.stop();
  });
  return {
    visit: (...visited) => visitorOf(browser, room.address)(...visited),
    address: () => room.address,
    end: () => room.stop(),
    async reopen() {
      await room.stop();
      await start();
    },
  };
}
