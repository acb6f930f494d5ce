import { type Alias, byPosition, type NameMention, type Passage, type Span } from '../model/index.ts';
import { type Pack, type Reference, readNames } from '../names/index.ts';
import { abbreviationsIn } from './abbreviation.ts';
import { isParty, ownOf, partsOf } from './name-parts.ts';
import { knownNames } from './names-in-context-known.ts';
import { Resolver } from './names-in-context-resolver.ts';
import { listedWorks } from './names-in-context-works.ts';
import { type People, sentenceAt, sentenceEnds } from './pronoun.ts';
import type { Named } from './short-form.ts';

/** Where a name was taken from: a stretch of the text of a passage of the document. */
export interface NameSource extends Span {
  readonly passage: number;
}

/** A mention under its fullest name; `from` says where that stands, when it is not here. */
export interface NameInContext extends NameMention {
  readonly from?: NameSource;
  /** What stands here instead of a name: "he", "the General Secretary", "the Party". Absent where a name does. */
  readonly form?: Reference['form'];
}

export interface NamesInContextOptions {
  /** What is known of the field; absent, the packs that come with Sillok. */
  readonly packs?: readonly Pack[];
  /** The passages' references, where `readNames` has given them already; absent, they are read here. */
  readonly references?: readonly (readonly Reference[])[];
}

/**
 * The mentions of a document under their fullest names, with those that short forms, pronouns and bare titles make, and
 * the names that the document uses for one thing. Offsets are into each passage's text, as in `found`; furniture names
 * nothing. A name taken from elsewhere in the document has basis `context`, one that only a pack knows `inferred`.
 */
export function namesInContext(
  passages: readonly Passage[],
  found: readonly (readonly NameMention[])[],
  options: NamesInContextOptions = {},
): { names: NameInContext[][]; aliases: Alias[] } {
  const { packs } = options;
  const works = listedWorks(passages, packs);
  const own = passages.map((passage, i) => {
    if (passage.kind === 'furniture') return [];
    const work = works[i];
    return work ? [work] : found[i];
  });
  const references =
    options.references ??
    readNames(
      passages.map(({ text }) => text),
      packs ? { packs } : {},
    ).references;
  const abbreviations = abbreviationsIn(passages, own, packs);
  const context = new Resolver(abbreviations, packs);
  context.known = knownNames(own, (name) => context.written(name).name, titleOf(passages));
  const names = passages.map((passage, i) =>
    passage.kind === 'furniture' ? [] : readPassage(passage.text, i, own[i], references[i], context),
  );
  const aliases = [...abbreviations.values()].map(({ kind, short, long }) => ({ kind, short, long }));
  return { names, aliases };
}

// The heading that a document begins with.
function titleOf(passages: readonly Passage[]): number | null {
  const first = passages.findIndex(({ kind }) => kind !== 'furniture');
  return passages[first]?.kind === 'heading' ? first : null;
}

function readPassage(
  text: string,
  passage: number,
  found: readonly NameMention[],
  references: readonly Reference[],
  context: Resolver,
): NameInContext[] {
  const { focus, people } = context;
  const out: NameInContext[] = [];
  const ends = references.length > 0 ? sentenceEnds(text) : [];
  const offices: NameInContext[] = [];
  let person: Named | null = null;
  const free = freeOf(references, found);
  for (const item of free.length > 0 ? merged(found, free) : found) {
    if ('head' in item) {
      const mention = referred(text, passage, item, context);
      if (mention) out.push(mention);
      if (mention && subjects.has(item.head)) people.goOn(passage, sentenceAt(ends, item.start));
      continue;
    }
    if (item.kind === 'person') {
      const mention = fullPerson(item, people);
      out.push(mention);
      person = { name: mention.name, passage, start: mention.start, end: mention.end };
      people.note(person, sentenceAt(ends, mention.start));
      // "General Secretary Kim Jong Un"
      const office = offices[offices.length - 1];
      if (office && isGap(text, office.end, mention.start)) people.title(partsOf(office.name).own, person);
      continue;
    }
    if (item.kind !== 'organisation' && item.kind !== 'office' && item.kind !== 'meeting') {
      out.push(item as NameInContext);
      continue;
    }
    // "the First Session of the 2nd VA": of a body that is not known, and not the one told of before.
    const isOfAnother =
      item.kind === 'meeting' && item.body === undefined && /^ of the \S/.test(text.slice(item.end, item.end + 9));
    const mention = isOfAnother ? (item as NameInContext) : inFull(item, passage, context);
    out.push(mention);
    if (mention.kind === 'office') {
      offices.push(mention);
      // "Ri Yong Ho, chief of the General Staff"
      if (person && isApposition(text, person.end, mention.start)) people.title(partsOf(mention.name).own, person);
    } else focus.note(mention.kind, { name: mention.name, passage, start: mention.start, end: mention.end });
  }
  return out;
}

// "He was accompanied by N.": pronouns that are the subject of their sentence.
const subjects: ReadonlySet<string> = new Set(['he', 'she']);

const isGap = (text: string, from: number, to: number): boolean =>
  to - from < 20 && to >= from && /^\s*(?:Comrade\s+)?$/.test(text.slice(from, to));

const isApposition = (text: string, from: number, to: number): boolean =>
  to - from < 16 && to >= from && /^(?:,| who is)\s+(?:the\s+)?$/.test(text.slice(from, to));

// Two lists in order as one.
function merged(found: readonly NameMention[], free: readonly Reference[]): (NameMention | Reference)[] {
  const all: (NameMention | Reference)[] = [];
  let at = 0;
  for (const mention of found) {
    while (at < free.length && byPosition(free[at], mention) < 0) all.push(free[at++]);
    all.push(mention);
  }
  while (at < free.length) all.push(free[at++]);
  return all;
}

// References that no name covers; both lists are in order. Offices cover none: they are what a title refers by.
function freeOf(references: readonly Reference[], found: readonly NameMention[]): Reference[] {
  if (references.length === 0) return [];
  const free: Reference[] = [];
  let at = 0;
  let covered = 0;
  for (const reference of references) {
    for (; at < found.length && found[at].start < reference.end; at++)
      if (found[at].kind !== 'office') covered = Math.max(covered, found[at].end);
    if (covered <= reference.start) free.push(reference);
  }
  return free;
}

// What a pronoun, a bare title or a short form means, as a mention of it; null where nothing before it fits.
function referred(text: string, passage: number, reference: Reference, context: Resolver): NameInContext | null {
  const { kind, form, start, end, head, capital } = reference;
  const named =
    form === 'pronoun'
      ? context.people.pronoun(passage)
      : form === 'title'
        ? context.people.holder(head)
        : shortForm(kind, head, capital, passage, context);
  if (named === null) return null;
  const { name } = named;
  const source = named.passage < 0 ? {} : { from: { passage: named.passage, start: named.start, end: named.end } };
  return { kind, start, end, text: text.slice(start, end), name, basis: 'context', ...source, form };
}

// In small letters, "the committee" means one named just before; with a capital, the one that the document speaks of.
const near = 2;

function shortForm(
  kind: NameMention['kind'],
  head: string,
  capital: boolean,
  passage: number,
  context: Resolver,
): Named | null {
  if (kind === 'organisation') {
    const { name, from } = context.resolve(kind, head, passage);
    if (name === head) return null;
    const named = from ?? { name, passage: -1, start: 0, end: 0 };
    if (capital || head.toLowerCase() === 'party') return isParty(name) || capital ? named : null;
    return named.passage >= 0 && passage - named.passage <= near ? named : null;
  }
  const named = context.focus.find(kind, head);
  return named && (capital || passage - named.passage <= near) ? named : null;
}

function fullPerson(mention: NameMention, people: People): NameInContext {
  if (mention.name.includes(' ')) return mention as NameInContext;
  const named = people.part(mention.name);
  if (!named) return mention as NameInContext;
  const from = { passage: named.passage, start: named.start, end: named.end };
  return { ...mention, name: named.name, basis: 'context', from };
}

function inFull(mention: NameMention, passage: number, context: Resolver): NameInContext {
  const { kind, series, body } = mention;
  const { name, basis, from } = context.resolve(kind, mention.name, passage);
  if (name === mention.name) return withoutWord(mention, context);
  const at = name.indexOf(' of the ');
  const parent =
    at < 0 ? body : body ? context.resolve('organisation', body, passage).name : name.slice(at + ' of the '.length);
  return {
    ...(mention as NameInContext),
    name,
    basis,
    ...(from ? { from: { passage: from.passage, start: from.start, end: from.end } } : {}),
    ...(series
      ? { series: body ? withParent(series, body, parent) : `${series}${name.slice(ownOf(name).length)}` }
      : {}),
    ...(parent ? { body: parent } : {}),
  };
}

// A meeting "of the Party", where the document does not tell of which, is known by its number alone.
function withoutWord(mention: NameMention, context: Resolver): NameInContext {
  const { body: known } = mention;
  if (mention.kind !== 'meeting' || known === undefined || known.includes(' ') || !context.isWord(known))
    return mention as NameInContext;
  const { kind, body: _, series, ...rest } = mention as NameInContext;
  return { ...rest, kind, name: ownOf(mention.name), ...(series ? { series: ownOf(series) } : {}) };
}

// A series is named with the meeting's body: "Plenary Meeting of the Seventh Central Committee of …".
const withParent = (series: string, body: string, parent: string | undefined): string =>
  parent && series.endsWith(body) ? series.slice(0, -body.length) + parent : series;
