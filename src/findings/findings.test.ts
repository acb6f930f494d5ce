import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundsOf } from '../edtf/index.ts';
import type { Time } from '../model/index.ts';
import { ageFinding, agesIn } from './age.ts';
import { anachronisms, isMadeBy, isNamedBy, type NamedBody, type NameUse } from './anachronism.ts';
import { type Anniversary, anniversaryFindings, lengthFinding, occasionOf, sumsIn } from './arithmetic.ts';
import { contradictions } from './contradiction.ts';
import { countedDaysIn, dayLengthFinding } from './day-length.ts';
import { timeWords } from './days.ts';
import type { Draft } from './draft.ts';
import { outsideEras } from './era.ts';
import { removals } from './erasure.ts';
import { type Found, listed, listedInShort, ranges, type Witness } from './found.ts';
import { imprecisions } from './imprecision.ts';
import { disorder, missingOrdinals, type ToldSeries } from './missing-ordinal.ts';
import { oneMeeting } from './one-meeting.ts';
import { placeSort, placesApart } from './place.ts';
import { roughly } from './roughly.ts';
import { sharedTitles } from './shared-title.ts';
import { ending, gapsIn, missedBefore, silences } from './silence.ts';
import { singleSource, singleSourceTenure } from './single-source.ts';
import { emptyOffices, officesApart, type ToldTenure, twoHolders, vacancies } from './tenure-findings.ts';
import { titleDrift } from './title-drift.ts';
import { type TitleUse, titlesOutOfTime } from './title-time.ts';
import type { ToldClaim, ToldEvent } from './told.ts';

const time = (edtf: string, basis: Time['basis'] = 'stated'): Time => ({ edtf, ...boundsOf(edtf), basis });
const witness = (n: number): Witness => ({
  claim: `claim-${n}`,
  capture: 'capture-a',
  start: n,
  end: n + 1,
  says: null,
});

let place = 0;
const claim = (edtf: string | null, more: Partial<ToldClaim> = {}): ToldClaim => {
  place += 1000;
  const source = more.source ?? `source-${place}`;
  return {
    id: `claim-${place}`,
    kind: 'meeting',
    capture: `capture-${place}`,
    source,
    voice: source,
    speaker: more.voice ?? source,
    start: place,
    end: place + 50,
    time: edtf === null ? null : time(edtf),
    modality: 'asserted',
    rule: 'sentence.meeting.held',
    doubtful: false,
    ...more,
  };
};
const event = (claims: ToldClaim[], more: Partial<ToldEvent> = {}): ToldEvent => ({
  id: 'event-1',
  kind: 'meeting',
  title: 'Third Congress of the Union of Towns',
  time: claims[0]?.time ?? null,
  ordinal: 3,
  named: true,
  things: 1,
  attended: true,
  claims,
  ...more,
});

const dates: [what: string, claims: ToldClaim[], contradicts: boolean][] = [
  ['two days of one month', [claim('1924-02-14'), claim('1924-02-19')], true],
  ['a day and its month', [claim('1924-02-14'), claim('1924-02')], false],
  ['a day and another month', [claim('1924-02-14'), claim('1924-03')], true],
  ['the days of a meeting and its first', [claim('1924-02-14/1924-02-17'), claim('1924-02-14')], false],
  [
    'the first and the last day, by one who tells both',
    [claim('1924-02-14'), claim('1924-02-17'), claim('1924-02-14/1924-02-17')],
    false,
  ],
  [
    'the opening and the close',
    [
      claim('1924-02-14', { rule: 'sentence.meeting.opened' }),
      claim('1924-02-17', { rule: 'sentence.meeting.closed' }),
    ],
    false,
  ],
  [
    'a date of context against a stated one',
    [claim('1924-02-14'), claim('1925', { time: time('1925', 'context') })],
    false,
  ],
  ['a date that may belong to something else', [claim('1924-02-14'), claim('1925-02', { doubtful: true })], false],
  ['what was planned and what was held', [claim('1924-02-14'), claim('1924-05', { modality: 'planned' })], false],
  ['the years of a plan in the sentence', [claim('1924-02-14'), claim('1925/1929')], false],
];
for (const [what, claims, contradicts] of dates)
  test(`${what}: ${contradicts ? 'a contradiction' : 'no contradiction'}`, () =>
    assert.equal(contradictions(event(claims)).length, contradicts ? 1 : 0));

test('two dates in one sentence are for the reader of sentences, not for the critic', () => {
  const one = claim('1924-02-14');
  assert.deepEqual(
    contradictions(event([one, { ...one, id: 'claim-x', time: time('1930'), start: one.start + 10 }])),
    [],
  );
});

test('a contradiction says which dates, in which words, and has the id of its event', () => {
  const [found] = contradictions(event([claim('1924-02-14'), claim('1924-02-19')]));
  assert.equal(
    found.summary,
    'Third Congress of the Union of Towns is dated 14 February 1924 and 19 February 1924: these cannot all be true.',
  );
  assert.equal(found.evidence.length, 2);
  assert.deepEqual(found.about, [{ id: 'event-1', name: 'Third Congress of the Union of Towns' }]);
  assert.equal(found.id, contradictions(event([claim('1924-02-13'), claim('1924-02-19')]))[0].id);
});

test('sources that agree at different precision are told of once, the closest last', () => {
  const [found] = imprecisions(event([claim('1924-02'), claim('1924-02-14')]));
  assert.match(found.summary, /February 1924 and 14 February 1924 agree/);
  assert.deepEqual(imprecisions(event([claim('1924-02-14'), claim('1924-03')])), []);
  assert.deepEqual(
    imprecisions(
      event([claim('1924-02', { source: 'a', voice: 'a' }), claim('1924-02-14', { source: 'a', voice: 'a' })]),
    ),
    [],
  );
});

test('dates that only touch, and those of what happens again and again, agree in nothing', () => {
  const days = ['1924-02-22/1924-02-24', '1924-02-24/1924-02-25'].map((edtf) => claim(edtf));
  assert.deepEqual(imprecisions(event(days)), []);
  const year = [claim('1924'), claim('1924-02-14')];
  assert.deepEqual(imprecisions(event(year, { kind: 'speech', ordinal: null, things: 3 })), []);
  const visit = { kind: 'appearance', ordinal: null, things: 2 } as const;
  const month = [claim('1924-02'), claim('1924-02-14')];
  assert.deepEqual(imprecisions(event(year, visit)), []);
  assert.deepEqual(imprecisions(event(month, { ...visit, things: 1 })), []);
  assert.deepEqual(imprecisions(event(month, { ...visit, attended: false })), []);
  assert.equal(imprecisions(event(month, visit)).length, 1);
});

const series = (told: Record<number, string | null>, joined = false): ToldSeries => ({
  id: 'series-1',
  name: 'Congress of the Union of Towns',
  joined,
  members: Object.entries(told).map(([ordinal, edtf]) => ({
    ordinal: Number(ordinal),
    event: edtf === null ? null : `event-${ordinal}`,
    title: null,
    time: edtf === null ? null : time(edtf),
    witnesses: () => (edtf === null ? [] : [witness(Number(ordinal))]),
    mentioned: edtf !== null,
  })),
});

test('numbers that are implied and not told are listed, with those that come nearest first', () => {
  const [found] = missingOrdinals(series({ 1: null, 2: null, 3: '1924', 4: null, 5: '1930' }));
  assert.match(
    found.summary,
    /3 numbers of 5 are not mentioned in these sources, 1, 2 and 4\. Told are 3 \(1924\) and 5 \(1930\)\./,
  );
  assert.ok(found.innocent.some((one) => one.includes('does not mean')));
  assert.deepEqual(missingOrdinals({ ...series({ 1: null, 2: '1924' }), name: 'Conference' }), []);
  assert.deepEqual(missingOrdinals(series({ 1: '1920', 2: '1924' })), []);
});

test('a gap between two that are told is surer than what comes before the first, and a joined series less sure', () => {
  const of = (one: ToldSeries) => missingOrdinals(one)[0].confidence;
  assert.ok(of(series({ 1: '1920', 2: null, 3: '1924' })) > of(series({ 1: null, 2: '1920' })));
  assert.ok(of(series({ 1: '1920', 2: null, 3: '1924' })) > of(series({ 1: '1920', 2: null, 3: '1924' }, true)));
});

test('numbers that run against their dates are a contradiction', () => {
  assert.equal(disorder(series({ 1: '1920', 2: '1919-05', 3: '1924' })).length, 1);
  assert.deepEqual(disorder(series({ 1: '1920', 2: '1920', 3: '1924' })), []);
});

const monthly = (from: number, to: number, step: number) =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => ({ month: from + i * step, witness: witness(i) }));

test('ten years of nothing in a dense history stand out; two thin months do not', () => {
  const start = 1900 * 12;
  const dense = [...monthly(start, start + 360, 4), ...monthly(start + 480, start + 900, 4)];
  const [gap, ...more] = gapsIn(dense);
  assert.equal(gap.length, 123);
  assert.deepEqual(more, []);
  assert.deepEqual(gapsIn([...monthly(start, start + 120, 2), ...monthly(start + 124, start + 240, 2)]), []);
  assert.deepEqual(gapsIn(monthly(start, start + 1200, 100)), []);
});

test('a silence says what other sources tell of in it, and is not said of each where none does', () => {
  const start = 1900 * 12;
  const months = [...monthly(start, start + 360, 4), ...monthly(start + 480, start + 900, 4)];
  const source = { id: 'source-1', name: 'A history', months };
  assert.match(silences(source, () => 7)[0].summary, /other sources tell of 7 months of it/);
  assert.match(silences(source, () => 1)[0].summary, /other sources tell of 1 month of it/);
  assert.match(silences(source, () => 2_345)[0].summary, /other sources tell of 2,300 months and more of it/);
  assert.deepEqual(
    silences(source, () => 0, gapsIn(months)),
    [],
  );
});

test('what others say in a silent stretch stands between the last and the first that the source tells', () => {
  const start = 1900 * 12;
  const months = [...monthly(start, start + 360, 4), ...monthly(start + 480, start + 900, 4)];
  const asked: number[] = [];
  const [gap] = silences(
    { id: 'source-1', name: 'A history', months },
    () => 7,
    [],
    (_, from, to) => {
      asked.push(from, to);
      return [witness(1), witness(2)];
    },
  );
  const [before, after] = [months[89], months[90]];
  assert.deepEqual(asked, [before.month + 1, after.month - 1]);
  assert.deepEqual(gap.evidence, [before.witness, witness(1), witness(2), after.witness]);
});

test('someone told of often and then no more stands out, by the months that are missed', () => {
  const start = 1900 * 12;
  const told = monthly(start, start + 240, 6);
  const months = Int32Array.from(told, ({ month }) => month);
  const missed = missedBefore(months, start + 400)!;
  const subject = { id: 'entity-1', name: 'Kim Chol Su', kind: 'person', months: told };
  assert.match(ending(subject, start + 400, missed).why, new RegExp(` ${missed} more months would be expected`));
  assert.equal(missedBefore(months, start + 250), null);
});

test('what a document tells outside the years of the part it stands in', () => {
  const era = { id: 'era-1', title: 'The Years of Growth', time: time('1930/1939') };
  const of = (edtf: string) => outsideEras([{ title: 'A meeting', time: time(edtf), witness: witness(1), era }]).length;
  assert.equal(of('1935-05'), 0);
  assert.equal(of('1929-08'), 0);
  assert.equal(of('1924'), 1);
});

const body = (more: Partial<NamedBody>): NamedBody => ({
  body: { id: 'entity-1', name: 'Union of Towns' },
  name: 'Union of Towns',
  changes: [],
  uses: [],
  ...more,
});
const use = (edtf: string, more = {}) => ({
  time: time(edtf),
  event: null,
  source: 'source-1',
  marked: false,
  founding: false,
  witness: witness(1),
  ...more,
});

test('a name used before it was taken is a later name for an earlier body', () => {
  const changes = [
    { kind: 'merger', end: 'from', time: time('1949-06-30'), event: 'event-m', witness: witness(2) },
  ] as const;
  const [found] = anachronisms(body({ changes, uses: [use('1945-10-10'), use('1950'), use('1949')] })).found;
  assert.match(
    found.summary,
    /“Union of Towns” is used for 10 October 1945, 1 time in 1 source; .* from 30 June 1949, by a merger: a later name/,
  );
  assert.deepEqual(anachronisms(body({ changes, uses: [use('1950')] })).found, []);
  assert.deepEqual(anachronisms(body({ changes, uses: [use('1945', { marked: true })] })).found, []);
});

test('a merger dates a name better than a founding, and a founding does not contradict itself', () => {
  const founded = { kind: 'founding', end: 'from', time: time('1945'), event: 'event-f', witness: witness(1) } as const;
  const merged = { kind: 'merger', end: 'from', time: time('1949'), event: 'event-m', witness: witness(2) } as const;
  const uses = [use('1945', { event: 'event-f', founding: true })];
  assert.equal(anachronisms(body({ changes: [founded, merged], uses })).found.length, 1);
  assert.deepEqual(anachronisms(body({ changes: [founded], uses })).found, []);
});

test('an office of a body that was not there yet, where its name itself is not used before', () => {
  const founded = {
    kind: 'founding',
    end: 'from',
    time: time('1945-10'),
    event: 'event-f',
    witness: witness(1),
  } as const;
  const titled = (edtf: string, more: Partial<NameUse> = {}) => ({
    ...use(edtf, more),
    title: 'Chairman of the Union',
  });
  const of = (titles: ReturnType<typeof titled>[], uses: NameUse[] = []) =>
    anachronisms(body({ changes: [founded], uses, titles: () => titles })).found;
  const [found] = of([titled('1931'), titled('1938', { source: 'source-b' }), titled('1950')]);
  assert.match(
    found.summary,
    /^“Chairman of the Union” is used for 1931, 2 times in 2 sources; .* October 1945, by the founding: an office/,
  );
  assert.deepEqual(of([titled('1945'), titled('1950'), titled('1931', { marked: true })]), []);
  assert.match(of([titled('1931')], [use('1931')])[0].summary, /a later name for an earlier body/);
});

test('uses that are known and those that come to them say what all of them do', () => {
  const change = (end: 'from' | 'to', year: string) =>
    ({ kind: 'merger', end, time: time(year), event: `event-${end}`, witness: witness(0) }) as const;
  const told = fc.record({ year: fc.integer({ min: 1930, max: 1990 }), source: fc.integer({ min: 1, max: 5 }) });
  const changes = fc.subarray([change('from', '1949'), change('to', '1960')]);
  fc.assert(
    fc.property(changes, fc.array(fc.tuple(told, fc.boolean())), (changes, drawn) => {
      const all = drawn.map(([{ year, source }, isKnown], at) => {
        // The last are of no claim.
        const claim = at < drawn.length - 2 ? `claim-${100 + at}` : null;
        return { isKnown, use: use(String(year), { source, witness: { ...witness(100 + at), claim } }) };
      });
      const uses = (isMeant: boolean) => all.filter(({ isKnown }) => isKnown === isMeant).map((one) => one.use);
      const known = anachronisms(body({ changes, uses: uses(true) })).sums;
      const named = body({ changes, uses: all.map((one) => one.use) });
      const kept: typeof known = JSON.parse(JSON.stringify(known));
      const now = anachronisms(named, { known: kept, uses: uses(false) });
      const whole = anachronisms(named);
      assert.deepEqual(now.found, whole.found);
      const inOrder = ({ sources }: { sources: readonly (string | number)[] }) => sources.toSorted();
      for (const which of ['early', 'late'] as const)
        assert.deepEqual(now.sums[which] && inOrder(now.sums[which]), whole.sums[which] && inOrder(whole.sums[which]));
    }),
  );
});

test('a name that goes on in use as before was not given up', () => {
  const changes = [{ kind: 'renaming', end: 'to', time: time('1949'), event: 'event-r', witness: witness(2) }] as const;
  assert.deepEqual(
    anachronisms(body({ changes, uses: ['1945', '1960', '1970', '1980'].map((one) => use(one)) })).found,
    [],
  );
  assert.equal(anachronisms(body({ changes, uses: ['1930', '1945', '1960'].map((one) => use(one)) })).found.length, 1);
});

test('words that give a name', () => {
  assert.ok(isNamedBy('merged into a single party named '));
  assert.ok(isNamedBy('became one under the name of the '));
  assert.ok(!isNamedBy('the merger of the '));
  assert.ok(!isNamedBy('merged into the '));
  assert.ok(isMadeBy('merged into the '));
  assert.ok(!isMadeBy('merged with the '));
});

test('years that are counted are read from the text', () => {
  const [plan] = sumsIn('It set out the First Seven-Year Plan (1961-1967) for the towns.');
  assert.deepEqual([plan.kind, plan.years, plan.from, plan.to], ['length', 7, 1961, 1967]);
  const [feast] = sumsIn('A rally marked the forty-fifth anniversary of the founding of the Union of Towns on 3 May.');
  assert.deepEqual(
    [feast.kind, feast.years, occasionOf(feast.of ?? '')],
    ['anniversary', 45, 'founding of union of towns'],
  );
  assert.deepEqual(sumsIn('in its 5 000-year-long history'), []);
});

const lengths: [text: string, fits: boolean][] = [
  ['the Seven-Year Plan (1961-1967)', true],
  ['the three-year war (June 1950-July 1953)', true],
  ['the Five-Year Plan (1957-1961)', true],
  ['the Six-Year Plan (1971-1979)', false],
  ['he led it for twelve years, from 1950 to 1962', true],
  ['he led it for twelve years, from 1950 to 1965', false],
];
for (const [text, fits] of lengths)
  test(`${text} ${fits ? 'fits' : 'does not fit'} its years`, () =>
    assert.equal(lengthFinding(sumsIn(text)[0], witness(1)).length, fits ? 0 : 1));

test('an anniversary that leads back to another year than the rest, or than what it is of', () => {
  const marked = (years: number, year: number): Anniversary => ({
    years,
    year,
    of: 'founding of the Union of Towns',
    occasion: 'founding of union of towns',
    voice: 'source-1',
    witness: witness(year),
  });
  const of = (list: Anniversary[], year?: number) =>
    anniversaryFindings(
      'founding of union of towns',
      list,
      year === undefined ? [] : [{ year, title: 'Founding', event: 'event-1', witness: witness(0) }],
    );
  assert.deepEqual(of([marked(75, 2020), marked(60, 2005)]), []);
  assert.equal(of([marked(75, 2020), marked(60, 2005), marked(70, 2014)]).length, 1);
  assert.equal(of([marked(75, 2019)], 1945).length, 1);
  assert.deepEqual(of([marked(75, 2020)], 1945), []);
  assert.deepEqual(of([marked(75, 2020), marked(70, 2014)]), []);
});

const term = (
  person: string,
  office: string,
  from: string,
  to: string | null,
  attested: string | null = null,
): ToldTenure => ({
  id: `tenure-${person}-${from}`,
  person: { id: `entity-${person}`, name: person },
  office: { id: `entity-${office}`, name: office },
  single: true,
  from: { time: time(from), reason: 'stated' },
  to: to === null ? null : { time: time(to), reason: 'stated' },
  attested,
  witnesses: () => [witness(1)],
});

test('two holders of one office at once, and an office without any', () => {
  const chair = 'Chairman of the Union of Towns';
  assert.equal(twoHolders([term('A', chair, '1920-01', '1930-05'), term('B', chair, '1928-01', '1935-01')]).length, 1);
  assert.deepEqual(twoHolders([term('A', chair, '1920-01', '1928-01'), term('B', chair, '1928-01', '1935-01')]), []);
  assert.equal(
    twoHolders([term('A', chair, '1920-01', null, '1929-06-01'), term('B', chair, '1928-01', null)]).length,
    1,
  );
  assert.equal(vacancies([term('A', chair, '1920-01', '1925-05'), term('B', chair, '1928-01', '1935-01')]).length, 1);
  const seldom = Array.from({ length: 9 }, (_, i) => term(`P${i}`, chair, `${1920 + 6 * i}-01`, `${1921 + 6 * i}-01`));
  assert.equal(vacancies(seldom.slice(0, 7)).length, 6);
  assert.deepEqual(vacancies(seldom), [], 'one whose holders are told of now and then');
  assert.deepEqual(vacancies([term('A', chair, '1920-01', '1928-01'), term('B', chair, '1928-01', '1935-01')]), []);
});

test('the leading office of a body under several titles, in the order of time', () => {
  const [drift] = titleDrift([
    term('A', 'General Secretary of the Union of Towns', '1997', null),
    term('B', 'Chairman of the Central Committee of the Union of Towns', '1949', '1994'),
    term('C', 'Director of the Press Office of the Union of Towns', '1950', null),
  ]);
  assert.equal(
    drift.found()[0].summary,
    'The leading office of Union of Towns goes by 2 titles: Chairman of the Central Committee (B, 1949) and General Secretary (A, 1997).',
  );
});

test('what one source alone tells, though others tell of those years; repeating its words makes no second', () => {
  assert.equal(
    singleSource(event([claim('1924', { source: 'a', voice: 'a' }), claim('1924', { source: 'b', voice: 'a' })]), 3)
      .length,
    1,
  );
  assert.deepEqual(singleSource(event([claim('1924'), claim('1924')]), 3), []);
  const reports = [claim('1924', { speaker: 'The Courier' }), claim('1924', { speaker: 'The Courier' })];
  assert.match(singleSource(event(reports), 3)[0].summary, /one source only, in 2 reports of it/);
  assert.deepEqual(singleSource(event([claim('1924')]), 1), []);
});

const counts: [counted: number, told: number][] = [
  [0, 0],
  [99, 99],
  [100, 100],
  [109, 100],
  [999, 990],
  [1000, 1000],
  [3199, 3100],
  [6797, 6700],
];
for (const [count, told] of counts)
  test(`${count} others are told as ${told}`, () => assert.equal(roughly(count), told));

test('of a hundred others and more it is told that they are more', () => {
  assert.match(singleSource(event([claim('1924')]), roughly(99))[0].summary, /; 99 others tell of these years/);
  assert.match(singleSource(event([claim('1924')]), roughly(3199))[0].summary, /; 3,100 others and more tell of these/);
});

test('words for dates, numbers and lists', () => {
  assert.equal(timeWords('1945-10-10/1945-10-13'), '10–13 October 1945');
  assert.equal(timeWords('2016-05/..'), 'from May 2016 on');
  assert.equal(timeWords('196X'), 'the 1960s');
  assert.equal(timeWords('[1950-12,1953-08]'), 'December 1950 or August 1953');
  assert.equal(listed(ranges([1, 2, 3, 4, 6, 7, 9, 10, 11])), '1–4, 6, 7 and 9–11');
  assert.equal(listedInShort([...'abcdefgh']), 'a, b, c, d, e, f, g and h');
  assert.equal(listedInShort([...'abcdefghi']), 'a, b, c, d, e, f, g and 2 others');
});

test('a page that is missing where most others were captured again', () => {
  const page = (name: string) => ({ source: { id: `source-${name}`, name }, capture: `capture-${name}`, length: 500 });
  const of = (later: string[]) =>
    removals({
      site: 'towns.example',
      days: [
        { day: '2019-05-01', pages: ['a', 'b', 'c', 'd'].map(page) },
        { day: '2020-05-01', pages: later.map(page) },
      ],
    }).map(({ about }) => about[0].name);
  assert.deepEqual(of(['a', 'b', 'd']), ['c']);
  assert.deepEqual(of(['a', 'b', 'c', 'd', 'e']), []);
  assert.deepEqual(of(['a']), []);
});

const placed = (...names: string[]) => {
  const claims = names.map(() => claim('1924-02-14'));
  const entities = new Map([...new Set(names)].map((name, i) => [name, i + 1]));
  return placesApart(
    event(claims),
    names.map((name, i) => ({ claim: claims[i], name, entity: entities.get(name)! })),
  ).length;
};
const placesTold: [names: string[], apart: number, what: string][] = [
  [['Harbour City', 'Mill City'], 1, 'two cities'],
  [['Northmere', 'Southmere'], 1, 'two names of towns'],
  [['Harbour City', 'North Province'], 0, 'a city and a province'],
  [['Assembly Hall', 'Congress Palace'], 0, 'two buildings, or one renamed'],
  [['Northmere', 'Northmere'], 0, 'one town'],
  [['Upper Northmere County', 'Northmere County'], 0, 'a place and its part'],
];
for (const [names, apart, what] of placesTold)
  test(`a meeting placed in ${what} is ${apart ? 'a' : 'no'} contradiction`, () =>
    assert.equal(placed(...names), apart));

test('the sort of a place by its name', () => {
  assert.deepEqual(['Mill City', 'Northmere', 'North County', 'Assembly Hall'].map(placeSort), [
    'town',
    'town',
    'county',
    null,
  ]);
});

test('one meeting under two numbers, or under two names, by sources of which none tells of both', () => {
  const meeting = (id: string, series: string, ordinal: number, more: Partial<ToldClaim> = {}) => ({
    event: event([claim('1924-02-14', more)], { id, title: `${ordinal}. ${series}` }),
    series,
    ordinal,
  });
  const congress = 'Congress of the Union of Towns';
  assert.match(
    oneMeeting(meeting('event-1', congress, 3), meeting('event-2', congress, 4))[0].summary,
    /under two numbers, or two on one day/,
  );
  assert.match(
    oneMeeting(meeting('event-1', congress, 3), meeting('event-2', 'Conference of the Union of Towns', 3))[0].summary,
    /under two names/,
  );
  const both = { source: 'a', voice: 'a' };
  assert.deepEqual(oneMeeting(meeting('event-1', congress, 3, both), meeting('event-2', congress, 4, both)), []);
  assert.deepEqual(
    oneMeeting(meeting('event-1', congress, 3), meeting('event-2', 'Congress of the League of Ports', 3)),
    [],
  );
});

const titled = (edtf: string, more: Partial<TitleUse> = {}): TitleUse => ({
  time: time(edtf),
  source: 'source-1',
  marked: false,
  witness: witness(1),
  ...more,
});

test('a title used before the office was held, or after it ended', () => {
  const chair = 'Chairman of the Union of Towns';
  const held = [term('A', chair, '1930-05-01', '1940-01-01')];
  const of = (edtf: string, more = {}) => titlesOutOfTime(held, [titled(edtf, more)]).map(({ summary }) => summary);
  assert.match(
    of('1926-04')[0],
    /A is called Chairman of the Union of Towns for April 1926, 1 time in 1 source; .* begin 1 May 1930/,
  );
  assert.match(of('1950')[0], /the office end 1 January 1940/);
  assert.deepEqual(of('1935'), []);
  assert.deepEqual(of('1930-04-20'), []);
  assert.deepEqual(of('1926-04', { marked: true }), []);
  assert.deepEqual(titlesOutOfTime([...held, term('A', chair, '1920', '1927')], [titled('1926-04')]), []);
});

test('one title of two bodies for one person', () => {
  const terms = [
    term('A', 'Chairman of the Union of Towns', '1930', null),
    term('A', 'Chairman of the League of Ports', '1931', null),
  ];
  const bare = [1, 2].map((n) => ({ title: 'Chairman', source: `source-${n}`, witness: witness(n) }));
  assert.match(sharedTitles(terms, bare)[0].summary, /“Chairman” alone 2 times in 2 sources/);
  assert.deepEqual(sharedTitles(terms.slice(0, 1), bare), []);
});

test('offices of one day that two sources tell apart, and two people told to have become one thing', () => {
  const of = (capture: string, office: string, person = 'A') => ({
    ...term(person, office, '1930-05-01', null),
    id: `tenure-${capture}`,
    witnesses: () => [{ ...witness(1), capture }],
  });
  const [chair, secretary] = ['Chairman of the Union of Towns', 'General Secretary of the Union of Towns'];
  const found = (drafts: readonly Draft[]): Found[] => drafts.flatMap((one) => one.found());
  assert.equal(found(officesApart([of('capture-a', chair), of('capture-b', secretary)])).length, 1);
  assert.deepEqual(found(officesApart([of('capture-a', chair), of('capture-a', secretary)])), []);
  assert.match(
    found(twoHolders([of('capture-a', chair), of('capture-b', chair, 'B')]))[0].summary,
    /A and B are both told to have become/,
  );
});

test('an office without a holder after the last that is told', () => {
  const chair = 'Chairman of the Union of Towns';
  const day = (edtf: string) => boundsOf(edtf).earliest!;
  const last = Date.parse(day('1950')) / 86_400_000;
  assert.match(emptyOffices([term('A', chair, '1930', '1940-01-01')], last)[0].summary, /no holder .* about 10 years/);
  assert.deepEqual(emptyOffices([term('A', chair, '1930', null)], last), []);
  assert.deepEqual(emptyOffices([term('A', chair, '1930', '1949-01-01')], last), []);
});

test('a term that rests on one source, though others tell of its years', () => {
  const held = { ...term('A', 'Chairman of the Union of Towns', '1930', null), from: null, attested: '1931-05-02' };
  assert.match(
    singleSourceTenure(held, 4)[0].summary,
    /in 1931, rests on one source only; 4 others tell of these years/,
  );
  assert.deepEqual(singleSourceTenure(held, 2), []);
  assert.deepEqual(singleSourceTenure({ ...held, single: false }, 4), []);
});

const spans: [text: string, length: number, fits: boolean][] = [
  ['a three-day visit', 3, true],
  ['a 4-day meeting', 5, true],
  ['a three-day visit', 8, false],
];
for (const [text, length, fits] of spans)
  test(`${text} ${fits ? 'fits' : 'does not fit'} ${length} days`, () =>
    assert.equal(
      dayLengthFinding(countedDaysIn(text)[0], { edtf: '1924-02-14/1924-02-21', length }, witness(1)).length,
      fits ? 0 : 1,
    ));

test('an age that does not fit the birth', () => {
  const person = { id: 'entity-1', name: 'Ada Quill' };
  const births = [{ year: 1912, title: 'Birth of Ada Quill', event: 'event-1', witness: witness(0) }];
  const of = (text: string, year: number, known = births) =>
    ageFinding(agesIn(text)[0], person, year, known, witness(1)).map(({ summary }) => summary);
  assert.deepEqual(of('at the age of fourteen', 1926), []);
  assert.deepEqual(of('aged 82', 1993), []);
  assert.deepEqual(of('when she was 20 years old', 1926), [
    'Ada Quill is 20 in 1926; by the birth told of 1912 it would be 14.',
  ]);
  assert.deepEqual(of('the 20-year-old', 1926, [...births, { ...births[0], year: 1910 }]), []);
});
