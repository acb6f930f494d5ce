import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import type { Document } from '../../model/index.ts';
import { read } from '../index.ts';

function page(html: string | Uint8Array): Document {
  const reading = read(typeof html === 'string' ? new TextEncoder().encode(html) : html, { file: 'a.html' });
  assert.ok('document' in reading, 'error' in reading ? reading.error : '');
  assert.equal(reading.mediaType, 'text/html');
  return reading.document;
}

const shown = (html: string): string[] =>
  page(html).passages.map(
    (one) => `${one.kind}${one.level ?? ''}${one.voice === null ? '' : ` (${one.voice})`}: ${one.text}`,
  );

const cases: readonly (readonly [name: string, html: string, passages: readonly string[]])[] = [
  [
    'paragraphs and headings, spaces made one, entities decoded',
    '<html><h1>The  Society</h1><p>Ada\n Wren &amp; Ben&nbsp;Crake<p>met.',
    ['heading1: The Society', 'paragraph: Ada Wren & Ben Crake', 'paragraph: met.'],
  ],
  [
    'navigation, skip links, headers, footers, buttons and cookie notices as furniture',
    '<html><a class="skip-link" href="#c">Skip to content</a><header><p>The Mole</p></header><nav><ul><li><a href="/">Home</a><li><a href="/n">News</a></ul></nav><main id=c><h1>A Lamp</h1><p>It was lit.</p><button>Share</button></main><div class="cookie-banner"><p>We like biscuits.</p></div><footer>© 1931</footer>',
    [
      'furniture: Skip to content',
      'furniture: The Mole',
      'furniture: Home',
      'furniture: News',
      'heading1: A Lamp',
      'paragraph: It was lit.',
      'furniture: Share',
      'furniture: We like biscuits.',
      'furniture: © 1931',
    ],
  ],
  [
    'a page’s only title in its header as a heading',
    '<html><header><h1>The Society</h1></header><p>It met.',
    ['heading1: The Society', 'paragraph: It met.'],
  ],
  [
    'a title in an article’s header',
    '<html><article><header><h1>The Society</h1><p>By Ada Wren</p></header><p>It met.</article>',
    ['heading1: The Society', 'paragraph: By Ada Wren', 'paragraph: It met.'],
  ],
  [
    'a class of furniture around the content as none',
    '<html><div class="page-with-sidebar"><h1>A Lamp</h1><p>It was lit in May 1928 by Ada Wren.</div>',
    ['heading1: A Lamp', 'paragraph: It was lit in May 1928 by Ada Wren.'],
  ],
  [
    'lists of links inside the content as lists, outside it as menus',
    '<html><main><h2>Works</h2><ul><li><a href=1>On Lamps</a><li><a href=2>On Moles</a></ul></main><ul><li><a href=3>Books</a><li><a href=4>Maps</a></ul>',
    ['heading2: Works', 'list-item: On Lamps', 'list-item: On Moles', 'furniture: Books', 'furniture: Maps'],
  ],
  [
    'nested lists and definitions',
    '<html><ul><li>one<ul><li>two</ul><li>three</ul><dl><dt>Mole<dd>A wall.</dl>',
    ['list-item: one', 'list-item: two', 'list-item: three', 'list-item: Mole', 'list-item: A wall.'],
  ],
  [
    'dates and what a list of definitions tells of them as one',
    '<html><dl><dt>May 3, 1921<dd>The society is founded.<dt>1928<dd>The mole is built.<dd>The lamp is lit.<dt>Mole<dd>A wall.</dl>',
    [
      'list-item: May 3, 1921 | The society is founded.',
      'list-item: 1928 | The mole is built. | The lamp is lit.',
      'list-item: Mole',
      'list-item: A wall.',
    ],
  ],
  [
    'the menu beside the text of an old page set as a table, and what stands in for its frames',
    '<html><frameset><frame src=a><noframes><table><tr><td><a href=1>Home</a><br><a href=2>Lamps</a><br><a href=3>Moles</a><td>The lamp was lit in May 1928.</table></noframes></frameset>',
    ['furniture: Home Lamps Moles', 'table-cell: The lamp was lit in May 1928.'],
  ],
  [
    'a wiki’s headings without their buttons, its captions, contents, categories and notices',
    '<html><main><div id="siteNotice">Give now.</div><h1>The Mole</h1><div id="siteSub">From the book of moles</div><p>It was built by Ada Wren and the members of the board in 1928.</p><div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#a">1 History</a></ul></div><h2>History<span class="mw-editsection">[<a href=e>edit</a>]</span></h2><p>It was begun in the spring of 1921, when the ice had gone.</p><div class="thumbcaption">Ada Wren in 1928</div><div id="catlinks">Categories: Moles</div></main>',
    [
      'furniture: Give now.',
      'heading1: The Mole',
      'furniture: From the book of moles',
      'paragraph: It was built by Ada Wren and the members of the board in 1928.',
      'furniture: Contents',
      'furniture: 1 History',
      'heading2: History',
      'paragraph: It was begun in the spring of 1921, when the ice had gone.',
      'caption: Ada Wren in 1928',
      'furniture: Categories: Moles',
    ],
  ],
  [
    'rows of short cells each as one passage, long cells each for itself',
    `<html><table><caption>Visits</caption><tr><th>Year<th>Who<tr><td>1928<td>Wren<tr><td>1929<td>${'It was long. '.repeat(20)}</table>`,
    [
      'caption: Visits',
      'table-cell: Year | Who',
      'table-cell: 1928 | Wren',
      'table-cell: 1929',
      `table-cell: ${'It was long. '.repeat(20).trim()}`,
    ],
  ],
  [
    'quotations, and whom they name',
    '<html><blockquote><p>We met.</p><footer>— Ada Wren</footer></blockquote><p>So she said.',
    ['quotation (Ada Wren): We met.', 'quotation (Ada Wren): — Ada Wren', 'paragraph: So she said.'],
  ],
  [
    'captions of figures, and descriptions of pictures that have none',
    '<html><p>See.</p><figure><img alt="A grey rectangle here"><figcaption>Ada Wren, 1928</figcaption></figure><figure><img alt="Ben Crake on the mole"></figure><img alt="DSC01.JPG"><img alt="Lamp">',
    ['paragraph: See.', 'caption: Ada Wren, 1928', 'caption: Ben Crake on the mole'],
  ],
  [
    'a break as the end of a line, two as that of a paragraph',
    '<html><p>one<br>two<br><br>three',
    ['paragraph: one two', 'paragraph: three'],
  ],
  [
    'lines of a chronology that breaks alone part as entries of a list',
    '<html><p>A life<br>1931 – born<br>3 May 1934: schooled<br>in Orm<br>May 1937 left',
    [
      'paragraph: A life',
      'list-item: 1931 – born',
      'list-item: 3 May 1934: schooled in Orm',
      'list-item: May 1937 left',
    ],
  ],
  [
    'breaks before an indent as ends of paragraphs',
    '<html><p>one<br>&nbsp;&nbsp;two',
    ['paragraph: one', 'paragraph: two'],
  ],
  [
    'nothing of scripts, styles, templates and what is hidden',
    '<html><script>go()</script><style>p{}</style><template><p>t</p></template><noscript>n</noscript><p hidden>h</p><p style="display: none">d</p><p onclick="go()">shown',
    ['paragraph: shown'],
  ],
  [
    'preformatted text as plain text',
    '<html><pre>THE SOCIETY\n\nIt met on Thursday.\n\nIt will meet again.\n</pre>',
    ['heading1: THE SOCIETY', 'paragraph: It met on Thursday.', 'paragraph: It will meet again.'],
  ],
  [
    'teasers that break off',
    '<html><main><h3>A Lamp</h3><p>It was lit and ...</p><p><a href=1>Read more</a></p>',
    ['heading3: A Lamp', 'paragraph: It was lit and', 'furniture: ...', 'furniture: Read more'],
  ],
  [
    'text without a block around it',
    '<html><body>one <b>two</b>, three<hr>four',
    ['paragraph: one two, three', 'paragraph: four'],
  ],
  [
    'words that meet without a blank across elements',
    '<html><p>Ada Maria Wren spoke. Ada Maria Wren sat. Ada Maria Wren rose. <b>Ada Maria Wren</b>developed it.',
    ['paragraph: Ada Maria Wren spoke. Ada Maria Wren sat. Ada Maria Wren rose. Ada Maria Wren developed it.'],
  ],
  [
    'a closing tag in a cell that has nothing to close there',
    '<html><div><table><tr><td>1928</div><td>Wren</table>',
    ['table-cell: 1928 | Wren'],
  ],
];
for (const [name, html, passages] of cases) test(`reads ${name}`, () => assert.deepEqual(shown(html), passages));

test('a page is known by its first tag, whatever it is called', () => {
  const reading = read(new TextEncoder().encode('<!-- saved -->\n<!DOCTYPE html><p>x'), { file: 'a.txt' });
  assert.ok('document' in reading && reading.mediaType === 'text/html');
});

test('a page says what it is: its metadata, its own address, the name of its site behind its title', () => {
  const { about } = page(
    '<html lang="en-gb"><head><title>A Lamp Is Lit | The Mole</title><meta name=author content="A. Wren"><meta property="article:published_time" content="1931-03-12T09:00"><link rel=canonical href="https://mole.example/lamp"></head><h1>A Lamp Is Lit</h1><p>It was lit.',
  );
  assert.deepEqual(about, {
    title: 'A Lamp Is Lit',
    publisher: 'The Mole',
    authors: ['A. Wren'],
    issued: '1931-03-12',
    address: 'https://mole.example/lamp',
    language: 'en-GB',
  });
});

for (const [name, head, about] of [
  [
    'OpenGraph',
    '<meta property="og:title" content="A Lamp"><meta property="og:site_name" content="The Mole"><meta property="og:url" content="https://m.example/1"><meta property="og:locale" content="ko_KR">',
    { title: 'A Lamp', publisher: 'The Mole', address: 'https://m.example/1', language: 'ko-KR' },
  ],
  [
    'Dublin Core',
    '<meta name="DC.title" content="A Lamp"><meta name="DC.creator" content="A. Wren"><meta name="DC.publisher" content="The Mole"><meta name="DC.date" content="1931">',
    { title: 'A Lamp', publisher: 'The Mole', authors: ['A. Wren'], issued: '1931' },
  ],
  [
    'citation tags',
    '<meta name="citation_title" content="A Lamp"><meta name="citation_author" content="Wren, A."><meta name="citation_author" content="Crake, B."><meta name="citation_journal_title" content="The Mole"><meta name="citation_publication_date" content="1931/03/12">',
    { title: 'A Lamp', publisher: 'The Mole', authors: ['Wren, A.', 'Crake, B.'], issued: '1931-03-12' },
  ],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"x"},{"@type":"NewsArticle","headline":"A Lamp","author":[{"name":"A. Wren"}],"publisher":{"name":"The Mole"},"datePublished":"1931-03-12","mainEntityOfPage":{"@id":"https://m.example/1"}}]}</script>',
    {
      title: 'A Lamp',
      publisher: 'The Mole',
      authors: ['A. Wren'],
      issued: '1931-03-12',
      address: 'https://m.example/1',
    },
  ],
  [
    'broken JSON-LD, passed over',
    '<script type="application/ld+json">{"headline":</script><title>A Lamp</title>',
    { title: 'A Lamp' },
  ],
  [
    'the time of an article',
    '<title>A Lamp</title><time datetime="1999-01-01">old</time><time class="published" datetime="1931-03-12">12 March</time>',
    { title: 'A Lamp', issued: '1931-03-12' },
  ],
] as const)
  test(`reads ${name}`, () => {
    const { language: _, ...rest } = { language: null, ...page(`<html><head>${head}</head><p>Xyz.`).about };
    const { language: __, ...expected } = { language: null, ...about };
    assert.deepEqual(rest, expected);
  });

for (const [name, comment, retrieved, address] of [
  [
    'SingleFile',
    ' Page saved with SingleFile \n url: https://mole.example/lamp \n saved date: Tue Oct 08 2019 10:21:07 GMT+0900 (KST)\n',
    '2019-10-08',
    'https://mole.example/lamp',
  ],
  [
    'the Wayback Machine',
    '\n FILE ARCHIVED ON 10:21:07 Oct 08, 2019 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 09:00:00 Jan 02, 2021.\n',
    '2019-10-08',
    undefined,
  ],
  ['a browser', ' saved from url=(0025)https://mole.example/lamp ', null, 'https://mole.example/lamp'],
] as const)
  test(`the comment of ${name} says when or from where a page was saved`, () => {
    const document = page(`<html><!--${comment}--><p>It was lit.`);
    assert.equal(document.retrieved, retrieved);
    assert.equal(document.about.address, address);
  });

test('the address behind an archive’s is the page’s', () =>
  assert.equal(
    page('<html><link rel=canonical href="https://web.archive.org/web/20191008102107/https://mole.example/lamp"><p>x')
      .about.address,
    'https://mole.example/lamp',
  ));

test('the encoding that a page declares is respected', () => {
  const html =
    '<html><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><p>부두협회는 회관에서 회의를 열었다.';
  assert.equal(page(iconv.encode(html, 'cp949')).text, '부두협회는 회관에서 회의를 열었다.');
});

for (const [name, html] of [
  ['elements nested a hundred thousand deep', `<html>${'<div>'.repeat(100_000)}word`],
  ['as many that nothing opened', `<html>${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}word`],
  ['as many lists in lists', `<html>${'<ul><li>'.repeat(100_000)}word`],
  ['a tag that never ends', `<html>word<p title="${'x'.repeat(1_000_000)}`],
  ['a comment that never ends', `<html>word<!--${'x'.repeat(1_000_000)}`],
] as const)
  test(`${name} overflow nothing and take no time to speak of`, () => {
    const begun = performance.now();
    assert.ok(page(html).text.includes('word'));
    assert.ok(performance.now() - begun < 5_000);
  });
