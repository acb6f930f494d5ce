import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

/** The rooms in order: each may use those before it. */
const rooms = [
  'model',
  'edtf',
  'read',
  'time',
  'names',
  'context',
  'claims',
  'chronicle',
  'findings',
  'store',
  'pipeline',
  'interchange',
  'publish',
  'server',
  'web',
  'cli',
];
/** What a room may use where that is less than all before it; those that run in a browser use nothing of Node. */
const narrower: Record<string, readonly string[]> = { model: [], edtf: [], web: ['model', 'edtf'] };
const inBrowser = ['model', 'edtf', 'web'];

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && file.includes('/'));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]);

interface Use {
  readonly file: string;
  readonly room: string;
  readonly specifier: string;
  /** The path inside src/ that it leads to; null for a package. */
  readonly target: string | null;
}

const uses: Use[] = files.flatMap((file) =>
  importsOf(readFileSync(join(src, file), 'utf8')).map((specifier) => ({
    file,
    room: file.split('/')[0],
    specifier,
    target: specifier.startsWith('.')
      ? relative(src, resolve(src, dirname(file), specifier)).replaceAll('\\', '/')
      : null,
  })),
);

test('there are rooms to look at', () => {
  assert.ok(files.length > 20, `only ${files.length} files found under ${src}`);
  assert.ok(uses.length > files.length, `only ${uses.length} imports found in ${files.length} files`);
});

test('every folder of src is a room', () => {
  const strangers = [...new Set(uses.map((use) => use.room))].filter((room) => !rooms.includes(room));
  assert.deepEqual(strangers, []);
});

test('a room uses only the rooms before it', () => {
  const wrong = uses.filter(({ room, target }) => {
    if (target === null || target.startsWith('..')) return false;
    const other = target.split('/')[0];
    if (other === room) return false;
    return !(narrower[room] ?? rooms.slice(0, rooms.indexOf(room))).includes(other);
  });
  assert.deepEqual(
    wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
    [],
  );
});

test('a room is entered by its door, index.ts, and nothing else of it is used from outside', () => {
  const wrong = uses.filter(
    ({ room, target }) =>
      target !== null &&
      !target.startsWith('..') &&
      target.split('/')[0] !== room &&
      !/^[^/]+\/index\.ts$/.test(target),
  );
  assert.deepEqual(
    wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
    [],
  );
});

test('outside src only lexicons are used, and only as data', () => {
  const wrong = uses.filter(({ target }) => target?.startsWith('..') && !/^\.\.\/lexicons\/.+\.json$/.test(target));
  assert.deepEqual(
    wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
    [],
  );
});

test('rooms that run in a browser use nothing of Node', () => {
  const wrong = uses.filter(({ room, specifier }) => inBrowser.includes(room) && specifier.startsWith('node:'));
  assert.deepEqual(
    wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
    [],
  );
});
