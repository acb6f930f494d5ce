import words from '../../lexicons/en/offices.json' with { type: 'json' };
import { kept, type NameMention, type Span } from '../model/index.ts';
import { defaultPacks, type Pack } from '../names/index.ts';
import { demonymsOf } from './demonym.ts';
import type { Holder } from './office-holder.ts';
import { withOwnDivision } from './own-division.ts';
import { withSharedCountry } from './shared-country.ts';

/** What is known of offices beside a document's own words. */
interface KnownOffices {
  /** By a person's name in lower case, the offices they are known to have held. */
  readonly ofPerson: ReadonlyMap<string, readonly string[]>;
  /** By an adjective in lower case, the state or place it is made of. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** All those states and places. */
  readonly states: ReadonlySet<string>;
  /** By the words of an office in lower case, its title in full, where those who are known have held only one so called. */
  readonly posts: ReadonlyMap<string, string>;
  /** Surnames of the field, in lower case. */
  readonly surnames: ReadonlySet<string>;
  /** States whose own offices are named without them. */
  readonly home: readonly string[];
}

const singular = new Map<string, string>(Object.entries(words.singular));
const never = new Set(words.never);
const neverBare = new Set(words.neverBare);
const ofLeader = new RegExp(`^(?:(?:${words.leaders.join('|')}) )+leader$`);
const former = new RegExp(`^(?:${words.former.join('|')})[- ]`, 'i');
const over = new RegExp(`^(?:${words.over.join('|')})[- ]`, 'i');

/**
 * Names each holder's office as one would list it: of one holder, in full where the document or the packs give the rest
 * of a bare title, without the state that the field is about. Ranks and words of honour are no offices and drop out.
 * `texts` and `holders` go by passage; a document's own words count before what a pack knows.
 */
export function officeTitles(
  texts: readonly string[],
  holders: readonly (readonly Holder[])[],
  packs: readonly Pack[] = defaultPacks,
  names: readonly (readonly NameMention[])[] = [],
): (readonly Holder[])[] {
  if (holders.every((list) => list.length === 0)) return holders.map(() => none);
  const known = knownOffices(packs);
  let parties: Map<string, number> | undefined;
  const told = new Map<string, string[]>();
  const bearers = new Map<string, Set<string>>();
  for (const list of holders)
    for (const { person, office } of list) {
      if (isBare(office.text, office.name)) continue;
      const title = titleOfOne(office.name);
      const own = told.get(person.name);
      if (!own) told.set(person.name, [title]);
      else if (!own.includes(title)) own.push(title);
      const others = bearers.get(title);
      if (others) others.add(person.name);
      else bearers.set(title, new Set([person.name]));
    }
  return holders.map((list, at) => {
    if (list.length === 0) return none;
    const named = list.flatMap((holder, i): Holder[] => {
      const { person, office } = holder;
      const whole = titleOfOne(office.name);
      const head = headOf(whole);
      const plain = head.replace(former, '').toLowerCase();
      if (never.has(plain) || ofLeader.test(plain)) return [];
      let title = whole;
      if (isBare(office.text, office.name)) {
        if (neverBare.has(plain)) return [];
        const own = told.get(person.name)?.find((one) => isHead(one, plain));
        const place = placeBefore(texts[at], office.start, known) ?? embassyBehind(texts[at], person.end, plain, known);
        const stated = known.ofPerson.get(person.name.toLowerCase())?.find((one) => isHead(one, plain));
        const others = bearers.get(whole);
        const supplied = others && !others.has(person.name) ? head : whole;
        title = own ?? (place ? `${head} of ${place}` : (stated ?? postAtHome(person.name, head, known) ?? supplied));
        if (place && envoys.has(plain) && known.home.length === 1 && place !== known.home[0])
          title += ` to the ${known.home[0]}`;
        if (title === head && ofParty.has(plain)) {
          parties ??= partiesIn(names);
          const party = partyAbroad(person.name, plain, parties, known) ?? (others ? null : mainParty(parties));
          if (party) title = `${head} of the ${party}`;
        }
      } else if (whole.startsWith(`${head} to `)) {
        const place = placeBefore(texts[at], office.start, known);
        if (place) title = `${head} of ${place}${whole.slice(head.length)}`;
      } else if (known.home.some((state) => whole === `${head} of the ${state}`)) {
        title = postAtHome(person.name, head, known) ?? whole;
      }
      const isOver = over.test(title);
      title = withoutHome(former.test(title) ? capital(title.replace(former, '')) : title, known.home);
      title = ownersOut(writtenOut(title, office, names[at] ?? []), holder, list, i);
      return [{ ...holder, title, ...(isOver ? { former: true as const } : {}) }];
    });
    const titles = withSharedCountry(
      named.map(({ title, person }) => ({ title, holder: person.name })),
      known.states,
      known.home,
    );
    const own = withOwnDivision(
      texts[at],
      named.map(({ office }, i) => ({ office, title: titles[i] })),
    );
    return named.map((holder, i) => (own[i] === holder.title ? holder : { ...holder, title: own[i] }));
  });
}

const none: readonly Holder[] = [];

// "ambassador to the VDR": letters that stand for a body are written out.
function writtenOut(title: string, { start, end }: Span, names: readonly NameMention[]): string {
  if (!/\p{Lu}$/u.test(title)) return title;
  for (const one of names)
    if (one.start > start && one.end <= end && /^\p{Lu}+$/u.test(one.text) && title.endsWith(` the ${one.text}`))
      return title.slice(0, -one.text.length) + one.name;
  return title;
}

// "member of the bureau of the union who is head of its department": of the union.
function ownersOut(title: string, { person, office }: Holder, list: readonly Holder[], i: number): string {
  if (!/ of its /i.test(office.text)) return title;
  const prior = list.slice(Math.max(0, i - 4), i).findLast((one) => one.person.start === person.start);
  if (!prior) return title;
  const bodies = prior.title.split(' of the ');
  const owner = bodies.slice(/\bmember$/i.test(bodies[0]) && bodies.length > 2 ? 2 : 1);
  return [title, ...owner].join(' of the ');
}

const ofParty = new Set(words.ofParty);

/** The parties named in a document, and how often. */
function partiesIn(names: readonly (readonly NameMention[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of names)
    for (const { kind, name } of list) {
      const widest = name.slice(name.lastIndexOf(' of the ') + 1).replace(/^of the /, '');
      if (kind === 'organisation' && /\S Party\b/.test(widest)) counts.set(widest, (counts.get(widest) ?? 0) + 1);
    }
  return counts;
}

/** The party that two thirds of all parties named are; null where there is none. */
function mainParty(parties: ReadonlyMap<string, number>): string | null {
  let all = 0;
  for (const count of parties.values()) all += count;
  for (const [party, count] of parties) if (count * 3 >= all * 2) return party;
  return null;
}

/** "General Secretary N." of one whose name is not of the field: the only party named that is not the one at home. */
function partyAbroad(
  person: string,
  plain: string,
  parties: ReadonlyMap<string, number>,
  { surnames, posts }: KnownOffices,
): string | null {
  const atHome = posts.get(plain);
  if (!atHome || surnames.has(surnameOf(person))) return null;
  const others = [...parties.keys()].filter((party) => !atHome.endsWith(` of the ${party}`));
  return others.length === 1 ? others[0] : null;
}

const surnameOf = (person: string): string => person.slice(0, person.indexOf(' ')).toLowerCase();

const compiled = new WeakMap<readonly Pack[], KnownOffices>();

function knownOffices(packs: readonly Pack[]): KnownOffices {
  const before = compiled.get(packs);
  if (before) return before;
  const ofPerson = new Map<string, readonly string[]>();
  for (const { people } of packs)
    for (const { name, also, offices } of people ?? [])
      if (offices) for (const form of [name, ...(also ?? [])]) ofPerson.set(form.toLowerCase(), offices);
  const demonyms = demonymsOf(packs);
  const known: KnownOffices = {
    ofPerson,
    posts: postsOf([...ofPerson.values()].flat()),
    surnames: new Set(packs.flatMap(({ words: own }) => own?.surname ?? []).map((name) => name.toLowerCase())),
    demonyms,
    states: new Set(demonyms.values()),
    home: packs.flatMap(({ home }) => (home ? [home] : [])),
  };
  compiled.set(packs, known);
  return known;
}

function postsOf(titles: readonly string[]): Map<string, string> {
  const posts = new Map<string, string>();
  const several = new Set<string>();
  for (const title of titles) {
    const head = headOf(title).toLowerCase().replaceAll('-', ' ');
    if (head === title.toLowerCase()) continue;
    if ((posts.get(head) ?? title) !== title) several.add(head);
    posts.set(head, title);
  }
  for (const head of several) posts.delete(head);
  return posts;
}

/** Whether an office stands without the body it is held in, though its name may have been given one. */
function isBare(text: string, name: string): boolean {
  const head = headOf(name);
  return text === head || folded(text) === folded(head);
}

const folded = kept((title) => title.replaceAll('-', ' ').toLowerCase());

/** "Vice-Premier N." of one whose name is of the field: what others held who had that office, or the one above it. */
function postAtHome(person: string, head: string, { posts, surnames }: KnownOffices): string | null {
  if (!surnames.has(surnameOf(person))) return null;
  const plain = head.toLowerCase().replaceAll('-', ' ');
  const whole = posts.get(plain);
  if (whole) return whole;
  const above = deputy.test(plain) ? posts.get(plain.replace(deputy, '')) : undefined;
  return above ? head + above.slice(headOf(above).length) : null;
}

const deputy = /^(?:first )?vice /;

/** The words of a title before what it is of. */
const headOf = kept((title) => {
  const at = title.search(/ (?:of|for|to|in) /);
  return at < 0 ? title : title.slice(0, at);
});

const isHead = (title: string, plain: string): boolean => headOf(title).toLowerCase() === plain;

// "Ambassador N. and staff of the Norlandic embassy": whose he is.
function embassyBehind(text: string, end: number, plain: string, { demonyms }: KnownOffices): string | null {
  if (!envoys.has(plain)) return null;
  const word = embassy.exec(text.slice(end, end + 120))?.[1];
  return (word && demonyms.get(word.toLowerCase())) ?? null;
}

const envoys = new Set(words.envoys);
const embassy = /^[^.;]*?\bthe ([\p{L}'’-]+) embassy\b/u;

// "Norlandic President N.": the word before the title says of what.
function placeBefore(text: string, start: number, { demonyms }: KnownOffices): string | null {
  const word = /([\p{L}'’-]+) $/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return (word && demonyms.get(word.toLowerCase())) ?? null;
}

function withoutHome(title: string, home: readonly string[]): string {
  for (const state of home) {
    const end = ` of the ${state}`;
    if (!title.endsWith(end)) continue;
    const rest = title.slice(0, -end.length);
    if (headOf(rest) !== rest) return rest;
  }
  return title;
}

const abroad = /^([\p{L}' -]+?) ((?:to|in) \p{L}[^,]*?) of the (.+)$/u;

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** The title of one of several: the word that says the office, before the body it is of, loses its plural. */
export const titleOfOne: (name: string) => string = kept((name) => {
  const head = headOf(name);
  // An ambassador "to Norland of Varland" is of Varland.
  const sent = abroad.exec(name);
  if (sent) return `${sent[1]} of the ${sent[3]} ${sent[2]}`;
  const last = head.slice(head.lastIndexOf(' ') + 1);
  const single = singular.get(last.toLowerCase());
  return single === undefined ? name : head.slice(0, head.length - last.length) + single + name.slice(head.length);
});
