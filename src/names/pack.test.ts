import assert from 'node:assert/strict';
import { test } from 'node:test';
import harbour from './fixtures/harbour-pack.json' with { type: 'json' };
import { defaultPacks, loadPack, recogniseNames } from './index.ts';

const wrong: readonly (readonly [sentence: string, pack: unknown, says: RegExp])[] = [
  ['a pack is an object', [], /^the pack is \[\], not an object$/],
  ['a pack has a name', { title: 'X' }, /^pack is absent, not a text$/],
  [
    'a pack has no other lists',
    { pack: 'x', title: 'X', ships: [] },
    /^ships is \[\], no part of a pack; its lists are people, /,
  ],
  [
    'words belong to a class',
    { pack: 'x', title: 'X', words: { boats: [] } },
    /^words\.boats is \[\], no class of words/,
  ],
  [
    'words are texts',
    { pack: 'x', title: 'X', words: { office: ['Warden', 7] } },
    /^words\.office\[1\] is 7, not a text$/,
  ],
  [
    'a name has a name',
    { pack: 'x', title: 'X', people: [{ hangul: '가나' }] },
    /^people\[0\]\.name is absent, not a text$/,
  ],
  [
    'a name has no other fields',
    { pack: 'x', title: 'X', places: [{ name: 'Veld', size: '3' }] },
    /^places\[0\]\.size is "3", no field of a name/,
  ],
  [
    'coordinates are two',
    { pack: 'x', title: 'X', places: [{ name: 'Veld', at: [39] }] },
    /^places\[0\]\.at is \[39\], not a latitude/,
  ],
  [
    'coordinates lie on the globe',
    { pack: 'x', title: 'X', places: [{ name: 'Veld', at: [139, 2] }] },
    /^places\[0\]\.at is \[139,2\], not a latitude/,
  ],
];

for (const [sentence, pack, says] of wrong)
  test(`${sentence}: the error quotes what stands there`, () => {
    assert.throws(
      () => loadPack(pack),
      (error: Error) => error instanceof TypeError && says.test(error.message),
    );
  });

test('the packs that come with Sillok are packs', () => {
  for (const pack of defaultPacks) assert.equal(loadPack(structuredClone(pack)).pack, pack.pack);
});

test('a pack for another institution adds its words and names without a change to the code', () => {
  const packs = [loadPack(harbour)];
  const text =
    'Harbour Master Quill of the NHT and Pilot Major Tam Orrin opened the Third Wardenmoot at Gull Quay, visited the Osprey Slipway on Brackholm, and read the Tide Tables to the Court of Wardens.';
  const kinds = recogniseNames([text], { packs })[0].map(({ kind, text: found }) => `${kind}: ${found}`);
  assert.deepEqual(kinds, [
    'office: Harbour Master',
    'person: Quill',
    'organisation: NHT',
    'office: Pilot Major',
    'person: Tam Orrin',
    'meeting: Third Wardenmoot',
    'place: Gull Quay',
    'place: Osprey Slipway',
    'work: Tide Tables',
    'organisation: Court of Wardens',
  ]);
});
