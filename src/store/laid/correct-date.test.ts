import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../../test/temporary.ts';
import { spanId } from '../../model/index.ts';
import { add, recompile } from '../../pipeline/index.ts';
import {
  appendDecision,
  inTransaction,
  listEvents,
  openProject,
  readerOf,
  selectorsFor,
  setCompiled,
  settleValue,
  viewCapture,
} from '../index.ts';

const text = `On 5 May 1950 the council of the town met in the old hall. On 6 June 1951 the school of the town was founded.`;

test('words that date a claim are given another date, which is undone, and read again', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'minutes.txt');
  writeFileSync(file, text);
  const project = openProject(join(folder, 'minutes.sillok'), { create: true });
  const { db } = project;
  await add(project, [file], { base: folder });
  const reader = readerOf(openProject(project.path, { readOnly: true }));
  const capture = String(db.prepare('SELECT uid FROM capture').get()?.uid);
  const dates = async () => (await listEvents(reader, {})).items.map(({ time }) => time?.edtf).sort();
  const dated = () =>
    db
      .prepare('SELECT start, edtf FROM timex ORDER BY start')
      .all()
      .map(({ edtf }) => edtf);
  const decide = async (verdict: 'edit' | 'undo', on: readonly string[], value: unknown) => {
    const selectors = (await selectorsFor(reader, verdict, on)).flatMap((some) => some ?? []);
    const settled = settleValue(reader, verdict, selectors, value);
    assert.ok('value' in settled, JSON.stringify(settled));
    const told = { by: 'a test', at: '2000-01-01T00:00:00Z', why: null };
    const id = inTransaction(db, () => {
      setCompiled(db, false);
      return appendDecision(db, { ...told, on: verdict === 'undo' ? [] : selectors, verdict, value: settled.value });
    });
    recompile(project);
    return id;
  };
  const before = await dates();
  const read = dated();
  assert.deepEqual(before, ['1950-05-05', '1951-06-06']);

  const start = text.indexOf('5 May 1950');
  const on = [spanId('mention', capture, { start, end: start + '5 May 1950'.length })];
  const decision = await decide('edit', on, { time: '7 May 1949' });
  assert.deepEqual(await dates(), ['1949-05-07', '1951-06-06']);
  assert.deepEqual(dated(), ['1949-05-07', read[1]]);
  const claims = (await viewCapture(reader, capture))?.claims ?? [];
  assert.deepEqual(
    claims.map(({ time, decided }) => [time?.edtf, decided ?? false]),
    [
      ['1949-05-07', true],
      ['1951-06-06', false],
    ],
  );
  // The latest of what is said of the same words counts.
  const second = await decide('edit', on, { time: '1948' });
  assert.deepEqual(await dates(), ['1948', '1951-06-06']);
  await decide('undo', [], second);
  assert.deepEqual(await dates(), ['1949-05-07', '1951-06-06']);
  await decide('undo', [], decision);
  assert.deepEqual(await dates(), before);
  assert.deepEqual(dated(), read);

  // Words that were not read as a date are one while it is said.
  const school = text.indexOf('school');
  const third = await decide('edit', [spanId('mention', capture, { start: school, end: school + 6 })], {
    time: '1952',
  });
  assert.equal(dated().length, read.length + 1);
  assert.deepEqual(await dates(), before);
  await decide('undo', [], third);
  assert.deepEqual(dated(), read);
  reader.db.close();
  project.close();
});
