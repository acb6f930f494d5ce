import clauses from '../../lexicons/en/clauses.json' with { type: 'json' };
import appearances from '../../lexicons/en/frames/appearances.json' with { type: 'json' };
import bodies from '../../lexicons/en/frames/bodies.json' with { type: 'json' };
import ceremonies from '../../lexicons/en/frames/ceremonies.json' with { type: 'json' };
import happenings from '../../lexicons/en/frames/happenings.json' with { type: 'json' };
import history from '../../lexicons/en/frames/history.json' with { type: 'json' };
import meetings from '../../lexicons/en/frames/meetings.json' with { type: 'json' };
import messages from '../../lexicons/en/frames/messages.json' with { type: 'json' };
import offices from '../../lexicons/en/frames/offices.json' with { type: 'json' };
import statements from '../../lexicons/en/frames/statements.json' with { type: 'json' };
import warfare from '../../lexicons/en/frames/warfare.json' with { type: 'json' };
import words from '../../lexicons/en/frames/words.json' with { type: 'json' };
import nounLists from '../../lexicons/en/nouns.json' with { type: 'json' };
import officeWords from '../../lexicons/en/offices.json' with { type: 'json' };
import phases from '../../lexicons/en/phases.json' with { type: 'json' };
import presence from '../../lexicons/en/presence.json' with { type: 'json' };
import titles from '../../lexicons/en/titles.json' with { type: 'json' };
import verbLists from '../../lexicons/en/verb-lists.json' with { type: 'json' };
import verbs from '../../lexicons/en/verbs.json' with { type: 'json' };
import type { Phase } from '../model/index.ts';
import { type AppositionWords, appositionWords } from './apposition.ts';
import { distinctKinds, undatedKinds } from './assertion.ts';
import { type Frame, framesOf, nounsOf } from './frame.ts';
import { inflect, type VerbForms } from './inflection.ts';
import { type Presence, presenceOf } from './present.ts';
import { type Telling, tellingOf } from './telling.ts';
import { type Triggers, triggersOf } from './trigger.ts';

/** A plain noun that a frame asks for. */
export interface Noun {
  readonly words: readonly string[];
  /** Its words in one. */
  readonly noun: string;
}

/** What reading claims knows of a language, compiled. */
export interface ClaimLexicon {
  readonly triggers: Triggers;
  /** All words of triggers but their first. */
  readonly tails: ReadonlySet<string>;
  /** Frames that a name makes by standing with a date, by the kind of name. */
  readonly byMention: ReadonlyMap<string, Frame>;
  /** What verbs do to a term of office, by their forms. */
  readonly phases: ReadonlyMap<string, Phase>;
  /** Plain nouns that name an office. */
  readonly posts: ReadonlySet<string>;
  /** Plain nouns for bodies that are founded and led. */
  readonly founded: ReadonlySet<string>;
  /** Words in a work's name that make it an agreement. */
  readonly pacts: ReadonlySet<string>;
  /** Words by which a sentence of a report may tell something without a date; and those only once the report has one. */
  readonly telling: { readonly ever: Telling; readonly inStory: Telling };
  /** Last words of nouns for a speech: speech, report. */
  readonly speeches: ReadonlySet<string>;
  /** Plain nouns for those who take part in a meeting. */
  readonly attendants: ReadonlySet<string>;
  /** Plain nouns for a day that comes round every year; for what is laid or held on it. */
  readonly anniversaries: ReadonlySet<string>;
  readonly offerings: ReadonlySet<string>;
  /** Plain nouns for what people gather at: meetings, ceremonies, meals. */
  readonly gatherings: ReadonlySet<string>;
  /** Plain nouns for places that are visited. */
  readonly sites: ReadonlySet<string>;
  /** Plain nouns that name a meeting. */
  readonly meetings: ReadonlySet<string>;
  /** Plain nouns for what is handed over: gifts, wreaths, letters. */
  readonly handed: ReadonlySet<string>;
  /** Plain nouns that frames ask for, by their first word, the longer first. */
  readonly nouns: ReadonlyMap<string, readonly Noun[]>;
  /** Their last words. */
  readonly nounEnds: ReadonlySet<string>;
  /** Past forms of verbs that tell of their subject even where no object follows ("decided on"). */
  readonly intransitive: ReadonlySet<string>;
  /** Forms of verbs that no frame has: they only bound clauses. */
  readonly plain: ReadonlyMap<string, VerbForms>;
  /** Words by what they do; `function` are all that are no part of a noun phrase. */
  readonly words: Readonly<Record<keyof typeof clauses | 'function', ReadonlySet<string>>>;
  readonly presence: Presence;
  /** How offices stand beside the names of those who hold them. */
  readonly appositions: AppositionWords;
  readonly titles: Readonly<Record<string, readonly string[]>>;
}

const functionWords = [
  'be',
  'have',
  'do',
  'negative',
  'relative',
  'conjunctions',
  'prepositions',
  'adverbs',
  'joining',
  'subordinating',
  'pronouns',
] as const satisfies readonly (keyof typeof clauses)[];

// Lists of verbs in their base form.
const inflected = [
  'carriers',
  'moving',
  'attending',
  'lasting',
  'succeeding',
  'replacing',
  'handing',
  'bestowing',
  'trying',
  'attempting',
  'pondering',
  'intending',
  'pronouncing',
  'heading',
  'holdingPost',
  'serving',
  'successors',
] as const satisfies readonly (keyof typeof clauses)[];

const pastOf = (base: string): string[] =>
  [...inflect(base, verbs)].flatMap(([word, forms]) => (forms.past ? [word] : []));

function compileLexicon(frames: readonly Frame[]): ClaimLexicon {
  const nouns = new Map<string, Noun[]>();
  for (const noun of new Set([...nounsOf(frames), ...nounLists.posts, ...nounLists.attendants])) {
    const parts = noun.split(' ');
    const list = nouns.get(parts[0]);
    if (list) list.push({ words: parts, noun });
    else nouns.set(parts[0], [{ words: parts, noun }]);
  }
  for (const list of nouns.values()) list.sort((a, b) => b.words.length - a.words.length);
  const lightVerbs = new Set(clauses.lightVerbs);
  const formsOf = (bases: readonly string[]): Set<string> =>
    new Set(bases.flatMap((base) => [...inflect(base, verbs).keys()]));
  const triggers = triggersOf(frames, verbs, new Set(clauses.separable));
  return {
    triggers,
    tails: new Set([...triggers.values()].flat().flatMap((trigger) => trigger.words.slice(1))),
    byMention: new Map(frames.flatMap((frame) => (frame.mention ? [[frame.mention, frame]] : []))),
    phases: new Map(
      (['begin', 'again', 'end'] as const).flatMap((phase) =>
        phases[phase].flatMap((verb) => {
          const [base, ...rest] = verb.split(' ');
          return [...inflect(base, verbs).keys()].map((form) => [[form, ...rest].join(' '), phase] as const);
        }),
      ),
    ),
    posts: new Set(nounLists.posts),
    founded: new Set([...nounLists.founded, ...nounLists['one-body']].map((noun) => noun.replace(/^one /, ''))),
    pacts: new Set(nounLists.pacts),
    telling: {
      ever: tellingOf(
        frames.filter(({ kind }) => undatedKinds.has(kind)),
        verbs,
        [],
        lightVerbs,
      ),
      inStory: tellingOf(
        frames.filter(
          ({ kind, further, dated }) => further || undatedKinds.has(kind) || (distinctKinds.has(kind) && !dated),
        ),
        verbs,
        presence.words,
        lightVerbs,
      ),
    },
    speeches: new Set(nounLists.speeches.map((noun) => noun.slice(noun.lastIndexOf(' ') + 1))),
    attendants: new Set(nounLists.attendants),
    anniversaries: new Set(nounLists.anniversaries),
    offerings: new Set(nounLists.offerings),
    gatherings: new Set([...nounLists.meetings, ...nounLists.ceremonies, ...nounLists.meals]),
    sites: new Set(nounLists.sites),
    meetings: new Set(nounLists.meetings),
    handed: new Set([...nounLists.gifts, ...nounLists.tributes, ...nounLists.messages]),
    nouns,
    nounEnds: new Set([...nouns.values()].flat().map((one) => one.words[one.words.length - 1])),
    intransitive: new Set(verbs.intransitive.flatMap((base) => pastOf(base))),
    plain: new Map(verbs.plain.flatMap((base) => [...inflect(base, verbs)])),
    words: Object.fromEntries([
      ...Object.entries(clauses).map(([name, list]) => [name, new Set(list)]),
      ...inflected.map((name) => [name, formsOf(clauses[name])]),
      ['function', new Set(functionWords.flatMap((name) => clauses[name]))],
    ]) as unknown as ClaimLexicon['words'],
    presence: presenceOf(presence),
    appositions: appositionWords(officeWords),
    titles,
  };
}

// Made when it is first asked for: it takes a while, and most commands read no claims.
function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

// The order matters: of two frames that fit one verb, the first is taken.
const frames = whenAsked(() =>
  framesOf(
    [
      ...offices,
      ...bodies,
      ...messages,
      ...ceremonies,
      ...happenings,
      ...warfare,
      ...words,
      ...statements,
      ...meetings,
      ...appearances,
      ...history,
    ],
    { ...nounLists, ...verbLists },
  ),
);

/** What is known for news and letters. */
export const english = whenAsked(() => compileLexicon(frames().filter(({ story }) => !story)));

/** What is known for a text that tells a story by its own dates: more than for news. */
export const englishStories = whenAsked(() => compileLexicon(frames()));
