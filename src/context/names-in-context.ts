import { type Alias, byPosition, type NameMention, type Passage, type Span } from '../model/index.ts';
import { type Pack, type Reference, recogniseReferences } from '../names/index.ts';
import { type Abbreviation, abbreviationsIn, chain } from './abbreviation.ts';
import { People } from './pronoun.ts';
import { Focus, type Named } from './short-form.ts';

/** Where a name was taken from: a stretch of the text of a passage of the document. */
export interface NameSource extends Span {
  readonly passage: number;
}

/** A mention under its fullest name; `from` says where that stands, when it is not here. */
export interface NameInContext extends NameMention {
  readonly from?: NameSource;
}

export interface NamesInContextOptions {
  /** What is known of the field; absent, the packs that come with Sillok. */
  readonly packs?: readonly Pack[];
}

/**
 * The mentions of a document under their fullest names, with those that short forms, pronouns and bare titles make, and
 * the names that the document uses for one thing. Offsets are into each passage's text, as in `found`. A name taken
 * from elsewhere in the document has basis `context`, one that only a pack knows has `inferred`.
 */
export function namesInContext(
  passages: readonly Passage[],
  found: readonly (readonly NameMention[])[],
  options: NamesInContextOptions,
): { names: NameInContext[][]; aliases: Alias[] } {
  const { packs } = options;
  const texts = passages.map((passage) => (passage.kind === 'furniture' ? '' : passage.text));
  const references = recogniseReferences(texts, packs ? { packs } : {});
  const abbreviations = abbreviationsIn(passages, found, packs);
  const focus = new Focus();
  const people = new People();
  const names = passages.map((passage, i) => {
    if (passage.kind === 'furniture') return [];
    const ends = sentenceEnds(passage.text);
    return readPassage(passage.text, i, found[i], references[i], {
      abbreviations,
      focus,
      people,
      sentence: (at) => i * 10000 + sentenceAt(ends, at),
    });
  });
  const aliases = [...abbreviations.values()].map(({ kind, short, long }) => ({
    kind,
    short,
    long: expand(long, abbreviations, focus).name,
  }));
  return { names, aliases };
}

interface State {
  readonly abbreviations: ReadonlyMap<string, Abbreviation>;
  readonly focus: Focus;
  readonly people: People;
  readonly sentence: (at: number) => number;
}

function readPassage(
  text: string,
  passage: number,
  found: readonly NameMention[],
  references: readonly Reference[],
  state: State,
): NameInContext[] {
  const { focus, people } = state;
  const out: NameInContext[] = [];
  let last: NameInContext | null = null;
  const items = [...found, ...references.filter((reference) => !taken(found, reference))].sort(byPosition);
  for (const item of items) {
    if ('form' in item) {
      const named = resolve(item, state);
      if (!named) continue;
      const mention = inContext(text, item, named);
      out.push(mention);
      if (mention.kind !== 'person') focus.note(mention, passage);
      continue;
    }
    const mention = item.kind === 'person' ? fullPerson(item, people) : expanded(item, state);
    out.push(mention);
    if (mention.kind === 'person') {
      const named = people.note(mention, passage, state.sentence(mention.start));
      if (last?.kind === 'office' && /^\s*(?:Comrade\s+)?$/.test(text.slice(last.end, mention.start)))
        people.title(officeOf(last), named);
    } else focus.note(mention, passage);
    if (mention.kind !== 'organisation') last = mention;
  }
  return out;
}

// The office's own name, without the body: "General Secretary".
const officeOf = (mention: NameMention): string => chain(mention.name)[0];

const taken = (found: readonly NameMention[], reference: Reference): boolean =>
  found.some((mention) => mention.start < reference.end && reference.start < mention.end && mention.kind !== 'office');

function resolve(reference: Reference, { focus, people }: State): Named | null {
  if (reference.form === 'pronoun') return people.pronoun();
  if (reference.form === 'title') return people.holder(reference.head);
  if (!reference.capital && reference.kind === 'organisation' && !/committee|party|bureau/i.test(reference.head))
    return null;
  return focus.find(reference.kind, reference.head);
}

function inContext(text: string, reference: Reference, named: Named): NameInContext {
  const { start, end } = reference;
  return {
    kind: reference.kind,
    start,
    end,
    text: text.slice(start, end),
    name: named.name,
    basis: 'context',
    from: sourceOf(named),
  };
}

const sourceOf = ({ passage, start, end }: Named): NameSource => ({ passage, start, end });

function fullPerson(mention: NameMention, people: People): NameInContext {
  if (mention.name.includes(' ')) return mention as NameInContext;
  const named = people.part(mention.name);
  return named ? { ...mention, name: named.name, basis: 'context', from: sourceOf(named) } : (mention as NameInContext);
}

function expanded(mention: NameMention, { abbreviations, focus }: State): NameInContext {
  const { name, basis, from } = expand(mention.name, abbreviations, focus);
  if (basis === 'stated') return mention as NameInContext;
  const of = (part: string) => expand(part, abbreviations, focus).name;
  return {
    ...(mention as NameInContext),
    name,
    basis,
    ...(from ? { from: sourceOf(from) } : {}),
    ...(mention.series ? { series: of(mention.series) } : {}),
    ...(mention.body ? { body: of(mention.body) } : {}),
  };
}

// A name with the last of its chain in full: "Central Committee of the WPK", "Central Committee of the Party".
function expand(
  name: string,
  abbreviations: ReadonlyMap<string, Abbreviation>,
  focus: Focus,
): { name: string; basis: NameMention['basis']; from: Named | null } {
  const parts = chain(name);
  const widest = parts[parts.length - 1];
  const abbreviation = abbreviations.get(widest);
  if (abbreviation) {
    parts[parts.length - 1] = abbreviation.long;
    return { name: parts.join(' of the '), basis: abbreviation.known === 'pack' ? 'inferred' : 'context', from: null };
  }
  const generic =
    !widest.includes(' ') || /^(?:\S+ )?(?:Central Committee|Political Bureau|Presidium|Secretariat)$/.test(widest);
  const named = generic ? focus.find('organisation', widest.replace(/^\S+ (?=Central)/, '')) : null;
  if (!named || named.name === widest || (named.name.startsWith(`${widest} `) === false && !/^\S+$/.test(widest)))
    return { name, basis: 'stated', from: null };
  parts[parts.length - 1] = named.name;
  return { name: parts.join(' of the '), basis: 'context', from: named };
}

// Offsets at which a text's sentences end.
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(/[.!?]["”’)]*\s+(?=\p{Lu})/gu)) ends.push(match.index + 1);
  return ends;
}

function sentenceAt(ends: readonly number[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
