import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type NameKind, nameTables } from '../../model/index.ts';
import { turnIn, turningTerms } from './change.ts';
import type { PeriodCount, SpeakerCount, WordingCounts } from './counts.ts';
import { loadedTerms, termCalled, termsOf, wordingClasses } from './lexicon.ts';
import { neutralReading } from './neutral.ts';
import { earlyTerms } from './out-of-years.ts';
import { placedNames, saidOf } from './said-of.ts';
import { turningSaid } from './said-over-time.ts';
import { scanWording } from './scan.ts';
import { spokenOf } from './spoken-of.ts';
import { loudSources } from './stand-out.ts';

const wordsIn = (text: string): string[] => scanWording(text).loaded.map(({ start, end }) => text.slice(start, end));

test('an entry is its forms, a neutral reading, and its years where known', () => {
  const [first, second] = termsOf({
    language: 'en',
    wording: [{ class: 'emotive', of: 'own', terms: ['golden age|heyday(s) = time', 'torch of = @ 1950..'] }],
  });
  assert.deepEqual(first.forms, ['golden age', 'heyday', 'heydays']);
  assert.deepEqual([first.neutral, first.from, first.to], ['time', null, null]);
  assert.deepEqual([second.neutral, second.from, second.to], ['', 1950, null]);
  assert.throws(
    () => termsOf({ language: 'en', wording: [{ class: 'emotive', of: 'own', terms: ['no sign'] }] }),
    /no sign/,
  );
});

test('no form stands twice in one language unless a field gives it anew, and each can be found', () => {
  for (const { forms, term } of loadedTerms)
    for (const form of forms) assert.ok(wordsIn(`${form} .`).length > 0, `${form} of ${term}`);
});

const cases: [text: string, found: string[]][] = [
  ['The GREAT leader spoke.', ['GREAT leader']],
  ['a single-\u00adminded unity', ['single-\u00adminded unity']],
  ['It was greatly changed by greater means.', []],
  ['the puppets’ army and the puppet', ['puppets', 'puppet']],
  ['the ever victorious, glorious party', ['ever victorious', 'glorious party']],
  ['위대한 수령님께서 말씀하시였다', ['위대한 수령']],
  ['great, leader', ['great']],
];
for (const [text, found] of cases)
  test(`loaded in “${text}”: ${found.join(', ') || 'nothing'}`, () => assert.deepEqual(wordsIn(text), found));

test('the longest form counts, words are counted once, and positions are those of the text', () => {
  const pieces = ['the', 'great', 'leader', 'puppet', 'of', 'a', 'town', 'brilliant', 'glorious', 'party', ',', '.'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (list) => {
      const text = list.join(' ');
      const { words, loaded } = scanWording(text);
      assert.equal(words, list.filter((one) => /[a-z]/.test(one)).length);
      for (const [i, { start, end, term }] of loaded.entries()) {
        assert.ok(loadedTerms[term].forms.includes(text.slice(start, end)));
        assert.ok(i === 0 || loaded[i - 1].end <= start);
      }
    }),
  );
});

test('a neutral reading leaves out or replaces what is loaded, and nothing else', () => {
  assert.equal(neutralReading('The motherly party is an invincible force.'), 'The party is a force.');
  assert.equal(
    neutralReading('Under the wise leadership of the council, it met.'),
    'Under the leadership of the council, it met.',
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('town', 'met', 'council'), { minLength: 1 }),
      (list) => neutralReading(list.join(' ')) === list.join(' '),
    ),
  );
});

const named = (text: string, names: readonly [text: string, kind: NameKind][]) =>
  placedNames(
    nameTables()(
      names.map(([name, kind]) => ({
        kind,
        name,
        text: name,
        start: text.indexOf(name),
        end: text.indexOf(name) + name.length,
        basis: 'stated' as const,
      })),
    ),
  );
const said: [text: string, word: string, of: 'person' | 'own' | 'adversary', who: string | null | undefined][] = [
  ['The respected Ada Quill met Bo Lund.', 'respected', 'person', 'Ada Quill'],
  ['Ada Quill, the genius, met Bo Lund.', 'genius', 'person', 'Ada Quill'],
  ['Ada Quill left. The respected one came.', 'respected', 'person', undefined],
  ['Bo Lund spoke of provocation against Ada Quill.', 'provocation', 'adversary', 'Bo Lund'],
  ['The hall is in Great Northmere Port.', 'Great', 'own', null],
];
for (const [text, word, of, who] of said)
  test(`“${word}” in “${text}” is said of ${who === null ? 'nothing: it is a name' : (who ?? 'nobody')}`, () => {
    const names: [string, NameKind][] = [
      ['Ada Quill', 'person'],
      ['Bo Lund', 'person'],
      ['Great Northmere Port', 'place'],
    ];
    const there = names.filter(([name]) => text.includes(name));
    const start = text.indexOf(word);
    const form = saidOf(named(text, there), text, { start, end: start + word.length }, of);
    assert.equal(form === null ? null : form < 0 ? undefined : there[form][0], who);
  });

interface Told {
  readonly speaker: string;
  readonly period: string | null;
  readonly words: number;
  readonly terms: ReadonlyMap<string, number>;
}
const count = (speaker: string, period: string | null, words: number, terms: Record<string, number>): Told => ({
  speaker,
  period,
  words,
  terms: new Map(Object.entries(terms)),
});
const bySpeaker = (told: readonly Told[]): SpeakerCount[] =>
  told.map(({ speaker, period, words, terms }) => {
    const loaded = { honorific: 0, emotive: 0, pejorative: 0, slogan: 0 };
    for (const [term, n] of terms) loaded[termCalled.get(term)!.class] += n;
    return { speaker, period, words, loaded };
  });
const byPeriod = (told: readonly Told[]): PeriodCount[] =>
  [...Map.groupBy(told, ({ period }) => period)].flatMap(([at, of]) => {
    if (at === null) return [];
    const terms = new Map<string, number>();
    for (const one of of) for (const [term, n] of one.terms) terms.set(term, (terms.get(term) ?? 0) + n);
    return [{ at, words: of.reduce((sum, { words }) => sum + words, 0), terms }];
  });
const counted = (told: readonly Told[]): WordingCounts => ({
  speakers: bySpeaker(told),
  periods: byPeriod(told).sort((a, b) => (a.at < b.at ? -1 : 1)),
  periodsOf: (who) => byPeriod(told.filter(({ speaker }) => speaker === who)),
});
const speakers = (id: string) => ({ id: `source-${id}`, name: `Paper ${id}` });
const none = () => [];

const loudIn = (told: readonly Told[]) => {
  const sums = bySpeaker(told);
  const loaded = { honorific: 0, emotive: 0, pejorative: 0, slogan: 0 };
  for (const sum of sums) for (const kind of wordingClasses) loaded[kind] += sum.loaded[kind];
  return loudSources(sums, { words: sums.reduce((all, { words }) => all + words, 0), loaded }, speakers, none);
};

test('a source that praises stands out beside plain ones; one of few words does not', () => {
  const plain = [count('b', null, 9000, { great: 12 }), count('c', null, 9000, { great: 10 })];
  const [found, ...more] = loudIn([count('a', null, 3000, { great: 40, glory: 60 }), ...plain]);
  assert.match(
    found.summary,
    /^Paper a uses more loaded wording than the other sources here.* 33\.3 \(the others here 1\.2/,
  );
  assert.deepEqual(found.about, [{ id: 'source-a', name: 'Paper a' }]);
  assert.deepEqual(more, []);
  assert.deepEqual(loudIn([count('a', null, 200, { great: 9 }), ...plain]), []);
  assert.deepEqual(loudIn(plain), []);
});

test('where every source praises, each is set beside plain prose', () => {
  const all = ['a', 'b'].map((speaker) => count(speaker, null, 5000, { great: 150 }));
  const found = loudIn(all);
  assert.equal(found.length, 2);
  assert.match(found[0].summary, /uses loaded wording, .*plain prose/);
});

test('a word that ends, one that comes, and one that goes on', () => {
  const years = Array.from({ length: 12 }, (_, i) => String(1990 + i));
  const counts = years.map((year, i) =>
    count('a', year, 2000, { great: 12, ...(i < 6 ? { motherly: 10 } : { 'golden age': 11 }) }),
  );
  const found = turningTerms(counted(counts), speakers, none).map(({ summary }) => summary);
  assert.ok(
    found.some((one) =>
      one.startsWith('“motherly” ends with 1995: 5.0 for every 1,000 words published until 1995, 0.0'),
    ),
  );
  assert.ok(found.some((one) => one.startsWith('“golden age” comes in 1996')));
  assert.ok(!found.some((one) => one.includes('“great”')));
});

test('chance makes no turn', () => {
  const periods = [3, 2, 4, 1, 3, 2].map((loaded, i) => ({ at: `${1990 + i}`, count: { words: 2000, loaded } }));
  assert.equal(turnIn(periods), null);
});

test('a word in a source that is older than the word', () => {
  const use = { source: { id: 'source-a', name: 'Paper a' }, speaker: 'a', term: 'perestroika', count: 3 };
  assert.match(
    earlyTerms([{ ...use, year: 1979 }], none)[0].summary,
    /stands 3 times in Paper a, published in 1979; .* 1985/,
  );
  assert.deepEqual(earlyTerms([{ ...use, year: 1988 }], none), []);
});

test('who is spoken of with honour, beside how others are', () => {
  const subject = (name: string, times: number, honorific: number) => ({
    who: { id: `entity-${name}`, name },
    kind: 'person' as const,
    named: times,
    said: { honorific },
    terms: ['respected'],
  });
  const nobody = { named: 0, said: {} };
  const found = spokenOf(
    [subject('Ada Quill', 100, 60), subject('Bo Lund', 100, 9)],
    { person: { named: 900, said: { honorific: 69 } }, organisation: nobody, place: nobody },
    none,
  );
  assert.deepEqual(
    found.map(({ about }) => about[0].name),
    ['Ada Quill'],
  );
  assert.match(found[0].summary, /honorific words \(6\.0 for every ten times named, others 0\.1\): “respected”/);
});

// Twelve years, with what is said of one person and of others in each.
const overTime = (
  own: (year: number) => Record<string, number>,
  others: (year: number) => Record<string, number>,
  named: (year: number) => number = () => 0,
) => {
  const years = Array.from({ length: 12 }, (_, i) => 1990 + i);
  const told = years.map((year) => {
    const all = new Map(Object.entries(others(year)));
    for (const [term, n] of Object.entries(own(year))) all.set(term, (all.get(term) ?? 0) + n);
    return count('a', String(year), 2000, Object.fromEntries(all));
  });
  const periods = new Map(years.map((year) => [String(year), new Map(Object.entries(own(year)))]));
  const who = { id: 'entity-ada', name: 'Ada Quill' };
  const times = new Map(years.map((year) => [String(year), named(year)]));
  return turningSaid([{ who, periods, named: () => times }], counted(told), none).map(({ summary }) => summary);
};

test('a word that comes to be said of one person, and not of others', () => {
  const [found, ...more] = overTime(
    (year) => (year < 1996 ? { great: 6 } : { great: 6, motherly: 9 }),
    () => ({ motherly: 4, great: 5 }),
  );
  assert.match(
    found,
    /^Of Ada Quill, “motherly” comes in 1996: 0 of 36 loaded words .* until 1995, 54 of 90 from 1996 on \(0\.0 and 4\.5/,
  );
  assert.deepEqual(more, []);
});

test('someone who is praised and then disparaged', () => {
  const [found] = overTime(
    (year): Record<string, number> => (year < 1994 ? { great: 12 } : { puppet: 12 }),
    () => ({ great: 20, puppet: 20 }),
  );
  assert.match(found, /^Of Ada Quill, .* (?:come in 1994|comes in 1994|ends with 1993|end with 1993)/);
});

test('someone who is praised, and then only named', () => {
  const praised = (year: number): Record<string, number> => (year < 1994 ? { great: 12 } : {});
  const others = () => ({ great: 20 });
  const [found] = overTime(praised, others, () => 15);
  assert.match(
    found,
    /“great” ends with 1993: 48 times .* until 1993, where they are named 60 times, 0 times from 1994 on/,
  );
  assert.deepEqual(
    overTime(praised, others, (year) => (year < 1994 ? 15 : 0)),
    [],
    'who is not told of any more',
  );
});

test('who is told of more, in the same words, and a word that comes for everyone, make no change of one person', () => {
  assert.deepEqual(
    overTime(
      (year) => (year < 1996 ? { great: 2, motherly: 2 } : { great: 14, motherly: 14 }),
      () => ({ great: 6 }),
    ),
    [],
  );
  assert.deepEqual(
    overTime(
      (year) => (year < 1996 ? { great: 6 } : { great: 6, motherly: 9 }),
      (year): Record<string, number> => (year < 1996 ? {} : { motherly: 20 }),
    ),
    [],
  );
});
