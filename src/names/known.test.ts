import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPacks, knownNames } from './index.ts';

test('a place has its coordinates from the pack, under any of its names', () => {
  for (const name of ['Hamhung', 'Hamhung City', 'Hamhŭng', '함흥시']) {
    const [known] = knownNames('place', name, defaultPacks);
    assert.equal(known.of.name, 'Hamhung', name);
    assert.equal(known.pack, 'dprk');
    assert.ok(known.of.at !== undefined && Math.abs(known.of.at[0] - 39.9) < 0.2);
  }
});

test('namesakes are several, strangers none', () => {
  assert.equal(knownNames('person', 'Ri Yong Ho', defaultPacks).length, 2);
  assert.deepEqual(knownNames('person', 'Marek Oldan', defaultPacks), []);
});
