import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { itemsOf } from './item.ts';
import { english } from './lexicon.ts';
import { traits } from './traits.ts';
import { wordInfos } from './word-infos.ts';

const infos = wordInfos(english());

test('a word is known however it is written', () => {
  assert.equal(infos.of('Team’s'), infos.of("team's"));
  assert.equal(infos.of('WAS').in.be, true);
  assert.equal(infos.of('conferences').singular, 'conference');
  assert.equal((infos.of('Quickly').traits & traits.adverb) !== 0, true);
});

test('a name or date, which has no word, is in no list', () => {
  const { in: lists, verbs, otherIndex, nouns } = infos.of('');
  assert.ok(Object.values(lists).every((isIn) => !isIn));
  assert.deepEqual([verbs, otherIndex.alone, otherIndex.byTail, nouns], [[], [], null, []]);
});

test('a word within a text is the same as by itself', () => {
  const unit = fc.constantFrom(..."abeghdnstAB9'’.-, 한é");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      for (const { start, end, info } of itemsOf(text, { start: 0, end: text.length }, { names: [], dates: [] }, infos))
        assert.equal(info, infos.of(text.slice(start, end)));
    }),
  );
});
