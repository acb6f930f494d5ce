import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../index.ts';
import { inlineMarks } from './inline.ts';

const plain = (text: string): string => {
  let out = '';
  let at = 0;
  for (const [start, end] of inlineMarks(text, 0, text.length)) {
    out += text.slice(at, start);
    at = end;
  }
  return out + text.slice(at);
};

for (const [text, result] of [
  ['a *b* c', 'a b c'],
  ['a **b _c_** d', 'a b c d'],
  ['***both***', 'both'],
  ['snake_case_word', 'snake_case_word'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['*open', '*open'],
  ['~~gone~~ ~one~', 'gone ~one~'],
  ['`code *x*` and ``a`b``', 'code *x* and a`b'],
  ['[text](https://e.org/a_b "t") x', 'text x'],
  ['[*text*][ref] x', 'text x'],
  ['![Ada at the gate](a.jpg)', 'Ada at the gate'],
  ['a note[^1].', 'a note.'],
  ['[not a link] x', '[not a link] x'],
  ['<https://e.org> and <b>bold</b>', 'https://e.org and bold'],
  ['\\*not\\* 1\\. x', '*not* 1. x'],
  ['a < b and R&amp;D', 'a < b and R&D'],
] as const)
  test(`${text} reads “${result}”`, () => assert.equal(plain(text), result));

test('brackets, stars and backticks by the hundred thousand take no time to speak of', () => {
  const begun = performance.now();
  for (const sign of ['[', '*a ', '`a ``b ', '*a _b', '![a](', '<a ']) plain(sign.repeat(100_000));
  assert.ok(performance.now() - begun < 10_000);
});

const whole = `---
title: "The Harbour Society"
date: 12 March 1931
authors:
  - A. Wren
  - "B. Crake"
lang: en
url: https://example.org/h
---

The **Harbour** Society
=======================

It met on 3 May 1921
in [a loft](https://example.org).

1. Chair: Ada
   who stayed

   For good.
* Clerk

> The hall **was** built
> in 1922.
>
> — Ada Wren

| Year | What |
|------|:-----|
| 1921 | A \\| B |

![Ada at the gate](ada.jpg)

\`\`\`text
raw *text*
\`\`\`

***

## Closing ##
The end.
`;

test('blocks are read, with the signs of Markdown left out of their text', () => {
  const reading = read(new TextEncoder().encode(whole), { file: 'a.md' });
  assert.ok('document' in reading);
  const { passages, about, text } = reading.document;
  assert.equal(text, whole);
  assert.deepEqual(
    passages
      .slice(1)
      .map((one) => `${one.kind}${one.level ?? ''}${one.voice === null ? '' : ` (${one.voice})`}: ${one.text}`),
    [
      'heading1: The Harbour Society',
      'paragraph: It met on 3 May 1921 in a loft.',
      'list-item: Chair: Ada who stayed',
      'list-item: For good.',
      'list-item: Clerk',
      'quotation (Ada Wren): The hall was built in 1922.',
      'quotation (Ada Wren): — Ada Wren',
      'table-cell: Year | What',
      'furniture: |------|:-----|',
      'table-cell: 1921 | A | B',
      'caption: Ada at the gate',
      'paragraph: raw *text*',
      'furniture: ***',
      'heading2: Closing',
      'paragraph: The end.',
    ],
  );
  assert.equal(passages[0].kind, 'furniture');
  assert.deepEqual(passages[15].headings, [1, 14]);
  assert.deepEqual(about, {
    title: 'The Harbour Society',
    address: 'https://example.org/h',
    authors: ['A. Wren', 'B. Crake'],
    language: 'en',
    issued: '1931-03-12',
  });
});

test('an editor’s introduction and a letter are told by their headings', () => {
  const text =
    '# After the Meeting\n\n## Editor’s introduction\n\nWe print a letter.\n\n## The letter\n\n> Dear friends,\n>\n> We met.\n\n## Notes\n\nThat was all.\n';
  const reading = read(new TextEncoder().encode(text), { file: 'a.md' });
  assert.ok('document' in reading);
  assert.deepEqual(
    reading.document.passages.map(({ voice, text: one }) => [voice, one]),
    [
      [null, 'After the Meeting'],
      ['editor', 'Editor’s introduction'],
      ['editor', 'We print a letter.'],
      [null, 'The letter'],
      ['letter', 'Dear friends,'],
      ['letter', 'We met.'],
      [null, 'Notes'],
      [null, 'That was all.'],
    ],
  );
});

test('a line near the top says when the text was published, where its front matter does not', () => {
  const issuedOf = (text: string): string | null | undefined => {
    const reading = read(new TextEncoder().encode(text), { file: 'a.md' });
    assert.ok('document' in reading);
    return reading.document.about.issued;
  };
  assert.equal(issuedOf('# A Lamp\n\n*Published 29 March 1931*\n\nIt was lit.'), '1931-03-29');
  assert.equal(
    issuedOf('---\ndate: 1930-01-01\n---\n# A Lamp\n\nPublished 29 March 1931\n\nIt was lit.'),
    '1930-01-01',
  );
  assert.equal(issuedOf('# A Lamp\n\nPublished by the society, it was read by many.\n'), undefined);
});
