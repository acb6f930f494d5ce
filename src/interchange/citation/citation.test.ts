import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CitedWords } from '../../store/index.ts';
import { bibtexEntry, escaped } from './bibtex.ts';
import { chicagoNote } from './chicago.ts';
import { cslItem } from './csl.ts';
import { datePartsOf } from './date-parts.ts';

const bridge: CitedWords = {
  quote: 'The bridge was opened on May 6.',
  page: '12',
  start: 40,
  end: 71,
  source: {
    id: 'source-1',
    title: 'The Harbour Bridge',
    authors: ['Jane Doe', 'Li Wei'],
    publisher: 'Harbour Press',
    language: 'en',
    issued: '1950-05-07',
    address: 'https://example.org/bridge_1?a=1&b=2',
  },
  capture: { id: 'capture-0a1b2c3d', mediaType: 'text/html', retrieved: '2020-06-01' },
};
const bare: CitedWords = {
  ...bridge,
  page: null,
  source: { ...bridge.source, authors: [], publisher: null, language: null, issued: null, address: null },
  capture: { ...bridge.capture, retrieved: null },
};
const issued = (date: string): CitedWords => ({ ...bare, source: { ...bare.source, issued: date } });

const notes: readonly (readonly [cited: CitedWords, note: string, why: string])[] = [
  [
    bridge,
    'Jane Doe and Li Wei, “The Harbour Bridge,” Harbour Press, May 7, 1950, 12, https://example.org/bridge_1?a=1&b=2 (copy taken June 1, 2020): “The bridge was opened on May 6.”',
    'all that is known',
  ],
  [bare, '“The Harbour Bridge,” n.d.: “The bridge was opened on May 6.”', 'no more than a title'],
  [issued('1950-05'), '“The Harbour Bridge,” May 1950: “The bridge was opened on May 6.”', 'a month'],
  [issued('1950~'), '“The Harbour Bridge,” ca. 1950: “The bridge was opened on May 6.”', 'a year that is about'],
  [issued('1950/1952'), '“The Harbour Bridge,” 1950–1952: “The bridge was opened on May 6.”', 'a span'],
  [issued('195X'), '“The Harbour Bridge,” 195X: “The bridge was opened on May 6.”', 'a date that only EDTF can say'],
  [
    { ...bare, quote: 'They said “no” twice.' },
    '“The Harbour Bridge,” n.d.: “They said ‘no’ twice.”',
    'a quotation within one',
  ],
];
for (const [cited, note, why] of notes)
  test(`a note after Chicago with ${why}`, () => {
    assert.equal(chicagoNote(cited), note);
  });

test('what would end the field of an entry is written otherwise in an address', () => {
  const at = (address: string): string => bibtexEntry({ ...bare, source: { ...bare.source, address } });
  assert.match(at('https://example.org/a {b}\\c_d'), /\{https:\/\/example\.org\/a%20%7Bb%7D%5Cc_d\}/);
});

test('an entry for BibTeX', () => {
  assert.equal(
    bibtexEntry(bridge),
    `@misc{harbour1950-0a1b2c,
  author = {{Jane Doe} and {Li Wei}},
  title = {{The Harbour Bridge}},
  howpublished = {Harbour Press},
  year = {1950},
  month = {5},
  day = {7},
  pages = {12},
  language = {en},
  url = {https://example.org/bridge_1?a=1&b=2},
  urldate = {2020-06-01},
  annote = {The bridge was opened on May 6.}
}
`,
  );
  assert.match(bibtexEntry({ ...bare, source: { ...bare.source, title: '다리' } }), /^@misc\{source-0a1b2c,\n/);
});

const escapes: readonly (readonly [text: string, tex: string])[] = [
  ['50 % of $3 & #4', '50 \\% of \\$3 \\& \\#4'],
  ['a_b {c}', 'a\\_b \\{c\\}'],
  ['back\\slash ~ ^', 'back\\textbackslash{}slash \\textasciitilde{} \\textasciicircum{}'],
  ['two\n lines ', 'two lines'],
  ['한글 “as is” é', '한글 “as is” é'],
];
for (const [text, tex] of escapes)
  test(`TeX sets ${JSON.stringify(text)} as it reads`, () => {
    assert.equal(escaped(text), tex);
  });

/** What TeX would set: the escapes undone. */
const set = (tex: string): string =>
  tex.replace(
    /\\(textbackslash|textasciitilde|textasciicircum)\{\}|\\([{}&%$#_])/g,
    (_, name?: string, sign?: string) =>
      name ? { textbackslash: '\\', textasciitilde: '~', textasciicircum: '^' }[name]! : sign!,
  );

test('whatever is in a text, its braces are even, and TeX sets it as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab \\{}~^&%$#_"') }), (text) => {
      assert.equal(set(escaped(text)), text.replace(/\s+/g, ' ').trim());
      let depth = 0;
      for (const [token] of bibtexEntry({ ...bridge, quote: text }).matchAll(/\\[{}]|[{}]/g)) {
        if (token === '{') depth++;
        if (token === '}') depth--;
        assert.ok(depth >= 0, `${depth} in ${text}`);
      }
      assert.equal(depth, 0);
    }),
  );
});

test('an item of CSL-JSON', () => {
  assert.deepEqual(cslItem(bridge), {
    id: 'capture-0a1b2c3d:40-71',
    type: 'webpage',
    title: 'The Harbour Bridge',
    author: [{ literal: 'Jane Doe' }, { literal: 'Li Wei' }],
    publisher: 'Harbour Press',
    issued: { 'date-parts': [[1950, 5, 7]] },
    accessed: { 'date-parts': [[2020, 6, 1]] },
    page: '12',
    language: 'en',
    URL: 'https://example.org/bridge_1?a=1&b=2',
    annote: 'The bridge was opened on May 6.',
  });
  assert.deepEqual(Object.keys(cslItem(bare)), ['id', 'type', 'title', 'annote']);
  assert.deepEqual(cslItem(issued('1950~/1952')).issued, { 'date-parts': [[1950], [1952]], circa: true });
  assert.deepEqual(cslItem(issued('195X')).issued, { literal: '195X' });
});

test('every month is a month', () => {
  for (const month of [1, 2, 11, 12])
    assert.deepEqual(datePartsOf(`1950-${String(month).padStart(2, '0')}`), [{ year: 1950, month, circa: false }]);
});

test('dates that bibliographies cannot take are none', () => {
  for (const edtf of ['195X', '1950-21', '../1950', '1950/..', '[1950,1951]', '1950/1951/1952', ''])
    assert.equal(datePartsOf(edtf), null, edtf);
});
