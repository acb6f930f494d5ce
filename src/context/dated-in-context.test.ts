import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inContextOf } from '../../test/documents.ts';

/** The dates of a history, in its order. */
const datesIn = (text: string): string =>
  inContextOf(text)
    .mentions.flatMap(({ dates }) => dates.map(({ edtf }) => edtf))
    .join(' ');

const rows: readonly (readonly [text: string, dates: string])[] = [
  // A year at the end of a sentence carries a story that is told by years.
  ['In 1946 the school was founded. It moved to Orm in 1950. Three years later a hall was added.', '1946 1950 1953'],
  ['In 1946 the school was founded. It moved to Orm in 1950. In the same year a hall was added.', '1946 1950 1950'],
  ['In 1946 the school was founded. It moved to Orm in 1950. The following year a hall was added.', '1946 1950 1951'],
  [
    'In 1872 the state bought the lines. Harl led them until his death in 1889. That year a bridge fell.',
    '1872 1889 1889',
  ],
  [
    'In 1891 it became a college. Women came in 1903. Its hall, begun in 1904, stood four years later.',
    '1891 1903 1904 1908',
  ],
  ['I came in September 1911. The fever raged in 1912. My brother died of it on 3 August.', '1911-09 1912 1912-08-03'],
  ['The mill was bought on 5 May 1945. It was sold in 1947 and closed two years later.', '1945-05-05 1947 1949'],
  // The end of a plan does not.
  ['In 1956 the plan (1957-1961) was drawn up. That December it was law.', '1956 1957/1961 1956-12'],
  // A season with its year does too.
  [
    'He was born in May 1912. In the autumn of 1926 he left. In the spring of the next year he wrote.',
    '1912-05 1926-23 1927-21',
  ],
  ['He was born in May 1912. In the summer of 1931 he left. The same year he wrote.', '1912-05 1931-22 1931'],
  // The year of the next sentence is not that of this one.
  ['The act was passed in March 1946. Elections came in November. He resigned in 1951.', '1946-03 1946-11 1951'],
  ['Harl fell in October 1923. Orm was taken in January. Coins were struck in 1925.', '1923-10 1924-01 1925'],
  // The days of a meeting are counted, and the next day is the one after what was told.
  [
    'It met from 5 to 8 May 1950. On the second day Harl spoke. The next day Veld spoke. It ended on the last day.',
    '1950-05-05/1950-05-08 1950-05-06 1950-05-07 1950-05-08',
  ],
  // Days are not counted from a day that the story has left.
  ['It was signed on 10 May 1871. Harl was murdered in October 1923. The next day Orm rose.', '1871-05-10 1923-10'],
  ['It was signed on 10 May 1871. Harl went in 1913. Less than a week later Orm rose.', '1871-05-10 1913'],
  ['It was signed on 10 May 1871. In May the army left. Two days later Orm rose.', '1871-05-10 1871-05 1871-05-12'],
  ['It was signed on 10 May 1871. Two days later Orm rose.', '1871-05-10 1871-05-12'],
  // What is looked back upon does not move the story.
  ['Harl came to Veld in 1905. He had been there in 1899. In June he left.', '1905 1899 1905-06'],
  [
    'On 4 June 1954 Harl came. He had first been there on 3 May 1948. The next day he left.',
    '1954-06-04 1948-05-03 1954-06-05',
  ],
  // "That year" is the one told last.
  [
    'In July 1931 the union met. A pact of 1972 with Veld was kept. It ended on 1 June of that year.',
    '1931-07 1972 1972-06-01',
  ],
  // A year that is counted to, and what says when in it.
  ['The mills were bought in August 1946. Two years on, in the same month, they were sold.', '1946-08 1948-08'],
  ['The mills were bought in August 1946. Three years later, the same month, they were sold.', '1946-08 1949-08'],
  ['The league first met in July 1931. Six years later, again in July, it met in Orm.', '1931-07 1937-07'],
  ['The league first met in July 1931. Four years on, in October, it met in Orm.', '1931-07 1935-10'],
  ['For two years on the throne he did nothing. In May 1901 he fell.', '1901-05'],
  // A day of a year or month that is pointed to.
  ['He was freed in May 1930. On 3 July of that year he wrote.', '1930-05 1930-07-03'],
  ['He was freed in May 1930. On the 3rd of July of the same year he wrote.', '1930-05 1930-07-03'],
  ['The war came on 3 May 1920. On the 7th the army crossed the river.', '1920-05-03 1920-05-07'],
  [
    'The war came on 3 May 1920. On the 7th it reached Orm. Two days later Veld fell.',
    '1920-05-03 1920-05-07 1920-05-09',
  ],
  // A day in a year that is counted by an era nobody told of, and what that is.
  ['The hall was built in 1951. It burnt on 1 May, Tarn 12 (1952), and was sold.', '1951 1952-05-01'],
  ['The hall was built in 1951. It burnt on 1 May, with Tarn 12 (1952), and was sold.', '1951 1951-05-01 1952'],
  // A heading dates what stands under it; one that names several years does not.
  ['1950\n\nIn May the mill was opened. On 3 June it burnt.', '1950 1950-05 1950-06-03'],
  ['The war came on 3 May 1920. On the 7th floor of the hall they wept.', '1920-05-03'],
];

test('dates told over several sentences', () => {
  for (const [text, dates] of rows) assert.equal(datesIn(text), dates, text);
});
