import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, inContextOf } from '../../test/documents.ts';
import { inContext, inContexts } from './index.ts';

test('an office goes by its name for one holder, however many are told of', () => {
  const { mentions } = inContextOf('Present were members of the Central Committee of the Union of Towns.');
  const office = mentions[0].names.find(({ kind }) => kind === 'office');
  assert.equal(office?.text, 'members of the Central Committee of the Union of Towns');
  assert.equal(office?.name, 'Member of the Central Committee of the Union of Towns');
});

test('several documents are read as each is by itself', () => {
  const texts = [
    'The Union of Towns met in May 1931. Its chairman N. Harl spoke.',
    'On 3 June the Party of Tarn (PT) was founded. The PT met again a year later.',
    'He was elected chairman.',
  ];
  const given = texts.map(
    (text) => [documentOf(text), { capture: 'c', issued: '1932-06-05', language: 'en' }] as const,
  );
  assert.deepEqual(
    inContexts(given),
    given.map(([document, circumstances]) => inContext(document, circumstances)),
  );
  assert.ok(inContexts(given)[1].mentions[0].names.length > 0);
});

test('headings that are nothing but a span of years divide a document into eras, each down to the next', () => {
  const eras = (...headings: string[]): string =>
    inContextOf(headings.map((heading) => `# ${heading}\n\nA mill was opened.\n`).join('\n'), { file: 'a.md' })
      .eras.map(({ title, time, first, last }) => `${title} ${time.edtf} ${first}-${last}`)
      .join('; ');
  assert.equal(eras('1945 – 1950', '1951 – 1953'), '1945 – 1950 1945/1950 0-1; 1951 – 1953 1951/1953 2-3');
  assert.equal(eras('(1945–1950)', 'Of the mills'), 'Of the mills 1945/1950 0-3');
  assert.equal(eras('Mills of 1945 – 1950', '1946, 1948 and 1951'), '');
});
