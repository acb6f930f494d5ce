import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../read/index.ts';
import { inContext } from './index.ts';

test('an office goes by its name for one holder, however many are told of', () => {
  const result = read(Buffer.from('Present were members of the Central Committee of the Union of Towns.'), {
    file: 'report.txt',
  });
  if ('error' in result) throw new Error(result.error);
  const { mentions } = inContext(result.document, { capture: 'c', issued: null, language: 'en' });
  const office = mentions[0].names.find(({ kind }) => kind === 'office');
  assert.equal(office?.text, 'members of the Central Committee of the Union of Towns');
  assert.equal(office?.name, 'Member of the Central Committee of the Union of Towns');
});
