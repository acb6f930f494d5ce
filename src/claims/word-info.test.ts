import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { english } from './lexicon.ts';
import { wordInfos } from './word-info.ts';

const infos = wordInfos(english);

test('a word is known however it is written', () => {
  assert.equal(infos.of('Team’s'), infos.of("team's"));
  assert.equal(infos.of('WAS').in.be, true);
  assert.equal(infos.of('conferences').singular, 'conference');
  assert.equal(infos.of('Quickly').isAdverb, true);
});

test('a name or date, which has no word, is in no list', () => {
  const { in: lists, verbs, otherIndex, nouns } = infos.of('');
  assert.ok(Object.values(lists).every((isIn) => !isIn));
  assert.deepEqual([verbs, otherIndex.alone, otherIndex.byTail, nouns], [[], [], null, []]);
});

test('a word within a text is the same as by itself', () => {
  const unit = fc.constantFrom(..."abeghdnstAB9'’.-, 한é");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), fc.nat(20), fc.nat(20), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      assert.equal(infos.at(text, start, end), infos.of(text.slice(start, end)));
    }),
  );
});
