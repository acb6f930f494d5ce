import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { itemsOf } from './item.ts';
import { english } from './lexicon.ts';
import type { Trigger } from './trigger.ts';
import { indexOf, lastOf, triggersAt } from './trigger-index.ts';

const named = ({ words }: Trigger): string => words.join(' ');

test('the triggers that stand somewhere are those that trying each one by one finds, in their order', () => {
  const first = [...english().triggers.keys()].filter((word) => (english().triggers.get(word)?.length ?? 0) > 1);
  const tails = [...english().tails].filter((word) => word !== '*');
  const word = fc.oneof(fc.constantFrom(...tails), fc.constantFrom('the', 'old', 'mill', ',', 'Tarn'));
  let longer = 0;
  fc.assert(
    fc.property(fc.constantFrom(...first), fc.array(word, { maxLength: 9 }), (verb, rest) => {
      const triggers = english().triggers.get(verb) ?? [];
      // Half of the time the words of one of them, so that longer ones stand there.
      const own = triggers[rest.length % triggers.length].words.slice(1).filter((one) => one !== '*');
      const text = [verb, ...(rest.length % 2 ? own : []), ...rest].join(' ');
      const items = itemsOf(text, { start: 0, end: text.length }, { names: [], dates: [] });
      const found = triggersAt(items, 0, indexOf(triggers));
      const tried = triggers.filter(({ words }) => lastOf(items, 0, words) !== null);
      assert.deepEqual(found.map(named), tried.map(named), text);
      if (found.some(({ words }) => words.length > 1)) longer++;
    }),
    { numRuns: 2000, seed: 1 },
  );
  assert.ok(longer > 100, `only ${longer} of 2,000 had a longer one`);
});
