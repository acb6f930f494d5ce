import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { openProject, readerOf, whoIsMeant, whoMayBeMeant } from '../store/index.ts';
import { add } from './add.ts';

const folder = temporaryFolder();
const path = join(folder, 'offices.sillok');

const told = [
  'Ryu Kyong Su was elected Premier of the Cabinet on 3 May 1990.',
  'Han Tok Su was elected Vice Premier of the Cabinet on 3 May 1990.',
  'Ri Yong Ho was elected General Secretary of the Union of Towns on 4 May 1991.',
  'Kim Chol Su was elected Chairman of the Union of Towns on 5 May 1992.',
].join('\n\n');

before(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'told.txt'), told);
  const project = openProject(path, { create: true });
  await add(project, ['told.txt'], { base: folder, jobs: 1 });
  project.close();
});

const names = (find: typeof whoIsMeant, name: string): string[] => {
  const project = openProject(path, { readOnly: true });
  try {
    return find(readerOf(project), name).map((one) => one.name);
  } finally {
    project.close();
  }
};

for (const [name, means] of [
  ['Premier', ['Premier of the Cabinet']],
  ['premier of the cabinet', ['Premier of the Cabinet']],
  ['General-Secretary', ['General Secretary of the Union of Towns']],
  ['Ryu Kyong Su', ['Ryu Kyong Su']],
  ['Ryu Kyŏng-su', ['Ryu Kyong Su']],
  ['류경수', ['Ryu Kyong Su']],
  ['Towns', []],
  ['Harbourmaster', []],
] as const)
  test(`"${name}" means ${means.join(', ') || 'nobody by itself'}`, () => {
    assert.deepEqual(names(whoIsMeant, name), means);
  });

for (const [name, mayMean] of [
  ['Kyŏng-su', ['Ryu Kyong Su']],
  ['영호', ['Ri Yong Ho']],
  ['Han', ['Han Tok Su']],
  ['Cabinet', ['Premier of the Cabinet', 'Vice Premier of the Cabinet']],
  ['union of towns', ['Chairman of the Union of Towns', 'General Secretary of the Union of Towns']],
  ['Town', []],
  ['', []],
] as const)
  test(`"${name}" may mean ${mayMean.join(', ') || 'nobody'}`, () => {
    assert.deepEqual(names(whoMayBeMeant, name), mayMean);
  });
