import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePattern } from './pattern.ts';

const token = (category: string, slot: string | null, part = 0) => ({ kind: 'token', category, slot, part });

test('a pattern is categories, words, signs, choices and pieces', () => {
  assert.deepEqual(parsePattern("'the'? month ,? (year | year:number bce)", {}), {
    kind: 'sequence',
    items: [
      { kind: 'optional', item: token("'the", null) },
      token('month', 'month'),
      { kind: 'optional', item: token("',", null) },
      {
        kind: 'choice',
        items: [token('year', 'year'), { kind: 'sequence', items: [token('number', 'year'), token('bce', 'bce')] }],
      },
    ],
  });
  assert.deepEqual(parsePattern('<A> <A>', { A: 'day' }), {
    kind: 'sequence',
    items: [token('day', 'day'), token('day', 'day')],
  });
});

test('braces count the expressions of a match, anew in every alternative', () => {
  assert.deepEqual(parsePattern('{ day } - { month } | { year }', {}), {
    kind: 'choice',
    items: [
      { kind: 'sequence', items: [token('day', 'day', 1), token("'-", null), token('month', 'month', 2)] },
      token('year', 'year', 1),
    ],
  });
});

test('a token may bring a value for another slot with it', () => {
  assert.deepEqual(parsePattern('which:last&unit=year', {}), {
    ...token('last', 'which'),
    also: { slot: 'unit', name: 'year' },
  });
});

test('what is no pattern is refused, and quoted', () => {
  assert.throws(() => parsePattern('(day', {}), /a missing \).*"\(day"/);
  assert.throws(() => parsePattern('day |', {}), RangeError);
  assert.throws(() => parsePattern('<NONE>', {}), /"<NONE>"/);
  assert.throws(() => parsePattern('day §', {}), /"§"/);
});
