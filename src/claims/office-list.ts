import { type InContext, type PassageMentions, titleOfOne } from '../context/index.ts';
import type { Document, NameMention, Passage } from '../model/index.ts';
import type { Argument } from './argument.ts';
import type { Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Read } from './sentences.ts';
import { asserted, type Term, termAt, termOf } from './term-told.ts';
import { personFrom } from './unknown-person.ts';

/** An office that a heading names, with the heading. */
interface HeadingOffice {
  readonly name: NameMention;
  readonly passage: Passage;
}

/**
 * Lists of who held an office: under a heading that names it ("Chairmen of the Union"), entries of a name and years:
 * "N. (1948–1961)", "1961–1974: N.", "N., since 1974".
 */
export function withListedTerms(
  read: readonly Read[],
  { passages }: Document,
  { mentions }: InContext,
  lexicon: ClaimLexicon,
): readonly Read[] {
  const offices = passages.map((passage, at) =>
    passage.kind === 'heading' ? officeOf(passage, mentions[at], lexicon) : null,
  );
  if (offices.every((office) => office === null)) return read;
  return read.map((one) => {
    const office = offices[passages[one.passage].headings.at(-1) ?? -1];
    const entry = office && one.sentence ? entryOf(one.sentence) : null;
    if (!office || !entry || !one.sentence) return one;
    const elsewhere = [
      { passage: office.passage, one: { ...entry.holder, kind: 'office', as: null, name: office.name } },
    ];
    const terms = asserted([entry.holder], entry.term, one.sentence, elsewhere);
    return { ...one, assertions: [...one.assertions.filter(({ kind }) => kind !== 'appointment'), ...terms] };
  });
}

/** The office that a heading consists of: by its name, or a plain noun for one that stands alone ("Chairmen"). */
function officeOf(passage: Passage, { names }: PassageMentions, { posts, words }: ClaimLexicon): HeadingOffice | null {
  const { text } = passage;
  const isPost = (title: string): boolean => {
    const head = title.split(' of ')[0].toLowerCase();
    return posts.has(head) && !words.barePosts.has(head);
  };
  const named = names.find(
    ({ kind, start, end }) => kind === 'office' && end === text.length && start === leadEnd(text, words.listing),
  );
  const title = titleOfOne(named?.name ?? '');
  if (named) return isPost(title) ? { passage, name: { ...named, name: title } } : null;
  const start = leadEnd(text, words.listing);
  const bare = oneOf(text.slice(start));
  if (!isPost(bare) || (bare.includes(' of ') && !ofBody.test(bare))) return null;
  return {
    passage,
    name: { kind: 'office', start, end: text.length, text: text.slice(start), name: bare, basis: 'stated' },
  };
}

// "Moderators", "Chairmen of the company": the office of one.
function oneOf(text: string): string {
  const [head, ...of] = text.split(/(?= of )/);
  const one = head.replace(/men$/, 'man').replace(/(?<=[^s])s$/, '');
  const title = titleOfOne(head) === head ? one : titleOfOne(head);
  return [title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), ...of].join('');
}

const ofBody = /^\P{Lu}*\p{Lu}\P{Lu}* of the (?:\p{Ll}+ )?\p{Ll}+$/u;

// Behind "List of the".
function leadEnd(text: string, listing: ReadonlySet<string>): number {
  const lower = text.toLowerCase();
  let at = 0;
  for (;;) {
    const lead = [...listing].find((words) => lower.startsWith(`${words} `, at));
    if (lead === undefined) return at;
    at += lead.length + 1;
  }
}

// How far into an entry its name or years may begin: behind a number or a mark.
const most = 3;

function entryOf(sentence: Sentence): { readonly holder: Argument; readonly term: Term } | null {
  const { items, all } = sentence;
  const holder = all.find(({ name }) => name?.kind === 'person') ?? unknownPerson(sentence);
  if (!holder || holder.from > most + 2) return null;
  const { from: at } = holder;
  for (let before = 0; before < Math.min(at, most); before++)
    if (items[before].date) return withHolder(holder, termAt(items, before) ?? yearsAt(items, before));
  if (items.slice(0, at).some(({ sort, in: lists }) => sort === 'word' && !lists.determiners)) return null;
  // "N. (acting), 1912–1913"
  const isAside =
    items[holder.last + 1]?.word === '(' && items[holder.last + 3]?.word === ')' && !items[holder.last + 2].date;
  const behind = holder.last + (isAside ? 4 : 1);
  const next = items[behind]?.sort === 'mark' && items[behind].word !== '(' ? behind + 1 : behind;
  return withHolder(holder, termAt(items, next) ?? yearsAt(items, next));
}

// The first words with capitals.
function unknownPerson(sentence: Sentence): Argument | null {
  const from = sentence.items.findIndex(({ sort, isCapital }) => sort === 'word' && isCapital);
  return from < 0 ? null : personFrom(sentence, from);
}

const withHolder = (holder: Argument, term: Term | null) => term && { holder, term };

// Years by themselves, the last of which may be open: "1961–1974", "1974–", "1974–present".
function yearsAt(items: Sentence['items'], at: number): Term | null {
  const date = items[at]?.date;
  if (!date) return null;
  const term = termOf(items[at]);
  if (term) return term;
  const [dash, end] = [items[at + 1], items[at + 2]];
  // The cells of a row: "N. | 1847 | 1866".
  if (dash?.word === '|' && end?.date) return { begin: date, end: end.date };
  const isOpen = dash?.sort === 'mark' && /[-–—]/.test(dash.word) && (!end || end.sort === 'mark' || end.in.nowadays);
  return isOpen ? { begin: date, end: null } : null;
}
