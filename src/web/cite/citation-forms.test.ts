import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationText } from './citation-forms.ts';

const citation = (n: number) => ({
  quote: `words ${n}`,
  source: { id: `source-${n}`, name: `Source ${n}` },
  chicago: `Note ${n}`,
  bibtex: `@misc{k${n},\n  title = {T}\n}\n`,
  csl: { id: `item-${n}`, title: 'T' },
});

test('several citations are one text', () => {
  const two = [citation(1), citation(2)];
  assert.equal(citationText(two, 'chicago'), 'Note 1\n\nNote 2\n');
  assert.equal(citationText(two, 'bibtex'), '@misc{k1,\n  title = {T}\n}\n\n@misc{k2,\n  title = {T}\n}\n');
  assert.deepEqual(JSON.parse(citationText(two, 'csl')), [
    { id: 'item-1', title: 'T' },
    { id: 'item-2', title: 'T' },
  ]);
});
