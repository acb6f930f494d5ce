import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recogniseNames } from './index.ts';

/** The mentions of the passages as "kind: text", in order. */
const namesIn = (...texts: string[]): string[] =>
  recogniseNames(texts)
    .flat()
    .map((mention) => `${mention.kind}: ${mention.text}`);
/** The same without any pack. */
const bare = (...texts: string[]): string[] =>
  recogniseNames(texts, { packs: [] })
    .flat()
    .map((mention) => `${mention.kind}: ${mention.text}`);

const check = (
  cases: readonly (readonly [sentence: string, text: string, expected: readonly string[]])[],
  find = namesIn,
): void => {
  for (const [sentence, text, expected] of cases)
    test(sentence, () => {
      assert.deepEqual(find(text), expected, text);
    });
};

check([
  [
    'a meeting at the beginning of a sentence, but none that nothing tells from others',
    'Inaugural congress of the Green Party of Veld. National conference today.',
    ['meeting: Inaugural congress of the Green Party of Veld', 'organisation: Green Party of Veld'],
  ],
  [
    'what is said to be titled',
    'He wrote a pamphlet entitled Rivers and Roads. A speech titled: “On dykes” was printed. The untitled page.',
    ['work: Rivers and Roads', 'work: On dykes'],
  ],
  [
    'a title that begins with On, but for the beginning of a sentence',
    'He sang On the Banks of Orm. On the Banks of Orm he sat.',
    ['work: On the Banks of Orm'],
  ],
  [
    'a place with two heads, and one of two',
    'The Orm Hotel and Restaurant closed. He left the Orm Hotel and Rask Museum of Tarn.',
    ['place: Orm Hotel and Restaurant', 'place: Orm Hotel', 'place: Rask Museum of Tarn'],
  ],
  [
    'a person after an office, and one after a title',
    'Premier Pak Pong Ju met Comrade Ri Ju O today.',
    ['office: Premier', 'person: Pak Pong Ju', 'person: Ri Ju O'],
  ],
  [
    'a congress that is a body, and one that a body holds',
    'The Trades Union Congress of Veld met the African National Congress. The Fifth National Congress met.',
    [
      'organisation: Trades Union Congress of Veld',
      'organisation: African National Congress',
      'meeting: Fifth National Congress',
    ],
  ],
  [
    'a person by a first name, where nothing else tells; no ship and no place that is called so',
    'Helen Orrel, Tarn. The Anna Brook sank. The house in Karl Marr.',
    ['person: Helen Orrel', 'place: Karl Marr'],
  ],
  [
    'initials without a blank between them, which an abbreviation of a body or state is not',
    'S.M. Orel, leader of the Green Party of Veld, met U.S. President Tor Ven.',
    [
      'person: S.M. Orel',
      'office: leader of the Green Party of Veld',
      'organisation: Green Party of Veld',
      'place: U.S.',
      'office: President',
      'person: Tor Ven',
    ],
  ],
  [
    'an office of a thing that only its article shows to be one',
    'Sven Marr was editor of the Orm Courier. President of Orm Tor Ven came.',
    ['person: Sven Marr', 'office: editor of the Orm Courier', 'office: President of Orm', 'person: Tor Ven'],
  ],
  [
    'a person by a life in brackets, a birth, or by what they are said to be',
    'Ada Quill (September 1929 – July 22, 2012) was chairwoman. Sven Marr (1904–89). Ilse Brandt was born in Veld. Tor Venn is a Veldish painter.',
    ['person: Ada Quill', 'person: Sven Marr', 'person: Ilse Brandt', 'place: Veld', 'person: Tor Venn'],
  ],
  [
    'a person by what nobody but people suffer, and by what they are replaced as',
    'In 1950 Ilse Brandt was assassinated. They sacked Sven Marr as party leader.',
    ['person: Ilse Brandt', 'person: Sven Marr'],
  ],
  [
    'no person by a year in brackets that is not of a life',
    'The Veld Quarterly (May 1929) was sold. It saw the Orm Tarn (12 May 1950).',
    [],
  ],
  [
    'a person between commas behind a word for people, and nobody before the word for a body',
    'Its last leader, Ilse Brandt, came. He was secretary of the Harn committee.',
    ['person: Ilse Brandt'],
  ],
  [
    'a person who holds an office, by the years of it, and behind it between commas',
    'Ada Quill was chairman of the board. Sven Marr (1948–1961). The Minister of Trade, Ilse Brand, came.',
    ['person: Ada Quill', 'person: Sven Marr', 'office: Minister of Trade', 'person: Ilse Brand'],
  ],
  [
    'an office after a person, with the body it is held in',
    'Ri Yong Ho, chief of the General Staff of the KPA, spoke.',
    ['person: Ri Yong Ho', 'office: chief of the General Staff of the KPA', 'organisation: General Staff of the KPA'],
  ],
  [
    'an office between a body and a person',
    'The WPK general secretary Comrade Kim Jong Un left.',
    ['office: WPK general secretary', 'organisation: WPK', 'person: Kim Jong Un'],
  ],
  [
    'a row of names that nothing separates',
    'Kim Nam Chol Han Yong Ae Cha Un Mi Rim Sin',
    ['person: Kim Nam Chol', 'person: Han Yong Ae', 'person: Cha Un Mi', 'person: Rim Sin'],
  ],
  [
    'possessives and hyphens of names',
    "Kim Jong-un's letter and Lee Myung-bak’s answer",
    ['person: Kim Jong-un', 'person: Lee Myung-bak'],
  ],
  [
    'a name that is also a word of the language',
    'An Yong Ae, Hero of the DPRK',
    ['person: An Yong Ae', 'office: Hero of the DPRK', 'organisation: DPRK'],
  ],
  [
    'a namesake in the name of a thing',
    'Kim Il Sung Stadium and Kim Chaek Iron and Steel Complex',
    ['place: Kim Il Sung Stadium', 'place: Kim Chaek Iron and Steel Complex'],
  ],
  [
    'a person after a body that an office names',
    'Minister of Foreign Trade Ri Ju O and Chairman of the Rivers Commission Pak Il came.',
    [
      'office: Minister of Foreign Trade',
      'person: Ri Ju O',
      'office: Chairman of the Rivers Commission',
      'organisation: Rivers Commission',
      'person: Pak Il',
    ],
  ],
  ['nobody in the names of months and days', 'On Monday, May 6, and in March, An all-out attack began.', []],
]);

check([
  [
    'a chain of bodies is one body',
    'the Presidium of the Political Bureau of the Central Committee of the WPK',
    ['organisation: Presidium of the Political Bureau of the Central Committee of the WPK'],
  ],
  [
    'the wider body before its organ',
    'the Seventh WPK Central Committee',
    ['organisation: Seventh WPK Central Committee'],
  ],
  ['the wider body after a comma', 'greetings of the C.C., WPK and the League', ['organisation: C.C., WPK']],
  [
    'a name with its aims and its country',
    'the Association for the Restoration of the Fatherland and the New Farmers’ Party of Veld',
    ['organisation: Association for the Restoration of the Fatherland', 'organisation: New Farmers’ Party of Veld'],
  ],
  [
    'institutional prose in small letters',
    'the central committee of the Workers Party of Korea elected the presidium of the political bureau of the party’s central committee',
    [
      'organisation: central committee of the Workers Party of Korea',
      'organisation: presidium of the political bureau of the party’s central committee',
    ],
  ],
  [
    'two parties that share their words',
    'the Workers’ Parties of North and South Korea',
    [
      'organisation: Workers’ Parties of North and South Korea',
      'organisation: Workers’ Parties of North and South Korea',
    ],
  ],
  [
    'no body in a figure of speech',
    'It is the General Staff of the Korean revolution and a political General Staff.',
    [],
  ],
  ['no body in the word for one', 'The Party led the party organizations and a Juche-oriented Party.', []],
]);

check([
  [
    'what a body is of, where no list has it',
    'the Union of Kilns and Furnaces of Tarn and the League of Honduras and Belize',
    ['organisation: Union of Kilns and Furnaces of Tarn', 'organisation: League of Honduras', 'place: Belize'],
  ],
  [
    'what happened to a body is no part of its name',
    'Foundation of the Youth League of Varland',
    ['organisation: Youth League of Varland'],
  ],
  [
    'a numbered meeting and its body',
    'the Fifth Plenary Meeting of its Fourth Central Committee',
    ['meeting: Fifth Plenary Meeting of its Fourth Central Committee', 'organisation: Fourth Central Committee'],
  ],
  [
    'a meeting named after its organ',
    'the 16th Politburo Meeting of the Seventh Central Committee of the WPK',
    [
      'meeting: 16th Politburo Meeting of the Seventh Central Committee of the WPK',
      'organisation: Politburo',
      'organisation: Seventh Central Committee of the WPK',
    ],
  ],
  [
    'a meeting in small letters',
    'the eighth congress of the WPK',
    ['meeting: eighth congress of the WPK', 'organisation: WPK'],
  ],
  [
    'a meeting of people in small letters',
    'The first conference of the ideological workers of the WPK was held.',
    ['meeting: first conference of the ideological workers of the WPK', 'organisation: WPK'],
  ],
  [
    'two ordinals for one word',
    'the Fourth Conference of Cell Secretaries and the Fifth Conference of Cell Chairpersons of the WPK',
    [
      'meeting: Fourth Conference of Cell Secretaries',
      'meeting: Fifth Conference of Cell Chairpersons of the WPK',
      'organisation: WPK',
    ],
  ],
  [
    'no meeting in a plural without a number',
    'enlarged meetings of the Political Bureau of the C.C., WPK',
    ['organisation: Political Bureau of the C.C., WPK'],
  ],
]);

check([
  [
    'places by their kinds',
    'Sosong-ri, Kangso County, Mt Taedok, Cho Island and the Ramsu Tractor Factory No. 2',
    [
      'place: Sosong-ri',
      'place: Kangso County',
      'place: Mt Taedok',
      'place: Cho Island',
      'place: Ramsu Tractor Factory No. 2',
    ],
  ],
  [
    'places run together in a caption',
    'Munsu Water Park Masikryong Ski Resort',
    ['place: Munsu Water Park', 'place: Masikryong Ski Resort'],
  ],
  ['a day inside a name', 'the February 8 Vinalon Factory', ['place: February 8 Vinalon Factory']],
  [
    'a work after a cue, without quotation marks',
    'He made a speech, titled, On Building a Bridge in Our Town, to all.',
    ['work: On Building a Bridge in Our Town'],
  ],
  [
    'works in a list of quotations',
    'They sang songs like "Our River", "The Long Road" and "Home by Evening".',
    ['work: Our River', 'work: The Long Road', 'work: Home by Evening'],
  ],
  [
    'a periodical by what explains it',
    'They renamed Vosto, the organ of the union, and read Mestar, its monthly magazine.',
    ['work: Vosto', 'work: Mestar'],
  ],
  [
    'a slogan after its cue, with and without a mark',
    'Under the slogan, Let us sail together!, and the slogan, All for one, they went.',
    ['slogan: Let us sail together!', 'slogan: All for one'],
  ],
  [
    'a passage that is a slogan',
    'One Boat for All and All for One Boat!',
    ['slogan: One Boat for All and All for One Boat!'],
  ],
  [
    'a plan with its years',
    'the First Seven-Year Plan (1961-1967) for the Development of the National Economy',
    ['plan: First Seven-Year Plan (1961-1967) for the Development of the National Economy'],
  ],
  [
    'movements and ideas by a word in small letters',
    'the Pegora movement and the Solven idea',
    ['campaign: Pegora movement', 'doctrine: Solven idea'],
  ],
  [
    'principles that are counted',
    'the three principles of national reunification confirmed',
    ['doctrine: three principles of national reunification'],
  ],
  [
    'weapons and ships by their designations',
    'test fire of ICBM Hwasong 15 and the spy ship Pueblo',
    ['object: Hwasong 15', 'object: Pueblo'],
  ],
  [
    'a monument to what it is for',
    'They saw the Monument to the Victorious Battle.',
    ['object: Monument to the Victorious Battle'],
  ],
]);

check(
  [
    ['an unknown person by a title', 'Comrade Tor Ven Asu spoke.', ['person: Tor Ven Asu']],
    [
      'an unknown person by what comes after the name',
      'Marek Oldan, chairman of the Rivers Commission, spoke.',
      ['person: Marek Oldan', 'office: chairman of the Rivers Commission', 'organisation: Rivers Commission'],
    ],
    ['an unknown person by an age', 'Lena Vosk, 43, a worker, wept.', ['person: Lena Vosk']],
    [
      'an unknown person by what people do',
      'Marek Oldan visiting the Ramsu Tractor Factory',
      ['person: Marek Oldan', 'place: Ramsu Tractor Factory'],
    ],
    [
      'unknown people in a list with a known one',
      'Comrade Marek Oldan, Lena Vosk and Ivo Tarn came.',
      ['person: Marek Oldan', 'person: Lena Vosk', 'person: Ivo Tarn'],
    ],
    ['an unknown abbreviation with people of it', 'The soldiers of the VPRA marched.', ['organisation: VPRA']],
    ['an unknown place after a preposition', 'The congress was held in Klobodren.', ['place: Klobodren']],
    [
      'a plural possessive that no list knows',
      'the Toilers’ Party of Varland',
      ['organisation: Toilers’ Party of Varland'],
    ],
  ],
  bare,
);

test('what is a person in one passage is one in all', () => {
  assert.deepEqual(bare('Comrade Marek Oldan spoke.', 'A letter to Marek Oldan', 'Oldan smiled.'), [
    'person: Marek Oldan',
    'person: Marek Oldan',
    'person: Oldan',
  ]);
});

test('a country that bodies are named after is a place, its adjective is none', () => {
  const found = bare(
    'The Labour Party of Varland met.',
    'Varland is free, and the Varlish people and the Varlish army know it.',
  );
  assert.deepEqual(found, ['organisation: Labour Party of Varland', 'place: Varland']);
});

test('names are written out: ordinals, organs, apostrophes, spaces', () => {
  const [[meeting]] = recogniseNames(['15th  Plenary\nMeeting of the 4th C.C. of the Workers’ Party of Korea']);
  assert.equal(
    meeting.name,
    "Fifteenth Plenary Meeting of the Fourth Central Committee of the Workers' Party of Korea",
  );
  assert.equal(meeting.ordinal, 15);
  assert.equal(meeting.series, "Plenary Meeting of the Fourth Central Committee of the Workers' Party of Korea");
  assert.equal(meeting.body, "Fourth Central Committee of the Workers' Party of Korea");
});

test('names in capitals throughout are written as others are, abbreviations as they are', () => {
  const named = (text: string): string[] => recogniseNames([text])[0].map(({ name }) => name);
  assert.deepEqual(named('LETTER OF PAK PONG JU TO THE THIRD CONGRESS OF THE GREEN PARTY OF KOREA'), [
    'Pak Pong Ju',
    'Third Congress of the Green Party of Korea',
    'Green Party of Korea',
  ]);
  assert.deepEqual(named('MEETING OF THE UN SECURITY COUNCIL'), [
    'Meeting of the UN Security Council',
    'UN Security Council',
  ]);
});

test('an office that shares a body with the one beside it has its full name by context', () => {
  const [[office]] = recogniseNames(['member of the Political Bureau and secretary of the C.C., WPK']);
  assert.equal(office.name, 'Member of the Political Bureau of the Central Committee of the WPK');
  assert.equal(office.basis, 'context');
  assert.deepEqual(office.from, { start: 52, end: 61 });
});

const words = fc.constantFrom(
  ...'the The of and , . “ ” ( ) ! Party Central Committee WPK Kim Il Sung Tor Ven first 15th Congress in Korea said General Secretary People ’s -ri slogan titled On Five-Year Plan C.C. № 조선로동당 중앙위원회 제8차대회 \n\n 😀'.split(
    ' ',
  ),
);
const texts = fc.array(
  fc
    .array(fc.oneof({ weight: 9, arbitrary: words }, fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((list) => list.join(' ')),
  { maxLength: 5 },
);

test('property: every mention quotes its text, in order, inside its passage', () => {
  fc.assert(
    fc.property(texts, (passages) => {
      const found = recogniseNames(passages);
      assert.equal(found.length, passages.length);
      found.forEach((list, i) => {
        list.forEach((mention, at) => {
          assert.equal(passages[i].slice(mention.start, mention.end), mention.text);
          assert.ok(mention.end > mention.start);
          assert.ok(at === 0 || list[at - 1].start <= mention.start);
        });
      });
    }),
    { numRuns: 400 },
  );
});

test('property: mentions that overlap are one inside the other', () => {
  fc.assert(
    fc.property(texts, (passages) => {
      for (const list of recogniseNames(passages))
        for (let i = 1; i < list.length; i++) {
          const [a, b] = [list[i - 1], list[i]];
          assert.ok(b.start >= a.end || b.end <= a.end || a.start === b.start, `${a.text} | ${b.text}`);
        }
    }),
    { numRuns: 400 },
  );
});

test('property: a document that is read twice gives the same', () => {
  fc.assert(fc.property(texts, (passages) => assert.deepEqual(recogniseNames(passages), recogniseNames(passages))));
});

test('a heading names whose life the passage under it tells', () => {
  assert.deepEqual(namesIn('Ada Quill', 'Quill was born in a village.'), ['person: Ada Quill', 'person: Quill']);
  assert.deepEqual(namesIn('Sven Marr', 'He was born in a village.'), ['person: Sven Marr']);
  assert.deepEqual(namesIn('Orm Tarn', 'It was built in 1921.'), []);
});

test('Roman numerals count congresses, and belong to the names of kings', () => {
  const named = (text: string): string[] =>
    recogniseNames([text])
      .flat()
      .map(({ kind, name }) => `${kind}: ${name}`);
  assert.deepEqual(named('The XXII Congress of the Rowers Union was held.'), [
    'meeting: Twenty-second Congress of the Rowers Union',
    'organisation: Rowers Union',
  ]);
  assert.deepEqual(named('The IV Plenum was held under King Orm IV.').slice(0, 1), ['meeting: Fourth Plenary Meeting']);
  assert.ok(!named('The IC Congress was held.').some((one) => one.includes('Ninety')));
});

test('what is called after a saint is nobody', () => {
  assert.ok(!namesIn("St. Clare's Chapel was opened.").some((one) => one.startsWith('person')));
  assert.ok(!namesIn('It stood on the St. Clare Reservation.').some((one) => one.startsWith('person')));
});
