import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

/** Kind and date of what a history tells. */
const toldIn = (text: string): string =>
  claimsOf(text)
    .map(({ kind, time }) => `${kind} ${time?.edtf ?? '-'}`)
    .join(', ');

const tellsEach = (rows: readonly (readonly [text: string, told: string])[]): void => {
  for (const [text, told] of rows) assert.equal(toldIn(text), told, text);
};

test('bodies come into being, split, join and end', () => {
  tellsEach([
    ['In 1921 a few weavers formed the Circle of Lamps in Orm.', 'founding 1921'],
    ['A cell was set up at the mill in May 1931.', 'founding 1931-05'],
    ['In the spring of 1931 we organised a detachment.', 'founding 1931-21'],
    ['In 1948 the republic was proclaimed.', 'founding 1948'],
    ['The Republic of Veld was proclaimed on 4 October 1948.', 'founding 1948-10-04'],
    ['In June 1933 the Harbour Union was reorganized into the League of Lamps.', 'renaming 1933-06'],
    ['In 1919 the party absorbed the League of Lamps.', 'merger 1919'],
    ['The League of Lamps was wound up in 1958.', 'dissolution 1958'],
    ['The Trades Union Congress was founded in 1868.', 'founding 1868'],
    ['On 4 March 1949 Harl proclaimed the Republic of Veld.', 'founding 1949-03-04'],
    ['The two unions were merged in 1951.', 'merger 1951'],
    ['In June 1932 a group around Harl broke away from the party.', 'merger 1932-06'],
    ['A split followed in 1933.', 'merger 1933'],
    ['The order was dissolved in 1773.', 'dissolution 1773'],
    ['In 1919 the Harbour Union absorbed the League of Lamps.', 'merger 1919'],
    ['The two bodies reunited in 1908.', 'merger 1908'],
    ['In 1945 the Harbour Union was re-established.', 'founding 1945'],
    ['In May 1975 the University of Orm was incorporated by the parliament.', 'founding 1975-05'],
    ['In 1869 a committee was appointed.', 'founding 1869'],
    ['The institute had originated in 1971 as a school.', 'founding 1971'],
    ['The corps was raised in 1694.', 'founding 1694'],
    ['The society ceased to exist in 1893.', 'dissolution 1893'],
    ['The party disintegrated in January 1990.', 'dissolution 1990-01'],
    ['The name was changed to the University of Orm in 1980.', 'renaming 1980'],
  ]);
});

test('offices are taken up and given up by people whom only a word points to', () => {
  tellsEach([
    ['Harl abdicated in May 1911.', 'appointment 1911-05'],
    ['She was elected to the Diet in 1918.', 'appointment 1918'],
    ['We elected a new committee on 3 May 1930.', 'appointment 1930-05-03'],
    ['He stepped down in March 1974.', 'appointment 1974-03'],
    ['In 1926, at the age of forty, he became leader of the League of Veld.', 'appointment 1926'],
    [
      'General Rask was relieved of his command in March 1919 and replaced by General Ferro.',
      'appointment 1919-03, appointment 1919-03',
    ],
    ['His brother was sworn in on 12 August 1946.', 'appointment 1946-08-12'],
    ['His place was taken by Samuel Brook in May 1904.', 'appointment 1904-05'],
    ['Comrade Ferro was returned as General Secretary on 9 May 2013.', 'appointment 2013-05-09'],
    ['When Rask died in May 1939, Harl became chairman.', 'death 1939-05, appointment 1939-05'],
    [
      'The Third Congress of the Harbour Union met from 3 to 5 May 1950. Comrade Ferro was elected chairman.',
      'meeting 1950-05-03/1950-05-05, appointment 1950-05-03/1950-05-05',
    ],
    // What was told since is of another time.
    [
      'The Third Congress of the Harbour Union met in May 1950. In 1953 the mill burned down. Comrade Ferro was elected chairman.',
      'meeting 1950-05, other 1953, appointment -',
    ],
    ['They will create miracles in 1952 if the Party and the revolution require it.', ''],
  ]);
});

test('births and deaths', () => {
  tellsEach([
    ['He died in exile in 1931.', 'death 1931'],
    ['In May 1931 they killed Harl.', 'death 1931-05'],
    ['In May 1931 they lost Veld.', 'other 1931-05'],
    ['Harl, arrested in 1936, died in prison on 12 February 1938.', 'death 1938-02-12, other 1936'],
    [
      'Harl was expelled from the Party on 24 May 1949, arrested three days later and shot on 12 June.',
      'appointment 1949-05-24, death 1949-06-12, other 1949-05-27',
    ],
    ['He led the union until his death in 1931.', 'death 1931'],
    ['I was born in Kalmo on 14 February 1912.', 'birth 1912-02-14'],
    ['Harl was buried in Orm on 15 June 1959.', 'appearance 1959-06-15'],
    ['A collision near Kalmo killed six passengers in May 1951.', 'disaster 1951-05'],
    ['The plague of 1349 carried off a third of the people.', 'disaster 1349'],
    ['He fell ill in 1933.', 'other 1933'],
    ['A drought ruined the harvest in the summer of 1951.', 'disaster 1951-22'],
  ]);
});

test('wars, risings and what units do', () => {
  tellsEach([
    ['Revolution broke out in 1848.', 'conflict 1848'],
    ['Fighting in the north broke out in 1961.', 'conflict 1961'],
    ['In February 1919 fighting flared up again along the river.', 'conflict 1919-02'],
    ['The town fell at noon on 4 September 1919.', 'conflict 1919-09-04'],
    ['In March 1919 the people of Orm rose in arms.', 'conflict 1919-03'],
    ['Our unit attacked the barracks on the night of 4 June 1934.', 'conflict 1934-06-04'],
    ['The republic annexed the islands in 1911.', 'conflict 1911'],
    ['After the Battle of Valden (20 September 1792) the army withdrew.', 'conflict 1792-09-20'],
    ['The army was beaten in the 1917 Battle of Orm.', 'conflict 1917'],
    ['Harl, the leader of the August 1792 uprising, was ill.', 'conflict 1792-08'],
    ['They signed an armistice on 29 September 1918.', 'agreement 1918-09-29'],
  ]);
});

test('drives, strikes and reforms', () => {
  tellsEach([
    ['The strike began on 3 May 1905 and ended on the 22nd.', 'campaign 1905-05-03, campaign 1905-05-22'],
    ['The railwaymen went on strike in December 1905.', 'campaign 1905-12'],
    ['Collectivisation got under way in 1952.', 'campaign 1952'],
    ['The land reform began in March 1946.', 'other 1946-03'],
    ['A census was held in 1890.', 'other 1890'],
    ['Suffrage was replaced by limited suffrage in 1793.', 'other 1793'],
    ['Slavery was abolished in 1833.', 'other 1833'],
    ['The mines were nationalised in August 1946.', 'other 1946-08'],
    ['The government outlawed the league in 1925.', 'other 1925'],
    ['In January 1929 Harl was thrown into prison and was not freed until May 1930.', 'other 1929-01, other 1930-05'],
    ['In June 1932 Harl was sentenced to six years in prison.', 'other 1932-06'],
    ['A new coin was introduced in 1925.', 'other 1925'],
    ['In 1937 Veld left the league.', 'other 1937'],
    ['The capital was moved from Orm to Veld in 1960.', 'other 1960'],
  ]);
});

test('laws, agreements and what is printed', () => {
  tellsEach([
    ['Diplomatic relations with Veld were established in 1894.', 'agreement 1894'],
    ['They made peace in 1713.', 'agreement 1713'],
    ['A law on land was passed in March 1946.', 'resolution 1946-03'],
    ['The Law of Suspects was passed on 17 September 1793.', 'resolution 1793-09-17'],
    ['In the treaty of 1972 both sides pledged aid.', 'agreement 1972'],
    ['The treaty was renounced in October 1918.', 'other 1918-10'],
    ['Rules were drawn up in May 1931.', 'resolution 1931-05'],
    ['His memoirs appeared in 1935.', 'publication 1935'],
    ['In 1921 the circle issued a leaflet.', 'publication 1921'],
    ['The government lodged a protest on 3 May 1952.', 'publication 1952-05-03'],
  ]);
});

test('works, and where people go', () => {
  tellsEach([
    ['Work on the bridge began in 1861.', 'construction 1861'],
    ['The main canal was dug in 1955.', 'construction 1955'],
    ['The mill started production in July 1958.', 'construction 1958-07'],
    ['The school celebrated its centenary in 1991.', 'commemoration 1991'],
    ['In 1926 I left for Tarn.', 'appearance 1926'],
    ['He fled to Veld in September 1956.', 'appearance 1956-09'],
    ['The fleet arrived on 3 May 1919.', 'appearance 1919-05-03'],
    ['1884: The club takes over the mill.', 'other 1884'],
  ]);
});

test('states, what is expected and what is only supposed are not told', () => {
  tellsEach([
    ['By 1931 the union had three hundred members.', ''],
    ['It would be abolished in 1960, he thought.', ''],
    ['The hall stood empty in 1931.', ''],
    ['If they attacked in 1953, the answer would be harsh.', ''],
    ['If in May 1953 the enemy attacked, all was lost.', ''],
    ['If the enemy attacked in May 1953, all was lost.', ''],
    ['If the workers attacked the mill in May 1953, all was lost.', ''],
  ]);
});

test('what is decided, moved or called for has not happened yet', () => {
  tellsEach([
    [
      'The Harbour Union held a conference on 3 May 1951. It decided to convene the Third Congress of the Harbour Union in June 1952.',
      'meeting 1951-05-03, resolution 1951-05-03, meeting 1952-06',
    ],
    ['In May 1951 Harl promised to leave the Harbour Union in 1953.', ''],
    ['The mill should be opened in May 1951.', ''],
    ['The mill could be opened in May 1951, he said.', ''],
    ['The mill cannot be closed in May 1951.', ''],
    ['Harl proposed on 3 May 1951 that the Harbour Union be renamed.', 'other 1951-05-03'],
  ]);
});

test('what somebody was before is not when he did the rest', () => {
  tellsEach([['Born in Kalmo on 3 September 1906, Ada Quill went to sea at fourteen.', 'birth 1906-09-03']]);
});

test('what happened in words that no frame knows is told all the same', () => {
  tellsEach([
    ['In May 1931 the miners barricaded the square.', 'other 1931-05'],
    ['In 1908 it bartered its seat away.', 'other 1908'],
    ['It took three years from 1908.', ''],
    ['On 3 June 1944 the Harlish Legion, equipped with new guns, arrived in Veld.', 'appearance 1944-06-03'],
    ['In July 1937, they made a move to recapture Veld.', 'conflict 1937-07'],
    ['The government tried to sue for peace in May 1938.', 'other 1938-05'],
    ['In May 1931 the union began to arrest its critics.', 'other 1931-05'],
    ['In May 1931 he did not try to take Veld.', ''],
    ['The council was swayed by Harl in 1931.', 'other 1931'],
    ['In April 1955 he published his theses on what kind of work it was.', 'publication 1955-04'],
    // What lasts, or was only meant.
    ['In 1931 the union consisted of six branches.', ''],
    ['In 1931 Harl lived in Veld.', ''],
    ['Since 1931 the miners barricaded the square every May.', ''],
    ['In May 1931 the miners were barricading the square.', ''],
    ['In May 1931 the miners did not barricade the square.', ''],
  ]);
});

test('a life stands in brackets behind a name, as days or where the name is then said to be of somebody born', () => {
  tellsEach([
    ['Ada Quill (September 1929 – July 22, 2012) led the union.', 'birth 1929-09, death 2012-07-22'],
    ['Ada Quill (1904–1961) was a painter.', 'birth 1904, death 1961'],
    ['Ada Quill (1904–89): Born in Orm.', 'birth 1904, death 1989'],
    ['Ada Quill (1948–1961) was chairwoman.', ''],
  ]);
});

test('what was only tried was not done', () => {
  tellsEach([
    ['They attempted to assassinate Ivo Tarn on 28 June 1919.', 'conflict 1919-06-28'],
    ['In 1920 he tried to found a party.', 'other 1920'],
    ['In 1920 he helped to found a party.', 'founding 1920'],
    ['In 1948 Ada Quill failed to win the seat.', 'other 1948'],
  ]);
});

test('who acts after a rising takes no part in it', () => {
  const [claim] = claimsOf('After the revolution of 1927 in Orm, Ada Quill rested.');
  assert.equal(claim.kind, 'conflict');
  assert.deepEqual(claim.roles.participant ?? [], []);
});
