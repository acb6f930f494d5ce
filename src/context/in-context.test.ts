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
