import type { Unreadable } from '../model/index.ts';
import { extract, type Input, type ReadHere } from './extract.ts';

/** Reads a few captures. One that defeats the extractor is an unreadable file, not the end of the rest. */
export default function extractAll(inputs: readonly Input[]): (ReadHere | Unreadable)[] {
  try {
    return extract(inputs);
  } catch {
    return inputs.flatMap(extractOne);
  }
}

function extractOne(input: Input): (ReadHere | Unreadable)[] {
  try {
    return extract([input]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ file: input.file, reason: `${input.file} could not be worked through (${reason}): please report this.` }];
  }
}
