import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Anchors, anchor, recognise } from '../index.ts';

type Row = readonly [text: string, ...values: readonly string[]];

function valuesOf(text: string, anchors: Anchors): string[] {
  return anchor(recognise(text), { text, ...anchors }).map((time) => `${time.text} = ${time.value}`);
}

function anchorsTo(anchors: Anchors, rows: readonly Row[]): void {
  for (const [text, ...expected] of rows) assert.deepEqual(valuesOf(text, anchors), expected, text);
}

test('press counts from the day of publication, and tells what lies before it', () => {
  // A Friday.
  anchorsTo({ issued: '2011-07-08', dating: 'press' }, [
    ['It was held on Tuesday.', 'Tuesday = 2011-07-05'],
    ['It opened on Friday.', 'Friday = 2011-07-08'],
    ['It will open on Tuesday.', 'Tuesday = 2011-07-12'],
    ['They met yesterday.', 'yesterday = 2011-07-07'],
    ['on Thursday night', 'Thursday night = 2011-07-07TNI'],
    ['held on June 19', 'June 19 = 2011-06-19'],
    ['held on July 15', 'July 15 = 2011-07-15'],
    ['held in October', 'October = 2010-10'],
    ['since October last', 'October last = 2010-10'],
    ['last October', 'last October = 2010-10'],
    ['next March', 'next March = 2012-03'],
    ['last month', 'last month = 2011-06'],
    ['next week', 'next week = 2011-W28'],
    ['this weekend', 'this weekend = 2011-W27-WE'],
    ['last year', 'last year = 2010'],
    ['by the end of the year', 'the end of the year = 2011'],
    ['two days ago', 'two days ago = 2011-07-06'],
    ['more than 20 years ago', 'more than 20 years ago = 1991'],
    ['over the past three weeks', 'the past three weeks = P3W'],
    ['the second Friday of next month', 'the second Friday of next month = 2011-08-12'],
    ['in the third quarter', 'the third quarter = 2011-Q3'],
    ['it is held daily', 'daily = P1D'],
  ]);
});

test('a story counts from the date it has come to', () => {
  anchorsTo({ dating: 'narrative' }, [
    ['It began on 5 December 1941. In January it spread.', '5 December 1941 = 1941-12-05', 'January = 1942-01'],
    ['It began in May 1941. In March of that year', 'May 1941 = 1941-05', 'March of that year = 1941-03'],
    ['On 8 April 1865 he came. The next day he left.', '8 April 1865 = 1865-04-08', 'The next day = 1865-04-09'],
    [
      'On 8 April 1865 he came; three days later, he left.',
      '8 April 1865 = 1865-04-08',
      'three days later = 1865-04-11',
    ],
    ['In May 1776 it fell. The following October it rose.', 'May 1776 = 1776-05', 'The following October = 1776-10'],
    ['In May 1776 it fell. Two years earlier it stood.', 'May 1776 = 1776-05', 'Two years earlier = 1774'],
    ['In October 1776 it fell. That autumn it rose.', 'October 1776 = 1776-10', 'That autumn = 1776-FA'],
    ['In 1776 it fell; in the same year it rose.', '1776 = 1776', 'the same year = 1776'],
    ['On 2 May 1945 he came. On the 4th, he left.', '2 May 1945 = 1945-05-02', 'the 4th = 1945-05-04'],
    ['In 490 BC it fell. In 480, it rose.', '490 BC = BC0490', '480 = BC0480'],
    ['In December 1777 it fell. Over the winter', 'December 1777 = 1777-12', 'the winter = 1778-WI'],
  ]);
});

test('what is said on the side does not move a story', () => {
  anchorsTo({ dating: 'narrative' }, [
    [
      'On 10 March 1975 it began, as planned for 1976. On 11 March it ended.',
      '10 March 1975 = 1975-03-10',
      '1976 = 1976',
      '11 March = 1975-03-11',
    ],
    [
      'In March 1975 it began (as in July 1969). In May it ended.',
      'March 1975 = 1975-03',
      'July 1969 = 1969-07',
      'May = 1975-05',
    ],
  ]);
});

test('a glance ahead holds for its own paragraph only', () => {
  const text = 'On 5 September 1944 they came to the city, which fell in February 1945.\nBy July, others had come.';
  const values = valuesOf(text, { dating: 'narrative', breaks: [0, text.indexOf('By')] });
  assert.equal(values[2], 'July = 1944-07');
});

test('a year that ends a sentence is that of the month which the next opens with', () => {
  const text = 'The fighting stopped in July 1953. He came back to it in 1955. In April he published a book.';
  assert.deepEqual(valuesOf(text, { dating: 'narrative' }).slice(1), ['1955 = 1955', 'April = 1955-04']);
});

test('a section lends its year, and says from where', () => {
  const text = '1948\nIn September the state was founded. On 3 May 1950 all was well. In June it was not.';
  const from = { start: 0, end: 4 };
  const sections = [{ start: 4, end: text.length, edtf: '1948', from }];
  const times = anchor(recognise(text), { text, sections });
  assert.deepEqual(
    times.map((time) => time.value),
    ['1948', '1948-09', '1950-05-03', '1950-06'],
  );
  assert.deepEqual([times[1].basis, times[1].from], ['context', from]);
});

test('a date is stated, from context or inferred, and names what it was taken from', () => {
  const text = "On 8 April 1865 he came. The next day he left, in '66 he was back.";
  const [stated, context, inferred] = anchor(recognise(text), { text });
  assert.deepEqual([stated.basis, stated.from], ['stated', undefined]);
  assert.equal(context.basis, 'context');
  assert.equal(text.slice(context.from!.start, context.from!.end), '8 April 1865');
  assert.deepEqual([inferred.value, inferred.basis], ['1866', 'inferred']);
  const [press] = anchor(recognise('on Tuesday'), { issued: '2011-07-08' });
  assert.deepEqual([press.basis, press.from], ['context', undefined]);
});

test('bounds are those of the EDTF value, and nothing is known of what has none', () => {
  const [month, decade, length, winter] = anchor(
    recognise('in May 1945, in the 1930s, for two years, in the winter of 1950'),
  );
  assert.deepEqual([month.edtf, month.earliest, month.latest], ['1945-05', '1945-05-01', '1945-05-31']);
  assert.deepEqual([decade.edtf, decade.earliest, decade.latest], ['193X', '1930-01-01', '1939-12-31']);
  assert.deepEqual([length.edtf, length.earliest, length.latest], [null, null, null]);
  assert.deepEqual([winter.edtf, winter.earliest, winter.latest], ['1950-24', '1950-12-01', '1951-02-28']);
});

test('what is about a date is approximate in EDTF', () => {
  assert.equal(anchor(recognise('about 1945'))[0].edtf, '1945~');
  assert.equal(anchor(recognise('around May 1945'))[0].edtf, '1945-05~');
});

test('time is counted from an event that is known', () => {
  const events = [
    { name: 'liberation', edtf: '1945-08-15' },
    { name: 'korean war', edtf: '1950-06-25/1953-07-27' },
  ];
  const read = (text: string): (string | null)[] => anchor(recognise(text), { text, events }).map((time) => time.edtf);
  assert.deepEqual(read('four to five years after the war'), ['1957/1958']);
  assert.deepEqual(read('two years before the Korean War'), ['1948']);
  assert.deepEqual(read('the eighth anniversary of national liberation'), ['1953-08-15']);
  assert.deepEqual(read('the eighth anniversary of the Party'), [null]);
});

test('a stated cut-over puts earlier days by the Julian calendar', () => {
  const text = 'on 25 October 1917 and on 5 May 1918';
  const times = anchor(recognise(text), { text, julianUntil: '1918-01-31' });
  assert.deepEqual(
    times.map((time) => time.edtf),
    ['1917-11-07', '1918-05-05'],
  );
});

test('a season of the year after moves a story, also in the middle of a sentence', () => {
  anchorsTo({ dating: 'narrative' }, [
    [
      'On 26 July 1861 he came. He struck in the spring of 1862. On 5 September he left.',
      '26 July 1861 = 1861-07-26',
      'the spring of 1862 = 1862-SP',
      '5 September = 1862-09-05',
    ],
    [
      'On 26 July 1861 he came, as he had in the spring of 1850. On 5 September he left.',
      '26 July 1861 = 1861-07-26',
      'the spring of 1850 = 1850-SP',
      '5 September = 1861-09-05',
    ],
  ]);
});

test('a leap of years that the story comes back from holds for its own paragraph only', () => {
  const text = (year: number) =>
    `On 9 April 2003 the city fell. In November 2008 a crowd burnt a flag.\nOn 15 April all was over. On 1 May ${year} he came.`;
  const read = (year: number): string | null =>
    anchor(recognise(text(year)), { text: text(year), breaks: [0, text(year).indexOf('On 15')] })[2].edtf;
  assert.equal(read(2003), '2003-04-15');
  assert.equal(read(2009), '2008-04-15');
});
