import assert from 'node:assert/strict';
import { test } from 'node:test';
import { People, sentenceAt, sentenceEnds } from './pronoun.ts';

const named = (name: string, passage: number, start: number) => ({ name, passage, start, end: start + name.length });

test('the first person of a sentence is its subject, until another sentence names one', () => {
  const people = new People();
  people.note(named('Marek Oldan', 0, 0), 0);
  people.note(named('Lena Vosk', 0, 20), 0);
  assert.equal(people.pronoun(0)?.name, 'Marek Oldan');
  people.note(named('Ivo Tarn', 0, 50), 1);
  assert.equal(people.pronoun(1)?.name, 'Ivo Tarn');
});

test('who is named behind a "he" that is the subject is not the subject', () => {
  const people = new People();
  people.note(named('Marek Oldan', 0, 0), 0);
  people.goOn(1, 0);
  people.note(named('Lena Vosk', 1, 20), 0);
  assert.equal(people.pronoun(1)?.name, 'Marek Oldan');
  people.goOn(5, 0);
  assert.equal(people.pronoun(9)?.name, 'Marek Oldan');
  people.note(named('Ivo Tarn', 9, 0), 1);
  assert.equal(people.pronoun(9)?.name, 'Ivo Tarn');
});

test('far from anyone named, a pronoun may be anybody', () => {
  const people = new People();
  people.note(named('Marek Oldan', 0, 0), 0);
  assert.equal(people.pronoun(4)?.name, 'Marek Oldan');
  assert.equal(people.pronoun(5), null);
});

test('sentences end at a full stop before a capital, but not after an initial or an abbreviation', () => {
  const text = 'The C.C. met. K. Ode spoke. It ended.';
  const ends = sentenceEnds(text);
  assert.deepEqual(ends, [13, 27]);
  assert.deepEqual(sentenceEnds('It met.[2][13] They spoke.'), [14]);
  assert.deepEqual(
    [0, 12, 14, 28].map((at) => sentenceAt(ends, at)),
    [0, 0, 1, 2],
  );
});
