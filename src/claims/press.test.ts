import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf as claimsIn } from '../../test/documents.ts';
import type { Claim } from '../model/index.ts';

/** The claims of a report published on Wednesday, 7 May 2014. */
const claimsOf = (text: string): Claim[] => claimsIn(text, { issued: '2014-05-07' });

const told = (text: string): string[] =>
  claimsOf(text).map(
    ({ kind, time, modality }) => `${kind} ${time?.edtf ?? '-'}${modality === 'asserted' ? '' : ` ${modality}`}`,
  );

const names = (claim: Claim | undefined, role: string): string[] => claim?.roles[role]?.map(({ name }) => name) ?? [];

const cases: readonly (readonly [what: string, text: string, claims: readonly string[]])[] = [
  [
    'an apposition between subject and verb, with the day before the verb',
    'Pak Chol Min, chairman of the Veldish Commission, on Tuesday visited the Tarn Tractor Factory.',
    ['appearance 2014-05-06'],
  ],
  [
    'a weekday without a preposition',
    'Pak Chol Min Monday received a delegation of the Veldish Union headed by Ri Son Ho.',
    ['appearance 2014-05-05'],
  ],
  [
    'the day behind purposes and participles',
    'Pak Chol Min visited the Veldish embassy to express condolences over the death of Ri Son Ho on Tuesday.',
    ['appearance 2014-05-06'],
  ],
  [
    'the day behind a relative clause',
    'Pak Chol Min met Ri Son Ho who paid a courtesy call on him at the Tarn Hall Tuesday.',
    ['appearance 2014-05-06'],
  ],
  [
    'news behind a dateline, of a place that nobody knows',
    'TARN, May 7 (VNA) -- Pak Chol Min on Monday met a delegation of the Veldish Union headed by Ri Son Ho.',
    ['appearance 2014-05-05'],
  ],
  [
    'a dateline that gives the only day',
    'Tarn, May 7 (VNA) — Pak Chol Min visited the Tarn Tractor Factory.',
    ['appearance 2014-05-07'],
  ],
  ['people without a name', 'Officials of the Veldish Union arrived here on Tuesday.', ['appearance 2014-05-06']],
  ['days in a row', 'Residents of Tarn visited the museum on May 5 and 6.', ['appearance 2014-05-05/2014-05-06']],
  ['a time of day', 'Pak Chol Min left Tarn on Tuesday evening.', ['appearance 2014-05-06']],
  ['a message sent', 'Pak Chol Min sent a message of greetings to Ri Son Ho on May 5.', ['publication 2014-05-05']],
  ['a statement', 'The Veldish Union released a statement Tuesday, denouncing the plan.', ['publication 2014-05-06']],
  ['what a paper says', 'The Veldish News Agency reported on Monday that rain fell.', ['publication 2014-05-05']],
  [
    'words on a day',
    'A spokesman for the Veldish Union condemned on Monday the plan to build a dam.',
    ['speech 2014-05-05'],
  ],
  [
    'words in a statement',
    'Pak Chol Min in a statement on May 5 said the dam was useless.',
    ['publication 2014-05-05'],
  ],
  [
    'a verb whose object comes late',
    'Pak Chol Min on Tuesday laid before the monument a wreath in the name of the union.',
    ['appearance 2014-05-06'],
  ],
  [
    'a participle beside a passive',
    'The wreath sent by Pak Chol Min was laid before the monument on Monday.',
    ['appearance 2014-05-05'],
  ],
  [
    'a meeting for an anniversary, told behind its purpose',
    'A national meeting to mark the 20th anniversary of the Veldish Union took place in Tarn Tuesday.',
    ['commemoration 2014-05-06'],
  ],
  [
    'a meeting for another purpose',
    'A mass meeting took place at the Tarn Stadium Tuesday to welcome scientists.',
    ['meeting 2014-05-06'],
  ],
  [
    'a meeting behind a participle that says what it is for',
    'A meeting commemorating the 20th anniversary of the Veldish Union was held on Tuesday.',
    ['commemoration 2014-05-06'],
  ],
  [
    'verbs joined by "and" with an adverb, and the day behind a relative clause',
    'Pak Chol Min met and warmly congratulated the miners who work at the mine on Tuesday.',
    ['appearance 2014-05-06'],
  ],
  [
    'what opens a sentence, of the subject that follows',
    'Born in Tarn on May 3, 1950, Pak Chol Min became a teacher.',
    ['birth 1950-05-03'],
  ],
  ['a day of the calendar that nobody observes', 'Today marks the 20th anniversary of the Veldish Union.', []],
  ['what goes on', 'Officials of the Veldish Union are pledging themselves to overcome the sorrow of today.', []],
  [
    'who takes part in a meeting, which did not meet then',
    'Pak Chol Min received the participants in the meeting of the Veldish Union on Tuesday.',
    ['appearance 2014-05-06'],
  ],
  [
    'papers in the present',
    'Papers Tuesday in bylined commentaries brand the plan as a challenge.',
    ['publication 2014-05-06'],
  ],
  [
    'an agreement with its year in front',
    'The paper said that the 2004 Tarn agreement was broken.',
    ['agreement 2004'],
  ],
  [
    'a verb in an unknown name',
    'The People for Achieving Peace in Veld issued a statement on Tuesday.',
    ['publication 2014-05-06'],
  ],
  [
    'a ceremony by what it is for',
    'The commissioning ceremony of the power station took place on Tuesday.',
    ['construction 2014-05-06'],
  ],
  [
    'a date in a clause that says more of the object',
    'He met the women who volunteered to work at the mine more than two decades ago.',
    [],
  ],
  [
    'an election that opens with its verb',
    'Elected as chairman of the Veldish Union on May 6 was Pak Chol Min.',
    ['appointment 2014-05-06'],
  ],
  ['a month so many years ago', 'Forty years ago this month Pak Chol Min visited Tarn.', ['appearance 1974-05']],
  ['what the tasks of a year are not', 'The meeting discussed the tasks for 2013.', []],
  [
    'acts of arms',
    'On Tuesday the rebels launched an offensive, and Tarn fell on Wednesday.',
    ['conflict 2014-05-06', 'conflict 2014-05-07'],
  ],
  ['a plan', 'Pak Chol Min will visit Tarn on May 20.', ['appearance 2014-05-20 planned']],
  ['a visit without a day', 'Pak Chol Min visited the Tarn Tractor Factory.', []],
  ['what stands within words said', 'Ri Son Ho said that today is a fine day.', []],
  [
    'the main verb behind a relative clause without a comma before it',
    'A delegation headed by Pak Chol Min, chairman of the Veldish Union who is its founder, arrived here on Tuesday.',
    ['appearance 2014-05-06'],
  ],
  [
    'a further place behind a participle between commas',
    'Pak Chol Min visited Tarn on Tuesday. He, conducted by officials of the region, toured Orm District.',
    ['appearance 2014-05-06', 'appearance 2014-05-06'],
  ],
  [
    'a day between a participle and the verb',
    'Officials staying in Tarn on Tuesday expressed condolences to the bier of Pak Chol Min.',
    ['appearance 2014-05-06'],
  ],
  [
    'what was adopted behind the way it was',
    'The meeting of the Veldish Union took place on Tuesday. The meeting adopted with one voice a resolution.',
    ['meeting 2014-05-06', 'resolution 2014-05-06'],
  ],
  [
    'a gift that "it" stands for',
    'Pak Chol Min received a gift from the Veldish Union. It was handed to Ri Son Ho on Tuesday.',
    ['other 2014-05-06'],
  ],
  [
    'a wreath on an anniversary that another sentence tells of',
    'Pak Chol Min sent a wreath to the Tarn Cemetery on the anniversary of the battle. The wreath was laid on Tuesday.',
    ['commemoration 2014-05-06'],
  ],
  [
    'no commemoration of a wreath to somebody just dead',
    'A wreath was laid before the bier on Tuesday. He died on the anniversary of the battle.',
    ['appearance 2014-05-06'],
  ],
  ['a body that takes a stand', 'The Veldish Union on Tuesday called on Norland to leave.', ['publication 2014-05-06']],
  [
    'talks of two who are told with their offices',
    'Talks between Pak Chol Min, chairman of the Veldish Union, and Ri Son Ho, its secretary, took place on Tuesday.',
    ['appearance 2014-05-06'],
  ],
  ['a meeting called by its day', 'A Tuesday meeting was held in Tarn.', ['meeting 2014-05-06']],
  ['a year within reported words', 'They recalled that last year 12 workers died in Tarn.', ['death 2013']],
  ['nothing by the last year of somebody', 'The meeting was held in the last year of his life.', []],
  [
    'since when somebody holds the office that he is named with',
    'Pak Chol Min, chairman of the Veldish Union since May 2010, made a speech on Tuesday.',
    ['speech 2014-05-06', 'appointment 2010-05'],
  ],
  ['a merger that founds', 'The Veldish Union was founded by merger in 1946.', ['founding 1946', 'merger 1946']],
  [
    'no day of a plan that is only carried out',
    'They met on Tuesday for accomplishing the plan adopted by the Veldish Congress.',
    ['meeting 2014-05-06'],
  ],
  [
    'no building of what is visited',
    'Officials visited the mourning station set up at the Veldish embassy in Tarn on May 5.',
    ['appearance 2014-05-05'],
  ],
  [
    'no death on the day on which it is mourned',
    'Officials mourned the demise of Pak Chol Min on May 5 and 6.',
    ['appearance 2014-05-05/2014-05-06'],
  ],
  ['no war where a hero of it is named', 'War hero Pak Chol Min lies in the Tarn cemetery on Tuesday.', []],
  ['no founding of what becomes something', 'The Veldish Union emerged a great power.', []],
  ['nothing that is only discussed', 'They discussed forming the Veldish Union on Tuesday.', []],
  [
    'a day between a name and an adverb',
    'Rodong Sinmun Tuesday editorially observes the anniversary of the Union.',
    ['publication 2014-05-06'],
  ],
  [
    'talks between delegations',
    'Talks between the delegation of the Veldish Union and the delegation of the Orm League took place on Tuesday.',
    ['appearance 2014-05-06'],
  ],
  [
    'what a decree brings about, not the decree',
    'The Veldish Union issued a decree on renaming the Tarn Mill the Orm Mill on Tuesday.',
    ['renaming 2014-05-06'],
  ],
  [
    'an object behind the place and the day',
    'The Veldish Union posted on its homepage on May 5 an article on the dam.',
    ['publication 2014-05-05'],
  ],
  ['members that lead', 'Leading members of unions in Norland Tuesday visited the embassy.', ['appearance 2014-05-06']],
  [
    'further things by the day of the news, not by that of a work told of in passing',
    'A meeting took place on Tuesday. The work, published on May 1, says so. Pak Chol Min made a report.',
    ['meeting 2014-05-06', 'publication 2014-05-01', 'speech 2014-05-06'],
  ],
];

for (const [what, text, claims] of cases) test(`reads ${what}`, () => assert.deepEqual(told(text), claims));

const reports: readonly (readonly [what: string, text: string, claims: readonly string[]])[] = [
  [
    'a dinner after the talks',
    'Pak Chol Min on Tuesday received Ri Son Ho.\n\nHe had a talk with him.\n\nPak Chol Min hosted a dinner for him.',
    ['appearance 2014-05-06', 'appearance 2014-05-06'],
  ],
  [
    'a further place, but not the same again',
    'Pak Chol Min visited the Tarn Tractor Factory on Monday.\n\nThen he visited the Veldish Institute.\n\nHe visited the Veldish Institute in good humour.',
    ['appearance 2014-05-05', 'appearance 2014-05-05'],
  ],
  [
    'a report made at a dated meeting',
    'A meeting was held in Tarn on Tuesday.\n\nPak Chol Min, chairman of the Veldish Union, made a report.',
    ['meeting 2014-05-06', 'speech 2014-05-06'],
  ],
  [
    'nothing that was earlier, and no speeches that nobody made',
    'A meeting was held on Tuesday.\n\nSpeeches were made.\n\nEarlier, Pak Chol Min visited the Tarn Tractor Factory.',
    ['meeting 2014-05-06'],
  ],
  [
    'its own opening, where it is a meeting',
    'There was the second sitting of the congress of the Veldish Union.\n\nThe congress dealt with the tasks of the union on Tuesday.',
    ['meeting 2014-05-06', 'meeting 2014-05-06'],
  ],
  [
    'what follows a message that was read out',
    'A meeting was held in Tarn on Tuesday.\n\nA message of the Veldish Union was read.\n\nThe message says:\n\nThe mine was built well.\n\nAn appeal to the miners was adopted there.',
    ['meeting 2014-05-06', 'resolution 2014-05-06'],
  ],
  [
    'nothing from the text of a message',
    'Ri Son Ho received a message from Pak Chol Min on Monday.\n\nThe message says:\n\nPak Chol Min visited the Tarn Tractor Factory.',
    ['publication 2014-05-05'],
  ],
  [
    'a performance, once',
    'The Veldish Union gave a banquet on Tuesday.\n\nAn art performance was given.\n\nThe performance was given by the Tarn Band.',
    ['appearance 2014-05-06', 'appearance 2014-05-06'],
  ],
];

for (const [what, text, claims] of reports)
  test(`a report that has dated its story dates ${what}`, () => assert.deepEqual(told(text), claims));

test('those present are with what they were present at, with their offices', () => {
  const [visit] = claimsOf(
    'Pak Chol Min on Tuesday visited the Tarn Tractor Factory.\n\nHe was accompanied by Ri Son Ho, chairman of the Veldish Union, and Kim Chol Su, director of the Veldish Institute.\n\nAlso present were Jang Min Ho and officials concerned.',
  );
  assert.deepEqual(names(visit, 'present'), ['Ri Son Ho', 'Kim Chol Su', 'Jang Min Ho']);
  assert.deepEqual(
    visit?.roles.present?.map(({ as }) => as?.map(({ name }) => name)),
    [['Chairman of the Veldish Union'], ['Director of the Veldish Institute'], undefined],
  );
});

test('a message has its sender and its recipient, whoever tells it', () => {
  const [sent] = claimsOf('Pak Chol Min on Monday sent a congratulatory message to Ri Son Ho.');
  const [received] = claimsOf('Ri Son Ho received a message of condolences from Pak Chol Min on Monday.');
  for (const claim of [sent, received]) {
    assert.deepEqual(names(claim, 'sender'), ['Pak Chol Min']);
    assert.deepEqual(names(claim, 'recipient'), ['Ri Son Ho']);
    assert.equal(claim?.title, 'Letter of Pak Chol Min to Ri Son Ho');
  }
});

test('a speech says what sort it was, a resolution what was decided', () => {
  const claims = claimsOf(
    'The Third Congress of the Veldish Union was held on May 5, 2014. Pak Chol Min made an opening address at the Third Congress of the Veldish Union. The Third Congress of the Veldish Union adopted a new statute.',
  );
  assert.deepEqual(
    claims.map(({ kind, detail }) => `${kind} ${detail?.text ?? '-'}`),
    ['meeting -', 'speech opening address', 'resolution a new statute'],
  );
});

test('who has the office told before a comma is told of with it', () => {
  const [visit] = claimsOf('The Chairman of the Veldish Union, Ada Quill, on Monday visited the Tarn Tractor Factory.');
  assert.deepEqual(names(visit, 'participant'), ['Ada Quill']);
  assert.deepEqual(
    visit?.roles.participant?.map(({ as }) => as?.map(({ name }) => name)),
    [['Chairman of the Veldish Union']],
  );
  const [list] = claimsOf(
    'Pak Chol Min, the chairman of the Veldish Union, Ri Son Ho, director of the Veldish Institute, and Kim Chol Su, 41, visited the Tarn Tractor Factory on Monday.',
  );
  assert.deepEqual(
    list?.roles.participant?.map(({ as }) => as?.map(({ name }) => name)),
    [['Chairman of the Veldish Union'], ['Director of the Veldish Institute'], undefined],
  );
});

test('somebody is relieved of an office that is no name', () => {
  const [end] = claimsOf('The Veldish Union on Monday relieved Ri Son Ho of the post of editor-in-chief.');
  assert.equal(end?.title, 'Ri Son Ho no longer Editor-in-chief');
});

test('of all the posts that somebody is relieved of, each that is named ends', () => {
  const claims = claimsOf(
    'Ri Son Ho was relieved of all his posts including member of the Veldish Commission and director of the Veldish Institute on Sunday.',
  );
  assert.deepEqual(
    claims.map(({ phase, time, roles }) => `${phase} ${time?.edtf} ${roles.office?.map(({ name }) => name)}`),
    ['end 2014-05-04 Member of the Veldish Commission', 'end 2014-05-04 Director of the Veldish Institute'],
  );
});

test('a long list is read in time that grows with it', () => {
  const list = (n: number) =>
    `Present at the meeting on May 5, 2014 were ${Array.from({ length: n }, (_, i) => `Pak ${'ABCDEFGH'[i % 8]}ol Min`).join(', ')}.`;
  assert.ok(claimsOf(list(10_000)).length <= 10_000);
});
