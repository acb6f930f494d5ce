import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { add, exportedAfter, readFrom, seed, smallWorlds } from '../../test/made-project.ts';
import { syntheticReading, type World } from '../../test/synthetic.ts';
import type { Selector, Verdict } from '../model/index.ts';
import {
  appendDecision,
  inTransaction,
  type Project,
  type Reading,
  readerOf,
  selectorOf,
  whoIsMeant,
} from '../store/index.ts';
import { recompile } from './recompile.ts';

/** What a project exports, but for decisions, after readings were written to it in batches and compiled after each. */
async function compiled(
  batches: readonly (readonly Reading[])[],
  between?: (project: Project, batch: number) => Promise<void>,
) {
  const lines = await exportedAfter(async (project) => {
    for (const [at, batch] of batches.entries()) {
      add(project, batch);
      await between?.(project, at);
    }
  });
  return lines.filter((line) => !line.startsWith('{"record":"decision"'));
}

const documents = 8;

test('any order of documents and any batches give what compiling all at once gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      smallWorlds,
      fc.shuffledSubarray(
        Array.from({ length: documents }, (_, at) => at),
        { minLength: documents },
      ),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: documents, maxLength: documents }),
      async (world, order, sizes) => {
        const readings = order.map((n) => syntheticReading(world, n, 1 + (n % 5) * 3));
        const batches: Reading[][] = [];
        for (let at = 0, i = 0; at < readings.length; at += sizes[i++]) batches.push(readings.slice(at, at + sizes[i]));
        const whole = await compiled([[...readings].sort((a, b) => (a.capture.id < b.capture.id ? -1 : 1))]);
        assert.deepEqual(await compiled(batches), whole);
      },
    ),
    { numRuns: 40, seed },
  );
});

test('a document that is read again leaves nothing behind of what it told before', async () => {
  await fc.assert(
    fc.asyncProperty(smallWorlds, smallWorlds, fc.nat({ max: documents - 1 }), async (world, other, again) => {
      const readings = Array.from({ length: documents }, (_, n) => syntheticReading(world, n, 6));
      const before = readFrom(readings[again], syntheticReading(other, again, 9));
      const rest = readings.filter((_, n) => n !== again);
      assert.deepEqual(
        await compiled([[before, ...rest.slice(0, 4)], rest.slice(4), [readings[again]]]),
        await compiled([readings]),
      );
    }),
    { numRuns: 25, seed },
  );
});

// Of a claim's words the first few, as words that may name something.
const mentionOf = ({ capture, start = 0 }: Selector): Selector[] => [
  { record: 'mention', ...(capture === undefined ? {} : { capture }), start, end: start + 12 },
];
const verdictOf = (choice: string): Verdict =>
  choice === 'name' || choice === 'date' ? 'edit' : choice === 'no name' ? 'reject' : (choice as Verdict);

test('decisions are laid over whatever is added before and after them', async () => {
  await fc.assert(
    fc.asyncProperty(
      smallWorlds,
      fc.nat(),
      fc.constantFrom('reject', 'merge', 'split', 'rename', 'edit', 'name', 'no name', 'date'),
      fc.boolean(),
      async (world, pick, verdict, undone) => {
        const readings = Array.from({ length: documents }, (_, n) => syntheticReading(world, n, 6));
        const decide = async (project: Project) => {
          const reader = readerOf(project);
          const ids = [...readings[0].claims, ...readings[1].claims].map(({ id }) => id);
          const people = readings[0].claims.flatMap(({ roles }) => roles.participant?.map(({ name }) => name) ?? []);
          const meant = pick % 3 === 0 ? [0, 1].map((n) => people[(pick + n) % people.length]) : [];
          const entities = meant.flatMap((name) => (name === undefined ? [] : (whoIsMeant(reader, name)[0]?.id ?? [])));
          const chosen = entities.length
            ? [...new Set(entities)]
            : [ids[pick % ids.length], ids[(pick * 7 + 1) % ids.length]];
          const found = (await Promise.all(chosen.map((id) => selectorOf(reader, id)))).filter((one) => one !== null);
          const isNaming = verdict === 'name' || verdict === 'no name' || verdict === 'date';
          const on = isNaming ? found.flatMap((one) => (one.record === 'claim' ? mentionOf(one) : [])) : found;
          const value =
            verdict === 'edit'
              ? { time: '1801', kind: 'conflict' }
              : verdict === 'date'
                ? { time: '1977-03' }
                : verdict === 'name'
                  ? { kind: 'person', name: 'Another Name' }
                  : verdict === 'split'
                    ? null
                    : 'Another Name';
          const decision = { on, by: 'a test', at: '2000-01-01T00:00:00Z', why: null };
          const uid = inTransaction(project.db, () =>
            appendDecision(project.db, { ...decision, verdict: verdictOf(verdict), value }),
          );
          recompile(project);
          if (!undone) return;
          inTransaction(project.db, () =>
            appendDecision(project.db, { ...decision, on: [], verdict: 'undo', value: uid }),
          );
          recompile(project);
        };
        const early = await compiled([readings.slice(0, 2), readings.slice(2, 5), readings.slice(5)], (project, at) =>
          at === 0 ? decide(project) : Promise.resolve(),
        );
        const late = await compiled([readings], decide);
        assert.deepEqual(early, late);
        if (undone) assert.deepEqual(early, await compiled([readings]));
      },
    ),
    {
      numRuns: 25,
      seed,
      // A visit that is made one with a numbered meeting, and is a visit again.
      examples: [[{ seed: 230611, facts: 9, people: 1, bodies: 4, places: 1 }, 2147483647, 'merge', true]],
    },
  );
});

// Documents of many facts, some of one publisher, the first without a word on fifteen years.
function telling(world: World, n: number): Reading {
  const reading = syntheticReading(world, n, 120);
  const isTold = (day: string | null | undefined): boolean => day == null || day < '1960' || day > '1975';
  return {
    ...reading,
    source: { ...reading.source, publisher: n % 3 === 2 ? 'The Courier' : null },
    claims: n === 0 ? reading.claims.filter(({ time }) => isTold(time?.earliest)) : reading.claims,
  };
}

test('what is judged by all sources together is found bit by bit as at once', async () => {
  let reported = 0;
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 1000 }), order, async (seed, order) => {
      const world = { seed, facts: 400, people: 8, bodies: 6, places: 8 };
      const whole = await compiled([[0, 1, 2, 3, 4, 5].map((n) => telling(world, n))]);
      const findings = whole.map((line) => JSON.parse(line)).filter(({ record }) => record === 'finding');
      const silent = findings.find(({ id, kind, summary }) => id && kind === 'silence' && /^Document 0/.test(summary));
      assert.ok(silent?.evidence.length > 2, 'the fifteen years are shown with what others say of them');
      if (findings.some(({ kind, summary }) => kind === 'single-source' && /in 2 reports of it/.test(summary)))
        reported++;
      assert.deepEqual(await compiled(order.map((n) => [telling(world, n)])), whole);
    }),
    { numRuns: 5, seed },
  );
  assert.ok(reported > 0, 'two reports of one publisher are one source');
});
