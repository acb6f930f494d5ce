import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { add, onNewProject, seed } from '../../test/made-project.ts';
import { syntheticReading } from '../../test/synthetic.ts';
import { captureId } from '../model/index.ts';
import { inTransaction, type Project, type Reading } from '../store/index.ts';
import { recompile } from './recompile.ts';

/** A copy of a document: of which source, as it was at which time, of what it tells, and what it says of itself. */
interface Copy {
  readonly source: number;
  readonly retrieved: string | null;
  readonly tells: number;
  readonly publisher: string | null;
  readonly issued: string | null;
}

const copies: fc.Arbitrary<Copy[]> = fc.array(
  fc.record({
    source: fc.nat({ max: 4 }),
    retrieved: fc.constantFrom(null, '2019-05-01', '2020-05-01'),
    tells: fc.nat({ max: 6 }),
    publisher: fc.constantFrom(null, 'The Courier', 'The Herald'),
    issued: fc.constantFrom(null, '1950', '1950-03', '1951-04-05', '1999'),
  }),
  { minLength: 2, maxLength: 9 },
);

const world = { seed: 7, facts: 30, people: 3, bodies: 3, places: 3 };

function readingOf({ source, retrieved, tells, publisher, issued }: Copy): Reading {
  const told = syntheticReading(world, tells, 24);
  const of = { ...told.source, id: `source-${source}`, title: `Paper ${source}`, publisher, issued };
  const id = captureId('one file', of.id, retrieved);
  const claims = told.claims.map((claim, at) => ({
    ...claim,
    capture: id,
    id: `claim-${source}-${retrieved}-${tells}-${at}`,
  }));
  return { ...told, source: of, capture: { ...told.capture, id, retrieved }, claims };
}

// What is kept, by names and not by rowids, which depend on the order in which things came.
const kept = ({ db }: Project) =>
  [
    `SELECT source.uid, capture.uid AS capture, speaker, period, words, wording_counted.terms FROM wording_counted
       JOIN source ON source.id = wording_counted.source JOIN capture ON capture.id = wording_counted.capture ORDER BY 1`,
    'SELECT * FROM wording_sum ORDER BY speaker, period',
    'SELECT * FROM wording_term ORDER BY speaker, period, term',
    `SELECT kind, name, text, period, term, n FROM wording_of JOIN form ON form.id = form ORDER BY 1, 2, 3, 4, 5`,
  ].map((sql) => db.prepare(sql).all());

test('sums of loaded words that are kept are those that are counted anew, whatever comes, is replaced or goes', async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(copies, (list) =>
      onNewProject((project) => {
        for (const copy of list) add(project, [readingOf(copy)]);
        if (list.length % 2 === 0) {
          inTransaction(project.db, () =>
            project.db.exec('DELETE FROM capture WHERE id = (SELECT min(id) FROM capture)'),
          );
          recompile(project);
        }
        const before = kept(project);
        counted += before[3].length;
        inTransaction(project.db, () => project.db.exec('INSERT OR IGNORE INTO fresh SELECT id FROM capture'));
        recompile(project);
        assert.deepEqual(before, kept(project));
      }),
    ),
    { numRuns: 12, seed },
  );
  assert.ok(counted > 0, 'something is said of somebody');
});
