import { bitByBit } from './schema/bit-by-bit.ts';
import { firstForm } from './schema/first-form.ts';
import { laterSteps } from './schema/later-steps.ts';

/** A project file is known by SQLite's application id: "SILK". */
export const applicationId = 0x53494c4b;

/** What each version of the file adds to the one before; the version is the number of steps taken. */
export const migrations: readonly string[] = [firstForm, bitByBit, ...laterSteps];
