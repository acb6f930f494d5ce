import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Focus } from './short-form.ts';

const named = (name: string) => ({ name, passage: 0, start: 0, end: name.length });

test('a name can be meant by its last words, until another is named', () => {
  const focus = new Focus();
  focus.note('meeting', named('Seventh Congress of the Union'));
  assert.equal(focus.find('meeting', 'Congress')?.name, 'Seventh Congress of the Union');
  assert.equal(focus.find('meeting', 'Meeting')?.name, 'Seventh Congress of the Union');
  focus.note('meeting', named('Eighth Congress of the Union'));
  assert.equal(focus.find('meeting', 'congress')?.name, 'Eighth Congress of the Union');
  assert.equal(focus.find('meeting', 'Seventh Congress')?.name, 'Seventh Congress of the Union');
  assert.equal(focus.find('organisation', 'Congress'), null);
});
