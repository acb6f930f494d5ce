import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf } from '../draft.ts';
import { seamsOf } from '../seams.ts';
import { plainDrafts } from './plain-text.ts';

/**
 * Pages of a book of pictures about an invented society, as text taken out of a PDF gives them: lines set to several
 * measures with blank lines between them or not, headings above and below, captions in one line or several, a header that
 * is a span of dates, page numbers where they were not lost.
 */
const pages = [
  `The Harbour Society is the oldest society of the port and has kept its books without a gap from the day on which it was 

founded.

In a hundred years it built two moles, a library and the lamp on the outer reef, and it taught the children of the fisher-

men to read. Its members are proud of it.`,
  `The society began in a sail loft. Three people met there on May 3, 1921, and one of them, Ada Wren, wrote down what was 
said. The paper is still kept in the library.

By the end of the year there were twenty-four members, and the society had rented the upper floor of the customs house, in 

which it was to stay for thirty years.

May 1921-June 1935

From a Sail Loft to the  

Customs House`,
  'May 1921-June 1935',
  `The loft in which the first meeting was held in May 1921

Ada Wren in the days when she kept 

the books of the society

Members of the first board

The society has to be open to whoever 

earns a living by the sea, and whoever 

does not may at least 

pay for the lamp.

Ada Wren

The First Meeting`,
  'May 1921-June 1935',
  `The Outer Mole Begun

Ada Wren laying the first stone of the outer mole in April 1928 Workers of the Kelp Street yard with their

new crane

Ben Crake, 

treasurer of the 

Harbour Society

Dora Finch, 

keeper of the lamp

The plan for the mole said what should be done:

To sink twelve old barges in a line,

To fill them with stones from the quarry at Gull Head,

To set a lamp on the last of them.

Kelp Street Yard`,
  'May 1921-June 1935',
  `Dredger Patience at work in the basin in August 1930Ben Crake on board the dredger

Old Customs House`,
  `The society moved into its own house on July 1, 1935. The house had been built by its members, and its library held more 

than nine hundred books in the year in which it was opened.

July 1935-May 1960

Ben Crake opening the new house of the society 

in July 1935

A House of Its Own 

and a Library`,
  'July 1935-May 1960',
  `The Library Opens

Children of the fishermen in the reading room in October 1936



48 49

July 1935-May 1960

Dora Finch at the outer lamp`,
  `July 1935-May 1960Years of Scarcity

The members kept the house open through the years of scarcity and burned the old boats to heat it. In self-

sufficiency they found some comfort.`,
];

/** A passage in a line: what it is, what it says. */
function shown(text: string): string[] {
  const passages = passagesOf(text, plainDrafts(text), seamsOf(text));
  return passages.map(
    ({ kind, level, headings, voice, text: reading }) =>
      `${kind}${level ?? ''}${voice === null ? '' : ` (${voice})`} ${reading.length > 60 ? `${reading.slice(0, 40)}…${reading.slice(-19)}` : reading}${headings.length > 0 ? ` < ${headings.map((at) => passages[at].text).join(' < ')}` : ''}`,
  );
}

const chapter1 = 'May 1921-June 1935 < From a Sail Loft to the Customs House';
const chapter2 = 'July 1935-May 1960 < A House of Its Own and a Library';
for (const [mark, sign] of [
  ['form feeds', '\f'],
  ['single blanks', ' '],
] as const) {
  const text = pages.join(`\n${sign}`);
  const lines = shown(text);
  const has = (line: string): void => assert.ok(lines.includes(line), `no “${line}” in\n${lines.join('\n')}`);

  test(`with ${mark}: a header that repeats is furniture, and the first of it the heading of its chapter`, () => {
    assert.equal(lines.filter((line) => line === 'furniture May 1921-June 1935').length, 3);
    assert.equal(lines.filter((line) => line === 'furniture July 1935-May 1960').length, 3);
    has('heading1 May 1921-June 1935');
    has('heading2 From a Sail Loft to the Customs House < May 1921-June 1935');
    has('heading1 July 1935-May 1960');
    has('furniture 48 49');
  });

  test(`with ${mark}: a header run into a heading is taken apart from it`, () =>
    has(`heading3 Years of Scarcity < ${chapter2}`));

  test(`with ${mark}: paragraphs are joined over lines and blank lines, and words that were broken made whole`, () => {
    has('paragraph The Harbour Society is the oldest societ…ich it was founded.');
    has(`paragraph The members kept the house open through …found some comfort. < ${chapter2} < Years of Scarcity`);
    assert.ok(
      passagesOf(text, plainDrafts(text), seamsOf(text)).some(({ text: one }) =>
        one.includes('the children of the fishermen to read'),
      ),
    );
    assert.ok(
      passagesOf(text, plainDrafts(text), seamsOf(text)).some(({ text: one }) =>
        one.endsWith('In self-sufficiency they found some comfort.'),
      ),
    );
  });

  test(`with ${mark}: captions are joined over lines, kept apart from each other, and left together where they share a line`, () => {
    has(`caption The loft in which the first meeting was held in May 1921 < ${chapter1} < The First Meeting`);
    has(`caption Ada Wren in the days when she kept the books of the society < ${chapter1} < The First Meeting`);
    has(`caption Members of the first board < ${chapter1} < The First Meeting`);
    has(`caption Ada Wren laying the first stone of the o…ith their new crane < ${chapter1} < The Outer Mole Begun`);
    has(`caption Ben Crake, treasurer of the Harbour Society < ${chapter1} < The Outer Mole Begun`);
    has(`caption Dora Finch, keeper of the lamp < ${chapter1} < The Outer Mole Begun`);
  });

  test(`with ${mark}: what a picture shows is a caption though it is written like a title`, () => {
    has(`caption Kelp Street Yard < ${chapter1} < The Outer Mole Begun`);
    has(`caption Old Customs House < ${chapter1} < The Outer Mole Begun`);
  });

  test(`with ${mark}: a heading below what it heads heads its page`, () =>
    has(`paragraph The society began in a sail loft. Three …ept in the library. < ${chapter1}`));

  test(`with ${mark}: words in a column of their own over a name are that person's`, () => {
    has(
      `quotation (Ada Wren) The society has to be open to whoever ea…t pay for the lamp. < ${chapter1} < The First Meeting`,
    );
  });

  test(`with ${mark}: points that a colon leads up to are items of a list`, () => {
    has(`list-item To sink twelve old barges in a line, < ${chapter1} < The Outer Mole Begun`);
    has(`list-item To set a lamp on the last of them. < ${chapter1} < The Outer Mole Begun`);
  });

  test(`with ${mark}: captions run into each other are parted`, () =>
    has(`caption Dredger Patience at work in the basin in…n board the dredger < ${chapter1} < The Outer Mole Begun`));
}

test('what stands before the first chapter stands under no heading', () =>
  assert.equal(
    shown(pages.join('\n\f'))
      .slice(0, 2)
      .every((line) => !line.includes(' < ')),
    true,
  ));
