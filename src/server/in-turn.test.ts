import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { GoneAway, inTurn } from './in-turn.ts';

test('each piece of work begins when the one before it has ended, well or ill', async () => {
  const log: string[] = [];
  const take = inTurn();
  const work = (name: string, fails = false) =>
    take(async () => {
      log.push(`${name} begins`);
      await setTimeout(2);
      log.push(`${name} ends`);
      if (fails) throw new RangeError(name);
      return name;
    });
  const [one, two, three] = await Promise.allSettled([work('one'), work('two', true), work('three')]);
  assert.deepEqual(log, ['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
  assert.deepEqual(
    [one.status, two.status, three.status === 'fulfilled' && three.value],
    ['fulfilled', 'rejected', 'three'],
  );
});

test('what nobody waits for any more is not begun', async () => {
  const take = inTurn();
  const asker = new AbortController();
  let begun = 0;
  const first = take(async () => {
    await setTimeout(5);
    return begun++;
  }, asker.signal);
  const second = take(async () => begun++, asker.signal);
  const third = take(async () => begun++);
  await setTimeout(1);
  asker.abort();
  assert.equal(await first, 0);
  await assert.rejects(second, GoneAway);
  assert.equal(await third, 1);
});
