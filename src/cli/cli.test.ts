import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, serving, sillok } from '../../test/program.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { type AnyRecord, recordSchemas } from '../model/index.ts';
import { readTimes } from '../time/index.ts';

const folder = temporaryFolder();
const inFolder = (name: string): string => {
  mkdirSync(join(folder, name), { recursive: true });
  return join(folder, name);
};

test('usage that cannot be understood ends with 2 and says what can', () => {
  const cases: [args: string[], message: RegExp][] = [
    [['nonsense-command', '--flag'], /unknown option|unknown command/],
    [['add'], /missing required argument/],
    [['find', 'x', '--limit', 'many'], /"many" is no number/],
    [['add', 'x', '--issued', 'soon'], /"soon" is no date/],
    [['add', 'x', '--lang', 'xx'], /"xx" is no language: write a tag such as en or ko/],
    [['tag', '--lang', 'English', 'x'], /"English" is no language/],
    [['find', 'x'], /There is no project in this folder/],
    [['decide', 'approve', 'x', '-p', 'y'], /"approve" is no verdict: it is one of accept/],
    [['export', '--format', 'docx', '-p', 'y'], /"docx" is no format: it is one of jsonl/],
    [['tag', '--only', 'time,animal', 'x'], /"animal" is no kind of mention/],
    [['open', 'absent-folder', '--no-open'], /There is no file or folder absent-folder/],
    [['serve'], /There is no file or folder serve\. If it was meant for a command: "sillok --help" lists them/],
    [['open', '--port', '99999'], /"99999" is no port: it is a number from 1 to 65535/],
    [['add', 'absent-file', '-p', 'new.sillok'], /There is no file or folder absent-file/],
  ];
  const empty = inFolder('usage');
  for (const [args, message] of cases) {
    const { code, out, err } = sillok(empty, args);
    assert.equal(code, 2, `${args.join(' ')}: ${err}`);
    assert.equal(out, '');
    assert.match(err, message);
    assert.doesNotMatch(err, /^\s+at /m);
  }
  assert.deepEqual(readdirSync(empty), []);
});

test('what is asked about and is not there, or cannot be written, is named', () => {
  const here = inFolder('named');
  writeFileSync(join(here, 'a.txt'), 'The Second Congress of the Union of Towns was held on 3 May 1920.\n');
  assert.equal(sillok(here, ['add', 'a.txt']).code, 0);
  const cases: [args: string[], message: RegExp][] = [
    [['findings', '--about', 'event-nothing'], /There is no record "event-nothing" in this project/],
    [['export', '--format', 'csv', '--out', 'absent/x.csv'], /absent\/x\.csv cannot be written: no such file/],
  ];
  for (const [args, message] of cases) {
    const { code, out, err } = sillok(here, args);
    assert.equal(code, 1, err);
    assert.equal(out, '');
    assert.match(err, message);
  }
});

test('--help says what there is, and is no error', () => {
  const { code, out } = sillok(folder, ['--help']);
  assert.equal(code, 0);
  for (const command of ['open', 'add', 'tag', 'find', 'show', 'coverage', 'compare', 'decide', 'export'])
    assert.match(out, new RegExp(`\\b${command}\\b`));
});

test('adding makes one project file named for what was added, and says what could not be read', () => {
  const here = inFolder('adding');
  inFolder('adding/letters');
  writeFileSync(join(here, 'letters/a.txt'), 'The Second Congress of the Union of Towns was held on 3 May 1920.\n');
  writeFileSync(join(here, 'letters/b.txt'), '');
  const { code, err, out } = sillok(here, ['add', 'letters']);
  assert.equal(code, 3, err);
  assert.equal(out, '');
  assert.match(err, /^not read: letters\/b\.txt is empty\.$/m);
  assert.ok(existsSync(join(here, 'letters.sillok')));
  assert.ok(!existsSync(join(here, 'letters.sillok-wal')));
});

test('what is found can be shown with the sentence that says so, from a copy of the file alone', () => {
  const there = inFolder('copied');
  copyFileSync(join(folder, 'adding/letters.sillok'), join(there, 'mailed.sillok'));
  const found = JSON.parse(sillok(there, ['find', 'congress', '--json']).out) as { events: { id: string }[] };
  assert.equal(found.events.length, 1);
  const { out, code } = sillok(there, ['show', found.events[0].id]);
  assert.equal(code, 0);
  assert.match(out, /“Second Congress of the Union of Towns was held on 3 May 1920”/);
  assert.match(out, /letters\/a\.txt \[4, \d+\)/);
  for (const name of [
    'Second Congress of the Union of Towns',
    'second congress of the union-of-towns',
    'Second Congress',
  ])
    assert.equal(sillok(there, ['show', name]).out, out, name);
  assert.match(sillok(there, ['find', 'kind:meeting']).out, /1920-05-03/);
  assert.equal(sillok(there, ['show', 'event-0000000000000000']).code, 1);
});

test('the export is records of the published shapes, quotations at their offsets', () => {
  const { out, code } = sillok(join(folder, 'copied'), ['export', '--format', 'jsonl']);
  assert.equal(code, 0);
  const records = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnyRecord);
  for (const record of records) recordSchemas[record.record].parse(record);
  for (const kind of ['source', 'passage', 'entity', 'claim', 'event', 'series'])
    assert.ok(
      records.some(({ record }) => record === kind),
      kind,
    );
  const text = 'The Second Congress of the Union of Towns was held on 3 May 1920.\n';
  for (const record of records)
    if (record.record === 'claim') {
      assert.equal(text.slice(record.start, record.end), record.quote);
      assert.equal(record.file, 'letters/a.txt');
    }
});

test('a term of office, a relation and a resolution are shown with the sentences they rest on', () => {
  const here = inFolder('offices');
  writeFileSync(
    join(here, 'history.txt'),
    `The Second Congress of the Union of Towns was held on 3 May 1920. It adopted the statute of the Union of Towns.

Pak Chol Min was elected Chairman of the Union of Towns on 3 May 1920. The Union of Rivers was founded on 5 June 1921.

Pak Chol Min resigned as Chairman of the Union of Towns on 8 June 1930.

Ri Tal Su was elected Chairman of the Union of Towns on 7 March 1932.
`,
  );
  assert.equal(sillok(here, ['add', 'history.txt']).code, 0);
  const records = sillok(here, ['export', '--format', 'jsonl'])
    .out.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnyRecord);
  const shown: Record<string, RegExp> = {
    tenure: /^(\S+ \S+ \S+), Chairman of the Union of Towns\n19[\d-]+ – \S+\n\n“\1 was elected/,
    relation: /founding · Union of Rivers\n1921-06-05\n\n“/,
    resolution: /Second Congress of the Union of Towns\n/,
  };
  for (const [kind, words] of Object.entries(shown)) {
    const record = records.find((one) => one.record === kind && !('reason' in one && one.reason === 'name'));
    assert.ok(record && 'id' in record, kind);
    assert.match(sillok(here, ['show', record.id]).out, words);
  }
});

test('who held an office, and when nobody did; what one person held; what is found, and who it is about', () => {
  const says = (...args: string[]): string =>
    sillok(join(folder, 'offices'), args)
      .out.replace(/ {2,}/g, ' ')
      .replace(/ ?(?:tenure|event|finding)-\w+/g, '')
      .trim();
  const chair = 'Chairman of the Union of Towns';
  assert.equal(
    says('who', chair),
    `${chair}
 1920-05-03 – 1930-06-08 Pak Chol Min (according to 1 source)
 1930-06-08 – 1932-03-07 nobody is told to have held it
 1932-03-07 – ? Ri Tal Su (according to 1 source)`,
  );
  assert.equal(says('who', 'chairman', '--on', '1931'), `${chair}\n nobody and nothing is told for 1931`);
  assert.equal(says('who', 'Pak'), `Pak Chol Min\n 1920-05-03 – 1930-06-08 ${chair} (according to 1 source)`);
  assert.equal(
    says('show', 'Ri Tal Su'),
    `Ri Tal Su\nperson · 1 mentions in 1 source\nnamed: Ri Tal Su\n 1932-03-07 Ri Tal Su as ${chair}`,
  );
  assert.match(says('findings', '--kind', 'silence'), /^silence No holder of the office of Chairman .* 21 months\.$/);
});

test('a reader who has seen enough ends the program without a word', async () => {
  const child = spawn(process.execPath, [join(root, 'bin/sillok.cjs'), 'export', '--format', 'jsonl'], {
    cwd: join(folder, 'offices'),
  });
  let err = '';
  child.stderr.on('data', (data) => {
    err += String(data);
  });
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.equal(err, '');
  assert.equal(code, 0);
});

test('a decision is made and undone from the command line', () => {
  const here = join(folder, 'copied');
  const { events } = JSON.parse(sillok(here, ['find', 'congress', '--json']).out) as { events: { id: string }[] };
  const made = sillok(here, [
    'decide',
    'edit',
    events[0].id,
    '--value',
    '{"title":"Congress of 1920"}',
    '--why',
    'shorter',
  ]);
  assert.equal(made.code, 0, made.err);
  assert.match(sillok(here, ['show', events[0].id]).out, /^Congress of 1920$/m);
  assert.equal(sillok(here, ['decide', 'undo', made.out.trim()]).code, 0);
  assert.doesNotMatch(sillok(here, ['show', events[0].id]).out, /^Congress of 1920$/m);
  assert.equal(sillok(here, ['decide', 'reject', 'claim-0000000000000000']).code, 1);
  assert.equal(sillok(here, ['decide', 'edit', events[0].id, '--value', '{']).code, 2);
});

test('coverage says of each source what was used and what was not', () => {
  const { out } = sillok(join(folder, 'adding'), ['coverage', '--json']);
  const { items, unreadable } = JSON.parse(out) as {
    items: { dated: { all: number } }[];
    unreadable: { file: string }[];
  };
  assert.equal(items.length, 1);
  assert.equal(items[0].dated.all, 1);
  assert.deepEqual(
    unreadable.map(({ file }) => file),
    ['letters/b.txt'],
  );
});

test('tagging gives mentions as JSON Lines at their offsets', () => {
  const text = 'The Second Congress of the Union of Towns was held on 3 May 1920.\n';
  const { out, code } = sillok(folder, ['tag', '-'], text);
  assert.equal(code, 0);
  const mentions = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; start: number; end: number; text: string });
  for (const mention of mentions) assert.equal(text.slice(mention.start, mention.end), mention.text);
  assert.ok(mentions.some(({ kind, text }) => kind === 'time' && text === '3 May 1920'));
  assert.ok(mentions.some(({ kind }) => kind === 'meeting'));
  const times = sillok(folder, ['tag', '--only', 'time'], text).out;
  assert.deepEqual(
    [
      ...new Set(
        times
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as { kind: string }).kind),
      ),
    ],
    ['time'],
  );
});

test('a batch gives line for line what the library gives, and passes over a broken line', () => {
  const texts = ['It began on 3 May 1920 and ended in June.', 'On Tuesday they met; on Friday they parted.', ''];
  const input = [
    JSON.stringify({ id: 'a', text: texts[0], dct: null }),
    '{"id":',
    JSON.stringify({ id: 'b', text: texts[1], dct: '2011-05-12', title: 'ignored' }),
    JSON.stringify({ id: 'c', text: texts[2] }),
  ].join('\n');
  const { out, err, code } = sillok(folder, ['tag', '--batch', '--only', 'time'], input);
  assert.equal(code, 3);
  assert.match(err, /line 2 is no \{"id","text","dct"\}/);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; timexes: { start: number; value: string }[] });
  assert.deepEqual(
    lines.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
  const expected = [readTimes(texts[0]), readTimes(texts[1], { issued: '2011-05-12' }), []];
  lines.forEach(({ timexes }, i) => {
    assert.deepEqual(
      timexes.map(({ start, value }) => [start, value]),
      expected[i].map(({ start, value }) => [start, value]),
    );
  });
});

test('opening a folder serves it, and opening it again reads nothing', async () => {
  const here = join(folder, 'adding');
  const served = await serving(here, ['open', 'letters', '--no-open']);
  const response = await fetch(`${served.address}api/sources`);
  assert.equal(((await response.json()) as { items: unknown[] }).items.length, 1);
  await served.stop();
  assert.match(sillok(here, ['add', 'letters']).err, /^0 files read \(0 texts\), 2 files unchanged, 1 not readable$/m);
});

test('what is no project, or a newer one, is refused and left as it is', () => {
  const here = inFolder('refused');
  writeFileSync(join(here, 'text.sillok'), 'no project');
  for (const args of [
    ['find', 'x'],
    ['add', root, '-p', 'text.sillok'],
    ['open', 'text.sillok', '--no-open'],
  ]) {
    const { code, err } = sillok(here, args);
    assert.equal(code, 1, err);
    assert.match(err, /^sillok: text\.sillok is not a Sillok project: it is no SQLite file\.$/m);
  }
});

test('a pack is named, or named by its folder; one that cannot be used stops everything', () => {
  const here = inFolder('packs');
  writeFileSync(join(here, 'a.txt'), 'The Great Moot of the Guild of Weavers was held on 3 May 1920.\n');
  inFolder('packs/guilds');
  const pack = { pack: 'guilds', title: 'Guilds', organisations: [{ name: 'Guild of Weavers', short: ['GW'] }] };
  writeFileSync(join(here, 'guilds/pack.json'), JSON.stringify(pack));
  assert.equal(sillok(here, ['add', 'a.txt', '--pack', 'guilds']).code, 0);
  assert.equal(sillok(here, ['add', 'a.txt', '--pack', 'none']).code, 0);
  const missing = sillok(here, ['add', 'a.txt', '--pack', 'moots']);
  assert.equal(missing.code, 1);
  assert.match(missing.err, /^sillok: There is no pack moots: name dprk, none, or the folder of one\.$/m);
  writeFileSync(join(here, 'guilds/pack.json'), '{"pack": 3}');
  assert.match(
    sillok(here, ['add', 'a.txt', '--pack', 'guilds', '-p', 'b.sillok']).err,
    /^sillok: guilds is no pack: /m,
  );
});

test('compare says who and what vanished between two files, two captures and two folders', () => {
  const here = inFolder('compare');
  const text = 'The Union of Towns met in May 1920. Present were Kim Chol Su, Ri Yong Ho and Pak Sung Il.\n';
  for (const [name, contents] of [
    ['before/a.txt', text],
    ['before/b.txt', 'The bridge at Harbour City was opened on 3 June 1921.\n'],
    ['after/a.txt', text.replace('Ri Yong Ho and ', '')],
  ]) {
    inFolder(`compare/${name.split('/')[0]}`);
    writeFileSync(join(here, name), contents);
  }
  const files = sillok(here, ['compare', 'before/a.txt', 'after/a.txt']);
  assert.equal(files.code, 0, files.err);
  assert.match(files.out, /no longer named anywhere: Ri Yong Ho \(person\)/);
  const folders = sillok(here, ['compare', 'before', 'after', '--json']);
  const { changes } = JSON.parse(folders.out) as { changes: { kind: string; file: string }[] };
  assert.deepEqual(
    changes.map(({ kind, file }) => [kind, file]),
    [
      ['source-gone', 'b.txt'],
      ['name-removed', 'a.txt'],
    ],
  );
  for (const [name, day] of [
    ['before', '2019-05-01'],
    ['after', '2020-05-01'],
  ]) {
    const added = sillok(here, [
      'add',
      `${name}/a.txt`,
      '--source',
      'Minutes',
      '--retrieved',
      day,
      '-p',
      'minutes.sillok',
    ]);
    assert.equal(added.code, 0, added.err);
  }
  const exported = sillok(here, ['export', '--format', 'jsonl', '-p', 'minutes.sillok']).out;
  const source = exported
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AnyRecord)[0];
  const captures = sillok(here, ['compare', source.id, '-p', 'minutes.sillok']);
  assert.equal(captures.code, 0, captures.err);
  assert.match(captures.out, /Ri Yong Ho is no longer among/);
  assert.equal(sillok(here, ['compare', 'before/a.txt', 'nowhere.txt']).code, 2);
});
