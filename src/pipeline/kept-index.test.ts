import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { add, onNewProject, seed, smallWorlds } from '../../test/made-project.ts';
import { syntheticReading, type World } from '../../test/synthetic.ts';
import { readEntityCounts } from '../store/entity-counts.ts';
import { type EventIndex, readEventIndex } from '../store/event-index.ts';
import { type Links, readEventLinks } from '../store/event-links.ts';
import {
  appendDecision,
  inTransaction,
  keepOverview,
  openProject,
  type Project,
  readerOf,
  readingWriter,
  selectorOf,
  setCompiled,
} from '../store/index.ts';
import { recompile } from './recompile.ts';

type Step = { readonly do: 'add' | 'decide' | 'undo' | 'uncompiled'; readonly pick: number; readonly keep: boolean };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    do: fc.constantFrom('add', 'add', 'decide', 'undo', 'uncompiled'),
    pick: fc.nat(),
    keep: fc.boolean(),
  }),
  { minLength: 3, maxLength: 8 },
);

async function take(project: Project, world: World, at: number, { do: what, pick }: Step): Promise<void> {
  const { db } = project;
  if (what === 'add' || what === 'uncompiled')
    inTransaction(db, () => {
      setCompiled(db, false);
      readingWriter(db).put([syntheticReading(world, at, 1 + (pick % 7))]);
    });
  else {
    const ids = db.prepare('SELECT uid FROM claim ORDER BY uid').all();
    const undone = db.prepare("SELECT uid FROM decision WHERE verdict <> 'undo' ORDER BY id DESC").get()?.uid;
    const on = ids.length > 0 ? await selectorOf(readerOf(project), String(ids[pick % ids.length].uid)) : null;
    const told = { by: 'a test', at: '2000-01-01T00:00:00Z', why: null };
    inTransaction(db, () => {
      setCompiled(db, false);
      if (what === 'undo' && undone !== undefined)
        appendDecision(db, { ...told, on: [], verdict: 'undo', value: undone });
      if (what === 'decide' && on !== null)
        appendDecision(
          db,
          pick % 2 === 0
            ? { ...told, on: [on], verdict: 'reject' }
            : { ...told, on: [on], verdict: 'edit', value: { time: '1801', kind: 'conflict' } },
        );
    });
  }
  if (what !== 'uncompiled') recompile(project);
}

// Which numbers stand for what is linked to is of no account.
const said = (index: EventIndex, { keys, of, count, events, number, tally }: Links) =>
  Array.from({ length: index.size }, (_, position) => {
    const linked = [...of(position)];
    assert.equal(count(position), linked.length);
    assert.deepEqual(
      [...tally(Int32Array.of(position))].flatMap((n, i) => (n > 0 ? [i] : [])),
      linked,
    );
    for (const one of linked) {
      assert.ok(events(one).includes(position));
      assert.equal(number(keys[one]), one);
    }
    return linked.map((one) => keys[one]).sort((a, b) => a - b);
  });

const byKey = <T extends { readonly key: number }>(all: readonly T[]): T[] => all.toSorted((a, b) => a.key - b.key);

test('what is kept of a chronicle is what is counted anew, whatever is added and decided', async () => {
  await fc.assert(
    fc.asyncProperty(smallWorlds, steps, (world, all) =>
      onNewProject(async (project, path) => {
        // One that lives on, as that of the server, and one that begins after each step, as a program that starts.
        const living = openProject(path, { readOnly: true });
        const lasting = readerOf(living);
        for (const [at, step] of all.entries()) {
          await take(project, world, at, step);
          if (step.keep) await keepOverview(project);
          const index = readEventIndex(project.db);
          const links = readEventLinks(project.db, index);
          const starting = openProject(path, { readOnly: true });
          for (const reader of [lasting, readerOf(starting)]) {
            assert.deepEqual(reader.events().columns, index.columns);
            assert.deepEqual(said(index, reader.links().entities), said(index, links.entities));
            assert.deepEqual(said(index, reader.links().sources), said(index, links.sources));
            assert.deepEqual(byKey(reader.entities()), byKey(readEntityCounts(project.db)));
          }
          starting.close();
        }
        living.close();
      }),
    ),
    { numRuns: 25, seed },
  );
});

test('a program that starts finds kept what was kept', () =>
  onNewProject(async (project) => {
    const world = { seed: 1, facts: 20, people: 3, bodies: 2, places: 2 };
    add(project, [syntheticReading(world, 0, 12)]);
    await keepOverview(project);
    const before = readerOf(project).events().columns;
    assert.ok(before.rowids.length > 3);
    // What is kept is not counted: it is found even where the events are no longer there.
    project.db.exec('PRAGMA foreign_keys = OFF; DELETE FROM event');
    assert.deepEqual(readerOf(project).events().columns, before);
  }));
