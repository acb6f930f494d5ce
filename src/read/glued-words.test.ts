import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seamsOf } from './seams.ts';

const parted = (text: string): string[] =>
  [...seamsOf(text).glued].map((at) => `${/\S*$/.exec(text.slice(0, at))![0]}|${/^\S*/.exec(text.slice(at))![0]}`);

const context = `Ada Wren and Ben Crake inspect the harbour. Ada Wren was elected. Later Ben Crake went home. Ada Maria Wren spoke.
Ada Maria Wren wrote. To Ada Maria Wren it was clear. Terminal and District. Great Kelp Farm.`;

for (const [text, found] of [
  ['They greeted his triumphant returnThe microphone stood there.', ['return|The']],
  ['It was opened in December 2018Ada Wren spoke.', ['2018|Ada']],
  ['Inner Harbour DistrictTerminal of the ferry', ['District|Terminal']],
  ['Mussel and fish farmsKelvindale Joint Kelp Farm', ['farms|Kelvindale']],
  ['It went to war.The end came soon.', ['war.|The']],
  ['Ada Maria Wrendeveloped the harbour.', ['Wren|developed']],
  ['Ada Maria Wrenput forth a plan.', ['Wren|put']],
  ['Ada Maria Wrenand Ben went.', ['Wren|and']],
  ['Ada Maria Wrenon the pier.', ['Wren|on']],
] as const)
  test(`“${text}” is parted`, () => assert.deepEqual(parted(`${context}\n${text}`), found));

for (const text of [
  'General McArthur and Mr MacDonald met.',
  'An iPhone and an eBook were shown.',
  'The DPRKs and UNs of this world',
  'Wrenism-Crakeism is its name.',
  'The PCE-56 and the B52 flew.',
  'See www.HarbourTerminal.org/DistrictTerminal or write to ben@harbourTerminal.org.',
  'YouTube is one thing. YouTube is another.',
  'Call getDistrict() or node.Terminal for it.',
  'Ada Wrenson and Ben Crakeman are others.',
  'Ada Wrens and Ben Crakes',
  'A 3D map of 1926 in 4K',
  'The U.S.Navy and the No.Seven dock',
  'It grew by 12.Five per cent',
  'It went to war.Xylobrim rose.',
])
  test(`“${text}” is left alone`, () => assert.deepEqual(parted(`${context}\n${text}`), []));

test('a name that the text has nowhere else is not parted', () =>
  assert.deepEqual(parted('Cara Dipperdeveloped the harbour.'), []));

test('offsets rise, and each stands between two characters that are no space', () => {
  const word = fc.constantFrom('Ada', 'Wren', 'return', 'The', 'harbour', '1921', 'and', '.', 'developed', 'Kelp');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' ', '\n')), { maxLength: 40 }), (parts) => {
      const text = parts.flat().join('');
      const glued = [...seamsOf(text).glued];
      assert.deepEqual(
        glued,
        [...new Set(glued)].sort((a, b) => a - b),
      );
      for (const at of glued) assert.match(text.slice(at - 1, at + 1), /^\S\S$/);
    }),
  );
});
