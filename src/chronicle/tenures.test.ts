import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsOf } from '../edtf/index.ts';
import type { Time } from '../model/index.ts';
import type { OfficeEvidence, PersonEvidence } from './office-evidence.ts';
import { stintsOf } from './stint.ts';
import { tenuresOf } from './tenures.ts';

const time = (edtf: string): Time => ({ edtf, ...boundsOf(edtf), basis: 'stated' });
const chairman = 'Chairman of the Union';

/** What claims say of someone, a line each: "begin 1950-05" and so on; "… @ OFFICE" where it is another. */
function told(person: string, lines: readonly string[]): PersonEvidence {
  const offices: OfficeEvidence[] = [];
  const deaths: { claim: string; time: Time }[] = [];
  lines.forEach((line, at) => {
    const [, phase, on, office = chairman] = /^(\w+) (\S+)(?: @ (.*))?$/.exec(line) ?? [];
    const claim = `claim-${person}-${String(at).padStart(2, '0')}`;
    if (phase === 'death') deaths.push({ claim, time: time(on) });
    else
      offices.push({
        claim,
        event: phase === 'use' ? null : `event-${claim}`,
        office: `entity ${office}`,
        name: office,
        phase: phase.replace('later', 'use') as OfficeEvidence['phase'],
        time: on === '?' ? null : time(on),
        isOfTheTime: phase !== 'later',
      });
  });
  return { person, offices, deaths };
}

/** Everyone's terms, a line each. */
const terms = (...people: readonly PersonEvidence[]): string[] => {
  const stints = people.flatMap(stintsOf);
  return [...new Set(stints.map(({ office }) => office))].sort().flatMap((office) =>
    tenuresOf(stints.filter((stint) => stint.office === office)).map(({ person, from, to, again, attested }) => {
      const end = (one: typeof from) =>
        one === null ? '?' : one.time.edtf + (one.reason === 'stated' ? '' : ` (${one.reason})`);
      return [
        `${person} ${end(from)} to ${end(to)}`,
        ...again.map((one) => `again ${one.time.edtf}`),
        ...(attested ? [`called so ${attested.first} to ${attested.last}, ${attested.uses}`] : []),
      ].join('; ');
    }),
  );
};

const cases: readonly (readonly [string, readonly PersonEvidence[], readonly string[]])[] = [
  ['elected and removed', [told('A', ['begin 1950-05-03', 'end 1953'])], ['A 1950-05-03 to 1953']],
  ['the end is not told', [told('A', ['begin 1950-05-03'])], ['A 1950-05-03 to ?']],
  ['the beginning is not told', [told('A', ['end 1953-02'])], ['A ? to 1953-02']],
  ['re-elected: one term', [told('A', ['begin 1950', 'again 1954'])], ['A 1950 to ?; again 1954']],
  [
    'elected again without an end between: one term',
    [told('A', ['begin 1950', 'begin 1954'])],
    ['A 1950 to ?; again 1954'],
  ],
  [
    'elected again after an end: two terms',
    [told('A', ['begin 1950', 'end 1952', 'begin 1954'])],
    ['A 1950 to 1952', 'A 1954 to ?'],
  ],
  ['re-elected only', [told('A', ['again 1954'])], ['A ? to ?; again 1954']],
  ['a year and a day in it are one beginning', [told('A', ['begin 1950', 'begin 1950-05-03'])], ['A 1950-05-03 to ?']],
  ['death ends a term', [told('A', ['begin 1950', 'death 1957-07-08'])], ['A 1950 to 1957-07-08 (death)']],
  ['what is bestowed on the dead goes on', [told('A', ['death 1957', 'begin 1998'])], ['A 1998 to ?']],
  [
    'a successor ends a term that nobody tells the end of',
    [told('A', ['begin 1950']), told('B', ['begin 1956-04-29'])],
    ['A 1950 to 1956-04-29 (successor)', 'B 1956-04-29 to ?'],
  ],
  [
    'but not one of whom sources of the time still speak so after that',
    [told('A', ['begin 1950', 'use 1958']), told('B', ['begin 1956'])],
    ['A 1950 to ?; called so 1958-01-01 to 1958-12-31, 1', 'B 1956 to ?'],
  ],
  [
    'a stated end leaves the post vacant until the next',
    [told('A', ['begin 1950', 'end 1952']), told('B', ['begin 1956'])],
    ['A 1950 to 1952', 'B 1956 to ?'],
  ],
  [
    'whom sources of the time call so after the one before has left began in between',
    [told('A', ['begin 1950', 'end 1952-03-01']), told('B', ['use 1953-01-02'])],
    ['A 1950 to 1952-03-01', 'B [1952-03-01..1953-01-02] (predecessor) to ?; called so 1953-01-02 to 1953-01-02, 1'],
  ],
  [
    'the next office in the same body ends the one before',
    [told('A', ['begin 1950', 'begin 1956 @ General Secretary of the Union'])],
    ['A 1950 to 1956 (office)', 'A 1956 to ?'],
  ],
  [
    'an office of many holders ends by no successor',
    [told('A', ['begin 1950 @ Member of the Bureau']), told('B', ['begin 1956 @ Member of the Bureau'])],
    ['A 1950 to ?', 'B 1956 to ?'],
  ],
  [
    'uses of the time attest the term that they fall into, and another where they fall into none',
    [told('A', ['begin 1950', 'end 1952', 'use 1951-03-01', 'use 1960-05-05'])],
    ['A 1950 to 1952; called so 1951-03-01 to 1951-03-01, 1', 'A ? to ?; called so 1960-05-05 to 1960-05-05, 1'],
  ],
  ['a later source only tells that they held it', [told('A', ['later 1951-03-01'])], ['A ? to ?']],
  [
    'a bare title is the one office that is called so',
    [told('A', ['begin 1950', 'use 1951 @ Chairman'])],
    ['A 1950 to ?; called so 1951-01-01 to 1951-12-31, 1'],
  ],
  ['an epithet is no office', [told('A', ['use 1951 @ Great Leader'])], []],
];

for (const [sentence, people, lines] of cases)
  test(sentence, () => {
    assert.deepEqual(terms(...people), lines);
    const turned = people.map((one) => ({
      ...one,
      offices: one.offices.toReversed(),
      deaths: one.deaths.toReversed(),
    }));
    assert.deepEqual(terms(...turned.toReversed()), lines);
  });
