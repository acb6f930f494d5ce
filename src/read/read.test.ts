import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../model/index.ts';
import { isSpace } from './character.ts';
import { type How, read, textLimit } from './index.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What holds of every document: see the doc comments of `Passage` and `Document`. */
function holds({ text, passages }: Document): void {
  const owner = new Int32Array(text.length).fill(-1);
  let before = -1;
  for (const [i, { kind, runs, text: reading, pieces, level, headings }] of passages.entries()) {
    assert.ok(runs.length > 0);
    assert.ok(runs[0][0] > before, 'passages are in the order of the text');
    before = runs[0][0];
    let end = -1;
    for (const [from, to] of runs) {
      assert.ok(from > end && from < to && to <= text.length, `runs rise and are not empty: ${JSON.stringify(runs)}`);
      assert.ok(!isSpace(text.charCodeAt(from)) && !isSpace(text.charCodeAt(to - 1)), 'runs begin and end on no space');
      for (let at = from; at < to; at++) {
        if (isSpace(text.charCodeAt(at))) continue;
        assert.equal(owner[at], -1, `${at} lies in one passage only`);
        owner[at] = i;
      }
      end = to;
    }
    let [inText, inRaw] = [0, -1];
    for (let k = 0; k < pieces.length; k += 3) {
      const [at, raw, length] = pieces.subarray(k, k + 3);
      assert.ok(length > 0 && raw >= inRaw, 'pieces rise');
      assert.ok(at === inText || reading.slice(inText, at) === ' ', 'between pieces is nothing or one blank');
      assert.equal(reading.slice(at, at + length), text.slice(raw, raw + length));
      assert.ok(
        runs.some(([from, to]) => raw >= from && raw + length <= to),
        'a piece lies in a run',
      );
      [inText, inRaw] = [at + length, raw + length];
    }
    assert.equal(inText, reading.length);
    assert.equal(level !== null, kind === 'heading');
    for (const heading of headings) assert.equal(passages[heading].kind, 'heading');
  }
  for (let at = 0; at < text.length; at++)
    assert.ok(
      isSpace(text.charCodeAt(at)) || owner[at] >= 0,
      `${at} (${JSON.stringify(text.slice(at, at + 20))}) is in no passage`,
    );
}

function documentOf(text: string, how: Partial<How> = {}): Document {
  const reading = read(encode(text), { file: 'a.txt', ...how });
  assert.ok('document' in reading, 'error' in reading ? reading.error : '');
  holds(reading.document);
  return reading.document;
}

const shards = [
  'The Harbour Society met in May 1921',
  'and went on',
  'organi-',
  'zation.',
  'Ada Wren',
  'CHAPTER ONE',
  '12',
  '12 13',
  'May 1921-June 1923',
  ' leading',
  'it ended. The',
  '- point',
  '...',
  'Skip to content',
  '한국어 글',
  '편집자 주',
  '😀 astral 𝒜',
  'a\u00adb\u200bc',
  '\u00a0\u3000',
  '(open',
  '“said”',
];
const joints = ['\n', '\n\n', '\n\n\n', '\r\n', ' ', '\f', '\n ', '  \n', '\t'];
const mess = fc
  .array(fc.tuple(fc.constantFrom(...shards), fc.constantFrom(...joints)), { minLength: 1, maxLength: 40 })
  .map((parts) => `word ${parts.flat().join('')}`);

test('every character of a plain text that is no space is in exactly one passage, and pieces lead back to it', () => {
  fc.assert(
    fc.property(mess, (text) => void documentOf(text)),
    { numRuns: 300 },
  );
});

test('the same holds of Markdown', () => {
  const marks = fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '1. ',
    '```\n',
    '| a | b |\n|---|---|\n',
    '**',
    '_',
    '[a](b)',
    '---\n',
    '`',
    '![x](y)',
    '    ',
    '\n',
    '<b>',
    '\\*',
    '[r]: x\n',
    '==\n',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(marks, fc.constantFrom(...shards, ...joints)), { minLength: 1, maxLength: 40 }),
      (parts) => {
        const text = parts.join('');
        if (text.trim() !== '') documentOf(text, { file: 'a.md' });
      },
    ),
    { numRuns: 300 },
  );
});

test('the same holds of pages', () => {
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="nav">',
    '</div>',
    '<ul><li>',
    '<li>',
    '</ul>',
    '<h2>',
    '</h2>',
    '<br>',
    '<table><tr><td>',
    '<td>',
    '</table>',
    '<pre>\n',
    '</pre>',
    '<b>',
    '</b>',
    '<a href=x>',
    '</a>',
    '<blockquote>',
    '<script>x</script>',
    '&amp;',
    '&nbsp;',
    '<img alt="Ada Wren at the gate">',
    '<main>',
    '</main>',
    '<figure>',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(tags, fc.constantFrom(...shards, ...joints)), { minLength: 1, maxLength: 40 }),
      (parts) => {
        documentOf(`<html>word ${parts.join('')}`, { file: 'a.html' });
      },
    ),
    { numRuns: 300 },
  );
});

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(mess, (text) => assert.deepEqual(documentOf(text), documentOf(text))),
    { numRuns: 50 },
  );
});

test('a plain text is the file decoded, nothing changed, its byte-order mark left out', () => {
  assert.equal(documentOf('\ufeffOne\r\ntwo \n').text, 'One\r\ntwo \n');
});

for (const [name, file, bytes, error] of [
  ['an empty file', 'a.txt', new Uint8Array(), 'a.txt is empty.'],
  ['a file of spaces', 'a.txt', encode(' \n\t\n'), 'a.txt has no text, only spaces and line breaks.'],
  [
    'a picture',
    'notes.txt',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]),
    'notes.txt is a PNG image, named .txt.',
  ],
  ['a PDF', 'report.pdf', encode('%PDF-1.7\n'), 'report.pdf is a PDF document, which is not read.'],
  [
    'what has control characters',
    'b.txt',
    Uint8Array.from([65, 66, 0, 1, 67]),
    'b.txt is no text: it has the control character 0x00 at byte 2.',
  ],
  [
    'a page without text',
    'a.html',
    encode('<html><script>go()</script></html>'),
    'a.html has no text, only spaces and line breaks.',
  ],
  ['a JSON file that is none', 'a.json', encode('{"text": '), 'a.json is not JSON (it begins "{\\"text\\": ").'],
  [
    'a file of rows',
    'a.jsonl',
    encode('{"text":"x"}'),
    'a.jsonl holds many texts, a JSON object a line, which are read one by one.',
  ],
  ['a list', 'a.json', encode('[1]'), 'a.json is a list, where a JSON object is needed.'],
  [
    'an object without a text',
    'a.json',
    encode('{"n": 1}'),
    'a.json has no field that looks like a text (its fields: "n"); name it "text".',
  ],
] as const)
  test(`${name} gets one clear sentence`, () => {
    const reading = read(bytes, { file });
    assert.deepEqual(reading, { error });
  });

test('a text over the limit is refused in a sentence that says how long it is', () => {
  assert.deepEqual(read(new Uint8Array(textLimit + 1), { file: 'big.txt' }), {
    error: 'big.txt has 67,108,865 bytes, and a text may have 64 MB; split it.',
  });
});

test('the title of a plain text stands over its first paragraph; a later heading is none', () => {
  assert.equal(documentOf('The Harbour Society\n\nIt was founded in 1921.\n').about.title, 'The Harbour Society');
  assert.equal(documentOf('It was founded in 1921.\n\nLater Years\n\nIt moved.\n').about.title, undefined);
});

test('the language is the one given, then the one declared, then the one the words are in', () => {
  const english = 'The society met in the hall, and the members of the board were there to hear it.';
  assert.equal(documentOf(english, { language: 'en-GB' }).about.language, 'en-GB');
  assert.equal(documentOf(`<html lang="en-US"><p>${english}`, { file: 'a.html' }).about.language, 'en-US');
  assert.equal(documentOf(english).about.language, 'en');
  assert.equal(documentOf('협회는 1921년 5월에 회관에서 회의를 열었다. 회원들이 참가하였다.').about.language, 'ko');
  assert.equal(documentOf('Xyz qwv zzt.').about.language, undefined);
});

const corpora = join(import.meta.dirname, '../../../shared');
test('real texts, where they are at hand, hold the same', {
  skip: existsSync(corpora) ? false : 'needs ../shared beside the checkout',
}, () => {
  for (const folder of ['sources', 'corpora/new-year'])
    for (const name of readdirSync(join(corpora, folder))) {
      const reading = read(readFileSync(join(corpora, folder, name)), { file: name });
      assert.ok('document' in reading, name);
      holds(reading.document);
    }
});
