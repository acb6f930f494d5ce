import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { syntheticReading, worldFor } from '../../test/synthetic.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { recompile } from '../pipeline/index.ts';
import { inTransaction, openProject, readerOf, readingWriter } from '../store/index.ts';
import { queries } from './queries.ts';

/** How many steps of warming up there are in a project of so many made-up texts. */
async function stepsOf(texts: number): Promise<number> {
  const project = openProject(join(temporaryFolder(), `${texts}.sillok`), { create: true });
  try {
    const world = worldFor(1000);
    const { put } = readingWriter(project.db);
    inTransaction(project.db, () => put(Array.from({ length: texts }, (_, i) => syntheticReading(world, i, 20))));
    recompile(project);
    const reader = readerOf(project);
    let steps = 1;
    while (await queries.warmUp(reader, steps - 1)) steps++;
    return steps;
  } finally {
    project.close();
  }
}

test('what a program does while nobody asks comes to an end, in a project without anything too', async () => {
  assert.equal(await stepsOf(0), await stepsOf(3));
});

test('while nobody asks, searches are made for words that there are', async () => {
  const project = openProject(join(temporaryFolder(), 'searched.sillok'), { create: true });
  try {
    const world = worldFor(1000);
    const { put } = readingWriter(project.db);
    inTransaction(project.db, () => put([0, 1, 2].map((i) => syntheticReading(world, i, 20))));
    recompile(project);
    const reader = readerOf(project);
    const asked: string[] = [];
    const { prepare } = reader.db;
    reader.db.prepare = (sql) => {
      const statement = prepare.call(reader.db, sql);
      if (sql.includes(' MATCH ?')) asked.push(sql);
      return statement;
    };
    for (let step = 0; await queries.warmUp(reader, step); step++);
    assert.ok(
      asked.some((sql) => sql.includes('event_words')),
      'the words of events are looked up',
    );
    assert.ok(
      asked.some((sql) => sql.includes('passage_words')),
      'and those of passages',
    );
  } finally {
    project.close();
  }
});
