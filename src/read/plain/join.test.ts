import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf } from '../draft.ts';
import { seamsOf } from '../seams.ts';
import { plainDrafts } from './plain-text.ts';

const column = `the society had kept its books without a gap from the day on which
it was founded, and whoever asked was shown them by the keeper of the
library, who sat at the desk in the afternoon of every day on which the
fleet came in and on the day before each of the feasts of the port, as
the rules had it that were written in the first winter and that nobody
had thought of changing since, though there were some who now and then
spoke of it.
`;

/** The passages of lines that follow a page of prose set to one measure. */
const after = (lines: string): string[] => {
  const text = column + lines;
  return passagesOf(text, plainDrafts(text), seamsOf(text))
    .map((one) => one.text)
    .slice(1);
};

for (const [name, lines, passages] of [
  [
    'the first line of a paragraph falls short by its indent',
    'In the year of the storm the board met in Kelvin and elected Ben\nCrake treasurer.',
    ['In the year of the storm the board met in Kelvin and elected Ben Crake treasurer.'],
  ],
  [
    'a sentence that ends a full line is no end of its paragraph',
    'The mole was built by the members of the society in the second spring.\nThe lamp was lit.',
    ['The mole was built by the members of the society in the second spring. The lamp was lit.'],
  ],
  [
    'one that ends a short line is',
    'The mole was built by the members in spring.\nThe lamp was lit.',
    ['The mole was built by the members in spring.', 'The lamp was lit.'],
  ],
  [
    'an entry that begins with its day begins anew',
    'The mole was built by the members of the society in the second spring.\nMay 3 – The lamp was lit.',
    ['The mole was built by the members of the society in the second spring.', 'May 3 – The lamp was lit.'],
  ],
  [
    'a comma carried over to the next line belongs to the one before',
    'There were boats in the basin\n, which was full.',
    ['There were boats in the basin, which was full.'],
  ],
  ['a short line with capitals is not joined', 'Ada Wren\nBen Crake\n', ['Ada Wren', 'Ben Crake']],
] as const)
  test(name, () => assert.deepEqual(after(lines), passages));
