import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { extract } from './extract.ts';

const length = 300_000;
const over = (piece: string): string => piece.repeat(Math.ceil(length / piece.length));

// What is a second here takes minutes or for ever where some step looks at all that stood before every place in the text.
const texts: readonly (readonly [what: string, text: string, file?: string])[] = [
  ['dots', over('.')],
  ['dots behind a word, as a table of contents has them', `Chapter ${over('.')} 12`],
  ['capitals inside one word', over('Stone')],
  ['a meeting of a meeting of a meeting', over('First Congress of the ').slice(0, 60_000)],
  ['one Korean word', over('새길협회')],
  ['short forms of a Korean body', over('새길협회는 협회 ')],
  ['Korean sentences on one line', over('1945년 5월 3일 새길협회가 결성되였다. ')],
  ['comments before a page', `<!--x${'--><!--x'.repeat(500)}--><p>`],
  ['blanks behind a heading', `# a${over('\t ')}x`, 'a.md'],
  ['a fence that is none', `${over('~')}\``, 'a.md'],
];

suite('a text of one thing over and over is read', () => {
  // Less than a second, and never the two minutes: what is not in time here hangs on a longer text.
  for (const [what, text, file = 'a.txt'] of texts)
    test(what, () => {
      const [one] = extract([{ file, bytes: Buffer.from(text), how: {} }]);
      assert.ok('document' in one, JSON.stringify(one).slice(0, 200));
      assert.ok(one.document.text.length > 0);
    });
});
