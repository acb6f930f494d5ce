import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findingKinds } from '../model/index.ts';

const docs = join(import.meta.dirname, '../../docs');

for (const kind of findingKinds)
  test(`${kind} has a page that says what it flags, how it is computed and what it misses`, () => {
    const page = readFileSync(join(docs, 'findings', `${kind}.md`), 'utf8');
    assert.ok(page.startsWith(`# ${kind}\n`));
    for (const part of ['Flags', 'How it is computed', 'Misses']) assert.match(page, new RegExp(`^## ${part}$`, 'm'));
    assert.match(readFileSync(join(docs, 'findings.md'), 'utf8'), new RegExp(`\\(findings/${kind}\\.md\\)`));
  });
