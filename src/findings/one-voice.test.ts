import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lettersMark, soleVoice, voicesOf } from './one-voice.ts';

const report =
  'The Union of Towns was founded on 5 May 1921 in Harbour City, where delegates of fourteen towns signed a solemn charter amid loud cheering.';
const copy =
  'Harbour City, May 6 — The Union of Towns was founded here yesterday, where delegates of fourteen towns signed a solemn charter amid loud cheering.';
const own =
  'In 1921 the delegates of several towns met in Harbour City and, after long debate, agreed upon a charter that made the Union of Towns.';
const brief = 'The Union of Towns was founded in 1921.';

const told = (...said: [speaker: string, sentence: string][]) =>
  said.map(([speaker, sentence], i) => ({ source: `source-${i}`, speaker, sentence, mark: lettersMark(sentence) }));

const cases: [what: string, told: ReturnType<typeof told>, voices: string[] | null][] = [
  ['one publisher, twice', told(['Gazette', report], ['Gazette', brief]), ['Gazette']],
  [
    'a publisher and one who repeats it with a few words changed',
    told(['Gazette', report], ['Post', copy]),
    ['Gazette', 'Post'],
  ],
  ['the same the other way round', told(['Post', copy], ['Gazette', report]), ['Gazette', 'Post']],
  ['two in words of their own', told(['Gazette', report], ['Post', own]), null],
  ['two in few words', told(['Gazette', brief], ['Post', brief]), null],
  [
    'one who repeats, and tells it in few words as well',
    told(['Gazette', report], ['Post', copy], ['Post', brief]),
    ['Post', 'Gazette'],
  ],
  [
    'two who both tell it in words of their own as well',
    told(['Gazette', report], ['Gazette', own], ['Post', copy], ['Post', brief]),
    null,
  ],
];
for (const [what, said, voices] of cases)
  test(`with one voice or several: ${what}`, () => assert.deepEqual(soleVoice(said), voices));

test('who tells with one voice does not depend on the order', () => {
  const all = told(['a', report], ['b', copy], ['a', brief], ['c', own], ['c', copy]);
  fc.assert(
    fc.property(fc.shuffledSubarray(all), fc.subarray(all), (shuffled, some) => {
      assert.deepEqual(soleVoice(shuffled), soleVoice(shuffled.toSorted((x, y) => (x.source < y.source ? -1 : 1))));
      assert.equal(soleVoice(some)?.length ?? 0, new Set(soleVoice(some)).size);
    }),
  );
});

test('names, numbers and short words are everyone’s: what is left of a formula is no copy', () => {
  const formula = (name: string, day: string) =>
    `${name} was elected General Secretary of the Central Committee of the Union of Towns at the First Plenary Meeting on ${day}.`;
  assert.equal(
    soleVoice(told(['a', formula('Ada Quill', '5 May 1921')], ['b', formula('Ada Quill', '6 May 1921')])),
    null,
  );
});

test('a source that repeats another, word for word, speaks with the voice of the one of the least id', () => {
  const [a, b, c] = told(['x', report], ['y', own], ['z', report.replaceAll(',', ' —')]);
  assert.deepEqual(voicesOf([a, b, c]), ['source-0', 'source-1', 'source-0']);
  assert.deepEqual(voicesOf([c, b, a]), ['source-0', 'source-1', 'source-0']);
  assert.deepEqual(voicesOf(told(['x', brief], ['y', brief])), ['source-0', 'source-1']);
});

test('quotations have one mark where their letters are the same, and none where they are short', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[a-c]{38,44}$/), fc.stringMatching(/^[a-c]{38,44}$/), (a, b) => {
      assert.equal(lettersMark(a) === 0, a.length < 40);
      assert.equal(lettersMark(`“${a.slice(0, 9).toUpperCase()}, ${a.slice(9)}.”`), lettersMark(a));
      if (a.length >= 40) assert.equal(lettersMark(a) === lettersMark(b), a === b);
    }),
  ));
