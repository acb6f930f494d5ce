import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { listRelations, openProject, readerOf } from '../store/index.ts';
import { add } from './add.ts';

const folder = temporaryFolder();
const path = join(folder, 'bodies.sillok');

// Two unions became one, which took another name, and then that name was changed again; a league stands apart.
const told = [
  'The Harbour Union was founded on 3 May 1919.',
  'The Harbour Union and the River Union were merged into the Union of Towns on 4 June 1924.',
  'The Union of Towns was renamed the Party of Towns on 5 July 1931.',
  'The Party of Towns was renamed the Party of Cities on 6 August 1946.',
  'The Hill League was renamed the Mountain League on 7 August 1946.',
].join('\n\n');

test('the line of a body leads over any number of mergers and renamings, and no further', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'told.txt'), told);
  const writable = openProject(path, { create: true });
  await add(writable, ['told.txt'], { base: folder, jobs: 1 });
  writable.close();
  const project = openProject(path, { readOnly: true });
  try {
    const reader = readerOf(project);
    const bodies = new Map(
      (await listRelations(reader)).flatMap(({ from, to }) => [...from, ...to].map((ref) => [ref.name, ref.id])),
    );
    const line = async (name: string) =>
      (await listRelations(reader, { entity: bodies.get(name)!, line: true }))
        .map(({ kind, time }) => `${kind} ${time?.edtf}`)
        .sort();
    const whole = ['founding 1919-05-03', 'merger 1924-06-04', 'renaming 1931-07-05', 'renaming 1946-08-06'];
    assert.deepEqual(await line('Harbour Union'), whole);
    assert.deepEqual(await line('Party of Cities'), whole);
    assert.deepEqual(await line('Mountain League'), ['renaming 1946-08-07']);
    const steps = await listRelations(reader, { entity: bodies.get('Harbour Union')! });
    assert.deepEqual(steps.map(({ kind }) => kind).sort(), ['founding', 'merger']);
  } finally {
    project.close();
  }
});
