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

test('a body without a number is not the one counted last, which still tells of what a body counted anew is part', () => {
  const focus = new Focus();
  focus.note('organisation', named('Fourth Central Committee of the Union'));
  assert.equal(focus.find('organisation', 'Central Committee'), null);
  assert.equal(focus.find('organisation', 'Fourth Central Committee')?.name, 'Fourth Central Committee of the Union');
  assert.equal(focus.findCounted('Central Committee')?.name, 'Fourth Central Committee of the Union');
  focus.note('organisation', named('Central Committee of the League'));
  assert.equal(focus.find('organisation', 'Central Committee')?.name, 'Central Committee of the League');
});
