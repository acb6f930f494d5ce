import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf } from '../draft.ts';
import { seamsOf } from '../seams.ts';
import { plainDrafts } from './plain-text.ts';

/** The passages of a text, a line each: kind and level, voice, text, and the headings above it. */
function shown(text: string): string[] {
  const passages = passagesOf(text, plainDrafts(text), seamsOf(text));
  return passages.map(
    ({ kind, level, headings, voice, text: reading }) =>
      `${kind}${level ?? ''}${voice === null ? '' : ` (${voice})`}: ${reading}${headings.map((at) => ` < ${passages[at].text}`).join('')}`,
  );
}

const cases: readonly (readonly [name: string, text: string, passages: readonly string[]])[] = [
  [
    'a title, and paragraphs by blank lines',
    'Milestones of a society\n\nIt was founded in 1921.\n\nIt moved in 1935.\n',
    [
      'heading1: Milestones of a society',
      'paragraph: It was founded in 1921. < Milestones of a society',
      'paragraph: It moved in 1935. < Milestones of a society',
    ],
  ],
  [
    'a chronology of dated lines, long and short',
    'The society met first in 1921. It has kept its books since.\n\nTimeline\n\nMarch 1921 Founding of the Harbour Society\nMay 1931 Ada Wren becomes chairwoman of the board of the society following the death of Ben Crake\n1935 Move to Kelvin\n',
    [
      'paragraph: The society met first in 1921. It has kept its books since.',
      'heading2: Timeline',
      'list-item: March 1921 Founding of the Harbour Society < Timeline',
      'list-item: May 1931 Ada Wren becomes chairwoman of the board of the society following the death of Ben Crake < Timeline',
      'list-item: 1935 Move to Kelvin < Timeline',
    ],
  ],
  [
    'three dated lines and more under a title',
    'Biography of Ada Wren\n\n1911 – born in Kelvin\n1949–1953: Treasurer\n1953–1957 Keeper\n',
    [
      'heading1: Biography of Ada Wren',
      'list-item: 1911 – born in Kelvin < Biography of Ada Wren',
      'list-item: 1949–1953: Treasurer < Biography of Ada Wren',
      'list-item: 1953–1957 Keeper < Biography of Ada Wren',
    ],
  ],
  [
    'paragraphs by single line breaks',
    'The society met on Thursday.\nAda Wren was elected to the board.\nIt will meet again.',
    [
      'paragraph: The society met on Thursday.',
      'paragraph: Ada Wren was elected to the board.',
      'paragraph: It will meet again.',
    ],
  ],
  [
    'a page with skip links, a caption under its picture, its title twice, and a cookie notice',
    'Skip links\n\nThe Lamp, Pride of the Port\n\nAda Wren and the members of the board inspect the outer lamp in the harbour of Kelvin\nThe Lamp, Pride of the Port\nThe lamp was lit in 1928.\n\nIt burns yet.\n\n🍪 This website uses cookies to improve your web experience.\n',
    [
      'furniture: Skip links',
      'heading1: The Lamp, Pride of the Port',
      'caption: Ada Wren and the members of the board inspect the outer lamp in the harbour of Kelvin < The Lamp, Pride of the Port',
      'heading1: The Lamp, Pride of the Port',
      'paragraph: The lamp was lit in 1928. < The Lamp, Pride of the Port',
      'paragraph: It burns yet. < The Lamp, Pride of the Port',
      'furniture: 🍪 This website uses cookies to improve your web experience.',
    ],
  ],
  [
    'teasers that break off, lists of works under headings and of songs without one',
    'A hundred years ago the society was founded.\n\nThe Society and the Sea\n\nThe society has always looked to the sea. ...\n\nAda Wren’s Works\n\nOn the Keeping of Books\n\nOn Lamps\n\nBen Crake’s Work\n\nDredging for Everybody\n\n\nSong of the Mole\n\nUp the Ladder\n\nThe Lamp Burns On\n\nVideo & Photos\n',
    [
      'paragraph: A hundred years ago the society was founded.',
      'heading2: The Society and the Sea',
      'paragraph: The society has always looked to the sea. < The Society and the Sea',
      'furniture: ...',
      'heading2: Ada Wren’s Works',
      'list-item: On the Keeping of Books < Ada Wren’s Works',
      'list-item: On Lamps < Ada Wren’s Works',
      'heading2: Ben Crake’s Work',
      'list-item: Dredging for Everybody < Ben Crake’s Work',
      'list-item: Song of the Mole',
      'list-item: Up the Ladder',
      'list-item: The Lamp Burns On',
      'furniture: Video & Photos',
    ],
  ],
  [
    'an editor before a letter that is printed, and its date',
    'Harbour society elects a new board\n\nThe society met in May.\n\nThe following letter was received by our paper from the society.\n\nDear friends,\n\nWe have met and elected a board.\n\nA new plan\n\nWe shall build.\n\n24 May 1931\n',
    [
      'heading1: Harbour society elects a new board',
      'paragraph (editor): The society met in May. < Harbour society elects a new board',
      'paragraph (editor): The following letter was received by our paper from the society. < Harbour society elects a new board',
      'paragraph (letter): Dear friends, < Harbour society elects a new board',
      'paragraph (letter): We have met and elected a board. < Harbour society elects a new board',
      'heading2 (letter): A new plan < Harbour society elects a new board',
      'paragraph (letter): We shall build. < Harbour society elects a new board < A new plan',
      'paragraph (letter): 24 May 1931 < Harbour society elects a new board < A new plan',
    ],
  ],
  [
    'an editor’s preface in Korean before the text itself',
    '부두협회 신년사\n\n- 1931년 01월 01일\n해 제\n\n이 글은 협회가 새해에 낸 글이다. 새 등대를 다루었다\n\n원 문\n\n회원 여러분!\n\n우리는 1930년에 등대를 세웠습니다.\n',
    [
      'heading1: 부두협회 신년사',
      'paragraph: - 1931년 01월 01일 < 부두협회 신년사',
      'heading2 (editor): 해 제 < 부두협회 신년사',
      'paragraph (editor): 이 글은 협회가 새해에 낸 글이다. 새 등대를 다루었다 < 부두협회 신년사 < 해 제',
      'heading2: 원 문 < 부두협회 신년사',
      'paragraph: 회원 여러분! < 부두협회 신년사 < 원 문',
      'paragraph: 우리는 1930년에 등대를 세웠습니다. < 부두협회 신년사 < 원 문',
    ],
  ],
  [
    'lists by bullets and numbers',
    'The board resolved:\n1. To keep the lamp lit.\n2. To build a mole.\n• a library\n• a loft\n',
    [
      'paragraph: The board resolved:',
      'list-item: 1. To keep the lamp lit.',
      'list-item: 2. To build a mole.',
      'list-item: • a library',
      'list-item: • a loft',
    ],
  ],
  [
    'a table set with blanks, rules and all',
    'Visits to the lamp\n\nYear        Who        Why\n----------------------------\n1928        Wren       to light it\n1929        Crake      to mend it\n1930        Finch      to see it\n',
    [
      'heading1: Visits to the lamp',
      'table-cell: Year Who Why < Visits to the lamp',
      'furniture: ----------------------------',
      'table-cell: 1928 Wren to light it < Visits to the lamp',
      'table-cell: 1929 Crake to mend it < Visits to the lamp',
      'table-cell: 1930 Finch to see it < Visits to the lamp',
    ],
  ],
  [
    'headings with numbers and in small letters over laid prose',
    'II. BUILDING THE OUTER MOLE\n\nThe board met on Thursday, and Ada Wren was in the chair. It heard the report\nof the treasurer. Ben Crake said that there was money left for a mole and for\nthe lamp.\n\nHow the lamp was lit\n\nThe board met on Thursday, and Ada Wren was in the chair. It heard the report\nof the treasurer. Ben Crake said that there was money left for a mole and for\nthe lamp.\n\n3. The members and their boats\n\nThe board met on Thursday, and Ada Wren was in the chair. It heard the report\nof the treasurer. Ben Crake said that there was money left for a mole and for\nthe lamp.\n',
    [
      'heading1: II. BUILDING THE OUTER MOLE',
      'paragraph: The board met on Thursday, and Ada Wren was in the chair. It heard the report of the treasurer. Ben Crake said that there was money left for a mole and for the lamp. < II. BUILDING THE OUTER MOLE',
      'heading2: How the lamp was lit < II. BUILDING THE OUTER MOLE',
      'paragraph: The board met on Thursday, and Ada Wren was in the chair. It heard the report of the treasurer. Ben Crake said that there was money left for a mole and for the lamp. < II. BUILDING THE OUTER MOLE < How the lamp was lit',
      'heading2: 3. The members and their boats < II. BUILDING THE OUTER MOLE',
      'paragraph: The board met on Thursday, and Ada Wren was in the chair. It heard the report of the treasurer. Ben Crake said that there was money left for a mole and for the lamp. < II. BUILDING THE OUTER MOLE < 3. The members and their boats',
    ],
  ],
  [
    'a chronology set in lines, with the year above its days',
    '1921\n\nMay 3 – Three people met in a sail loft and founded a society, and one of\nthem wrote down what was said.\n\n7 June – The society rented the upper floor of the customs house, in which it\nwas to stay for thirty years.\n\n1922\n\nApril 2 – Ada Wren laid the first stone of the outer mole with the members of\nthe board looking on.\n\nMay 9 – Ben Crake was elected treasurer, and he kept the books of the society\nfrom that day on.\n',
    [
      'heading2: 1921',
      'list-item: May 3 – Three people met in a sail loft and founded a society, and one of them wrote down what was said. < 1921',
      'list-item: 7 June – The society rented the upper floor of the customs house, in which it was to stay for thirty years. < 1921',
      'heading2: 1922',
      'list-item: April 2 – Ada Wren laid the first stone of the outer mole with the members of the board looking on. < 1922',
      'list-item: May 9 – Ben Crake was elected treasurer, and he kept the books of the society from that day on. < 1922',
    ],
  ],
  [
    'prose that was justified with blanks, which makes no table',
    'The  society  was  founded  in  the  loft  of  the  customs  house,  and  the\nfirst  books  were  given  by  the  widow  of  a  captain.  They  were  kept  in\na  chest  until  the  library  had  a  room,  and  whoever  wished  to  read  them\nhad to ask the keeper of the lamp.\n',
    [
      'paragraph: The society was founded in the loft of the customs house, and the first books were given by the widow of a captain. They were kept in a chest until the library had a room, and whoever wished to read them had to ask the keeper of the lamp.',
    ],
  ],
  [
    'hard-wrapped prose with blank lines between paragraphs, as mail and old text files have it',
    'REPORT OF THE BOARD\n\nThe board met on Thursday, and Ada Wren was in the chair. It heard\nthe report of the treasurer. Ben Crake said that there was money left.\nThe members agreed to build a mole, and to pay for it with what the\nsociety had saved.\n\nThe lamp was lit again after the storm, and it has burned since then\nwithout a break.\n',
    [
      'heading1: REPORT OF THE BOARD',
      'paragraph: The board met on Thursday, and Ada Wren was in the chair. It heard the report of the treasurer. Ben Crake said that there was money left. The members agreed to build a mole, and to pay for it with what the society had saved. < REPORT OF THE BOARD',
      'paragraph: The lamp was lit again after the storm, and it has burned since then without a break. < REPORT OF THE BOARD',
    ],
  ],
  [
    'paragraphs that neither blank lines nor indents part, by the last line of each; names over lines stay whole',
    'The society was founded in the loft of the customs house by Ada Wren and Ben\nCrake, who had both served on the boats of the Kelvin Fishing Company until\nthe winter of that year. In the same month it rented a room in Upper Harbour\nStreet, which soon became too small for its library and for those who came.\nThe first books were given by the widow of a captain.\nThe mole was begun in the spring, when the ice had gone, and the members of\nthe board carried the first stones. It was finished under the chairmanship\nof Dora Finch, and the lamp was lit on it in the presence of the whole town.\n',
    [
      'paragraph: The society was founded in the loft of the customs house by Ada Wren and Ben Crake, who had both served on the boats of the Kelvin Fishing Company until the winter of that year. In the same month it rented a room in Upper Harbour Street, which soon became too small for its library and for those who came. The first books were given by the widow of a captain.',
      'paragraph: The mole was begun in the spring, when the ice had gone, and the members of the board carried the first stones. It was finished under the chairmanship of Dora Finch, and the lamp was lit on it in the presence of the whole town.',
    ],
  ],
  [
    'Korean set to a narrow measure and broken inside words, an end of a sentence at the head of a line and all',
    '협회는 항구의 다락방에서 창립되였으며 그때\n로부터 오늘까지 등대를 지켜왔다. 회원들은\n바다에서 일하는 사람들의 살림을 돌보았으며\n아이들에게 글을 가르치고 책을 나누어주었\n다. 봄에 얼음이 풀리자 그들은 방파제를 쌓\n기 시작하였으며 가을에는 첫 배가 들어왔다.\n새 등대가 선 다음 협회는 회관을 지었으며 도\n서실과 강당을 꾸려놓았다. 많은 사람들이 그\n곳에서 공부하였고 저녁마다 모여 노래를 불\n렀다. 이렇게 협회는 항구의 자랑이 되였다.\n',
    [
      'paragraph: 협회는 항구의 다락방에서 창립되였으며 그때로부터 오늘까지 등대를 지켜왔다. 회원들은 바다에서 일하는 사람들의 살림을 돌보았으며 아이들에게 글을 가르치고 책을 나누어주었다. 봄에 얼음이 풀리자 그들은 방파제를 쌓기 시작하였으며 가을에는 첫 배가 들어왔다. 새 등대가 선 다음 협회는 회관을 지었으며 도서실과 강당을 꾸려놓았다. 많은 사람들이 그곳에서 공부하였고 저녁마다 모여 노래를 불렀다. 이렇게 협회는 항구의 자랑이 되였다.',
    ],
  ],
  [
    'a paragraph over a page break, with a number and a header between its parts',
    'The society met in the loft of the customs house, and it was there that the first of the\nmembers wrote down what was said. The paper is kept, and whoever asks is shown it by the\n\n12\n\fThe Harbour Society\n\nkeeper of the library, who is at the desk in the afternoon of every day but Sunday and of\nevery day on which the fleet comes in.\n\n13\n\fThe Harbour Society\n\nThe second meeting was held in the same loft, and more people came to it than there were\nchairs in the house.\n\n14\n\fThe Harbour Society\n\nThe third was the last there.\n\n15\n',
    [
      'paragraph: The society met in the loft of the customs house, and it was there that the first of the members wrote down what was said. The paper is kept, and whoever asks is shown it by the keeper of the library, who is at the desk in the afternoon of every day but Sunday and of every day on which the fleet comes in.',
      'furniture: 12',
      'furniture: The Harbour Society',
      'furniture: 13',
      'furniture: The Harbour Society',
      'paragraph: The second meeting was held in the same loft, and more people came to it than there were chairs in the house.',
      'furniture: 14',
      'furniture: The Harbour Society',
      'paragraph: The third was the last there.',
      'furniture: 15',
    ],
  ],
];

for (const [name, text, passages] of cases) test(`reads ${name}`, () => assert.deepEqual(shown(text), passages));

test('a paragraph over a page break has two runs and the page it begins on', () => {
  const text = cases[cases.length - 1][1];
  const [first, , , , , second] = passagesOf(text, plainDrafts(text), seamsOf(text));
  assert.equal(first.runs.length, 2);
  assert.equal(first.page, '12');
  assert.equal(second.page, '14');
});

test('a text without pages has no page labels; pages without numbers are counted, and no two have one label', () => {
  const pagesOf = (text: string): (string | null)[] =>
    passagesOf(text, plainDrafts(text), seamsOf(text)).map(({ page }) => page);
  assert.deepEqual(pagesOf('One.\n\nTwo.'), [null, null]);
  assert.deepEqual(pagesOf('One.\n\fTwo.\n\fThree.'), ['1', '2', '3']);
  assert.deepEqual(pagesOf('One.\n7\n\fTwo.\n7\n\fThree.\n8'), ['1', '1', '2', '2', '3', '3']);
});
