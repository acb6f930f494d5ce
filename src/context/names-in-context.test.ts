import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../model/index.ts';
import { recogniseNames } from '../names/index.ts';
import { type NameInContext, namesInContext } from './names-in-context.ts';

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  kind: 'paragraph',
  runs: [[0, text.length]],
  text,
  pieces: Int32Array.of(0, 0, text.length),
  level: null,
  page: null,
  headings: [],
  voice: null,
  ...more,
});

const read = (passages: readonly Passage[], packs?: []): NameInContext[][] =>
  namesInContext(
    passages,
    recogniseNames(
      passages.map(({ text }) => text),
      packs ? { packs } : {},
    ),
    packs ? { packs } : {},
  ).names;

/** What each mention of the passages means, as "text: name". */
const meant = (...texts: string[]): string[] =>
  read(texts.map((text) => passage(text)))
    .flat()
    .map(({ text, name }) => `${text}: ${name}`);

const party = "Workers' Party of Korea";

test('an abbreviation that the document defines, and one that is evident from a name in it', () => {
  const [[long, short], [later], [evident]] = read(
    ['The Union for Open Rivers (UOR) met.', 'The UOR agreed.', 'The VPA and the Varland People’s Army are one.'].map(
      (text) => passage(text),
    ),
    [],
  );
  assert.equal(long.name, 'Union for Open Rivers');
  assert.deepEqual([short.name, short.basis], ['Union for Open Rivers', 'context']);
  assert.deepEqual([later.name, later.basis], ['Union for Open Rivers', 'context']);
  assert.deepEqual([evident.name, evident.basis], ["Varland People's Army", 'context']);
});

test('one that only a pack knows is inferred', () => {
  const [[mention]] = read([passage('The soldiers of the KPA marched.')]);
  assert.deepEqual([mention.name, mention.basis, mention.from], ["Korean People's Army", 'inferred', undefined]);
});

test('a chain of bodies has one name in all its spellings', () => {
  const names = read(
    [
      `The ${party} (WPK) held a congress.`,
      'Central Committee of the WPK',
      'WPK Central Committee',
      'C.C., WPK',
      'Party Central Committee',
    ].map((text) => passage(`It was the ${text}.`)),
  )
    .slice(1)
    .flat()
    .map(({ name }) => name);
  assert.deepEqual([...new Set(names)], [`Central Committee of the ${party}`]);
});

test('short forms mean what was named last, with where that stands', () => {
  const [, [party1, congress]] = read([
    passage(`The Seventh Congress of the ${party} met.`),
    passage('The Party prepared the Congress well.'),
  ]);
  assert.deepEqual([party1.text, party1.name, party1.form, party1.basis], ['Party', party, 'short', 'context']);
  assert.deepEqual(
    [congress.name, congress.from],
    [`Seventh Congress of the ${party}`, { passage: 0, start: 4, end: 51 }],
  );
});

test('a committee that "its" belongs to the party spoken of, and its meeting too', () => {
  const found = read([passage(`The ${party} convened the Fifth Plenary Meeting of its Fourth Central Committee.`)])[0];
  const meeting = found.find(({ kind }) => kind === 'meeting');
  assert.equal(meeting?.name, `Fifth Plenary Meeting of the Fourth Central Committee of the ${party}`);
  assert.equal(meeting?.series, `Plenary Meeting of the Fourth Central Committee of the ${party}`);
  assert.equal(meeting?.body, `Fourth Central Committee of the ${party}`);
});

test('the party of a document is the one its title names; without any, a meeting of "the Party" has only its number', () => {
  const title = passage(`A SHORT HISTORY OF THE ${party.toUpperCase()}`, { kind: 'heading', level: 1 });
  const others = ['The Green Party of Veld met.', 'The Red Party of Veld met.'].map((text) => passage(text));
  const far = Array.from({ length: 12 }, () => passage('Nothing was told.'));
  const last = passage('The Third Conference of the Party was held.');
  const [known] = read([title, ...others, ...far, last])[15];
  assert.deepEqual([known.name, known.body], [`Third Conference of the ${party}`, party]);
  const [unknown] = read([...others, ...far, last])[14];
  assert.deepEqual([unknown.name, unknown.series, unknown.body], ['Third Conference', 'Conference', undefined]);
});

test('pronouns mean the subject of the last sentence that named anyone', () => {
  assert.deepEqual(meant('Comrade Marek Oldan met Comrade Lena Vosk. He thanked her.').slice(2), [
    'He: Marek Oldan',
    'her: Marek Oldan',
  ]);
});

test('who goes with "him" is not who "he" is in the next sentence', () => {
  const text = 'Comrade Marek Oldan came to Tarn. He was accompanied by Comrade Lena Vosk. He saw the mill.';
  assert.equal(meant(text).at(-1), 'He: Marek Oldan');
});

test('bare titles mean who bore them last, by a title before the name or after it', () => {
  const found = meant(
    'General Secretary Marek Oldan met Lena Vosk, ambassador of Veld.',
    'The General Secretary thanked the ambassador.',
  );
  assert.ok(found.includes('General Secretary: Marek Oldan'));
  assert.ok(found.includes('ambassador: Lena Vosk'));
});

test('a surname alone is its bearer', () => {
  assert.deepEqual(meant('Comrade Marek Oldan spoke.', 'Oldan left.').slice(1), ['Oldan: Marek Oldan']);
});

test('a body named without its parent has it where the document knows only one', () => {
  assert.deepEqual(meant('the Rivers Commission of the Union for Open Waters', 'The Rivers Commission met.').slice(1), [
    'Rivers Commission: Rivers Commission of the Union for Open Waters',
  ]);
});

test('what belongs to a body has its full name too', () => {
  const [, meeting] = meant(
    'The Socialist Rowers Union of Veld met.',
    'Seventh Congress of the Socialist Rowers Union',
  );
  assert.equal(meeting.split(': ')[1], 'Seventh Congress of the Socialist Rowers Union of Veld');
});

test('a meeting of a body that is not known is not the one told of before', () => {
  const told = meant('The First Session of the Union of Miners was held.', 'The 1st Session of the 2nd VA was held.');
  assert.ok(
    told.every((one) => !one.startsWith('1st Session: First Session of the Union')),
    told.join(),
  );
});

test('an assembly by its abbreviation and the number of its term', () => {
  const told = meant('The Veldish National Assembly (VNA) met. The 1st Session of the 10th VNA was held.');
  assert.ok(
    told.includes('1st Session of the 10th VNA: First Session of the Tenth Veldish National Assembly'),
    told.join('; '),
  );
});

test('where several fit, in small letters, or far away, nothing is made up', () => {
  assert.deepEqual(meant('The party met, he said, and the committee agreed.'), []);
});

test('furniture names nothing; a list under a heading of works is works', () => {
  const names = read([
    passage('WPK', { kind: 'furniture' }),
    passage('Works of Marek Oldan', { kind: 'heading', level: 1 }),
    passage("President Marek Oldan's Works", { kind: 'heading', level: 2 }),
    passage('On the Rivers of Our Country', { kind: 'list-item', headings: [2] }),
  ]);
  assert.deepEqual(names[0], []);
  assert.deepEqual(
    names[3].map(({ kind, name }) => `${kind}: ${name}`),
    ['work: On the Rivers of Our Country'],
  );
});
