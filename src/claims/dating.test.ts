import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

const tells = (rows: readonly (readonly [text: string, told: string])[]): void => {
  for (const [text, told] of rows)
    assert.equal(
      claimsOf(text)
        .map(({ kind, time }) => `${kind} ${time?.edtf ?? '-'}`)
        .join(', '),
      told,
      text,
    );
};

test('a date between commas behind an opening clause is of what follows', () => {
  tells([
    [
      'After Harl defeated the weak army, on May 21, 1911, he signed the Treaty of Veld with Rask.',
      'agreement 1911-05-21',
    ],
    ['After Harl took Veld on May 21, 1911, he rested.', 'conflict 1911-05-21'],
  ]);
});

test('what was when something else was told to be', () => {
  tells([
    [
      'In April 1914, opposition to Harl had reached its peak when troops seized the port of Veld.',
      'other 1914-04, conflict 1914-04',
    ],
    ['He led the union until May 1931, when Rask attacked Veld.', 'conflict 1931-05'],
    // Nobody says when they were to.
    ['In April 1914 he asked when troops would seize the port of Veld.', ''],
  ]);
});

test('when somebody came is not when they were appointed', () => {
  tells([
    ['Ada Quill, who came to Veld in 1825, was appointed secretary.', 'appearance 1825, appointment -'],
    ['Ada Quill, who came to Veld in 1825, was appointed secretary in 1832.', 'appearance 1825, appointment 1832'],
  ]);
});

test('what has been done since a date was not done then', () => {
  tells([
    ['The Union of Miners has held 15 congresses since its founding in 1921.', 'founding 1921'],
    ['The Union of Miners held a congress in 1921.', 'meeting 1921'],
  ]);
});

test('what had been before is not dated by what is told', () => {
  tells([
    ['In March 1776, guns that the rebels had captured at Fort Orm were brought to Veld.', ''],
    ['In March 1776, guns that the rebels captured at Fort Orm were brought to Veld.', 'conflict 1776-03'],
  ]);
});

test('behind a clause that says when, ", and again" goes on with what it is of', () => {
  tells([
    [
      'He was elected Chairman of the Harbour Union in the summer of 1949, when the unions of north and south were merged, and again in April 1956.',
      'appointment 1949-22, merger 1949-22, appointment 1956-04',
    ],
  ]);
});

test('a date in brackets behind a verb or its object is when that was; behind a person, it is not', () => {
  tells([
    ['He stepped down (1880) after his first term.', 'appointment 1880'],
    ['Harl stepped down in 1884 (1880 in Orm).', 'appointment 1884'],
    ['Harl defeated Karl Rask (1880).', ''],
  ]);
});

test('what somebody had to do, was forced to do or was able to do was done', () => {
  tells([
    ['Harl was forced to resign in 1913.', 'appointment 1913'],
    ['In 1913 Harl had to surrender Veld.', 'conflict 1913'],
    ['The rebels were able to capture Veld in May 1913.', 'conflict 1913-05'],
    ['At the end of November 1937 the government had to move again.', 'other 1937-11'],
    ['Harl was not forced to resign in 1913.', ''],
    ['The rebels were unable to capture Veld in May 1913.', ''],
    ['Harl will be forced to resign in 1913.', ''],
  ]);
});

test('joined dates in front of a verb are shared out', () => {
  tells([
    [
      'In May and in August 1951, Harl visited the Veld Hospital and the Orm Tractor Works.',
      'appearance 1951-05, appearance 1951-08',
    ],
    ['In July 1951, for the Second Veldish Festival of Song, guests were received.', 'meeting 1951-07'],
  ]);
});

test('who came after somebody came when he went', () => {
  tells([
    [
      'Harl was removed from command by 15 May 1917, replaced by General Philippe Ferro.',
      'appointment 1917-05-15, appointment 1917-05-15',
    ],
    ['Harl spoke on 15 May 1917, replaced by a hall full of ghosts.', 'speech 1917-05-15'],
  ]);
});

test('parts of a whole are told of as it is', () => {
  tells([
    ['On 1 April 1939 the last of the rebel forces surrendered.', 'conflict 1939-04-01'],
    ['In April 1939 the last of the rebel forces lived in Veld.', ''],
  ]);
});

test('who told the rest in a relative clause does what the main verb says', () => {
  tells([
    [
      'The Harbour Union was founded on 10 October 1945. The congress that founded it opened in Orm on that day and closed on October 13.',
      'founding 1945-10-10, founding -, meeting 1945-10-10/1945-10-13',
    ],
    [
      'Harl was elected Secretary of the Harbour Union at the congress, which sat in May 1961.',
      'appointment -, meeting 1961-05',
    ],
  ]);
});

test('"it" is the meeting told of where only a meeting does so', () => {
  tells([
    [
      'The committee greets you and reports on the Eighth Congress of the Harbour Union. It worked in Orm from 5 to 12 January 2021.',
      'meeting 2021-01-05/2021-01-12',
    ],
    [
      'The committee reports on the Eighth Congress of the Harbour Union. It bought a house in 2021.',
      'meeting -, other 2021',
    ],
  ]);
});

test('a congress that brings a body into being founds it, and what follows is of that congress', () => {
  tells([
    [
      'In 1945 a congress met. In August 1946 an inaugural congress brought the Harbour Union into being. It approved a programme.',
      'meeting 1945, founding 1946-08, meeting 1946-08, resolution 1946-08',
    ],
    ['In August 1946 an inaugural congress brought the news to Veld.', ''],
  ]);
});

test('who is at a factory on a day appears there; who is in a body does not', () => {
  tells([
    ['Pak Chol Min was at the Veld University in May 1960.', 'appearance 1960-05'],
    ['Pak Chol Min was in the Harbour Union in May 1960.', ''],
    ['Pak Chol Min was at the Veld University from 1950 to 1960.', ''],
  ]);
});

test('what was done at a meeting has its date where that says more', () => {
  tells([
    [
      'The two labour unions were united in the middle of 1949, at a joint plenary meeting that ran from 30 June to 1 July 1949.',
      'merger 1949-06-30/1949-07-01, meeting 1949-06-30/1949-07-01',
    ],
    [
      'The two labour unions were united in May 1949, after a joint plenary meeting that ran from 30 June to 1 July 1948.',
      'merger 1949-05, meeting 1948-06-30/1948-07-01',
    ],
  ]);
});

test('what is said in a speech has the date of that speech', () => {
  tells([
    ['Harl proclaimed victory in a radio speech aired on 1 April 1939.', 'speech 1939-04-01'],
    ['Harl praised a speech aired on 1 April 1939.', ''],
  ]);
});

test('who is told to be by is not who decides', () => {
  tells([
    [
      'The Third Congress of the Harbour Union, held in May 1960 with Harl presiding, decided on a strike.',
      'meeting 1960-05, resolution 1960-05',
    ],
  ]);
});
