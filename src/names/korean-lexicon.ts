import korean from '../../lexicons/ko/names.json' with { type: 'json' };
import hanja from '../../lexicons/ko/names-hanja.json' with { type: 'json' };
import type { NameKind } from '../model/index.ts';
import type { Pack } from './pack.ts';

/** What the Korean recogniser looks up: a language's word lists, longest first, and the packs' names in Hangul. */
export interface KoreanLexicon {
  readonly surnames: ReadonlySet<string>;
  /** Syllables that given names are made of. */
  readonly given: ReadonlySet<string>;
  /** Words that look like a person's name and are none. */
  readonly common: ReadonlySet<string>;
  /** Words of honour and offices, by which a person is known. */
  readonly titles: ReadonlySet<string>;
  readonly honours: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  /** Offices of a state that people from abroad are named with. */
  readonly heads: ReadonlySet<string>;
  /** What ends like an office and is none. */
  readonly notOffices: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly organs: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** Words that each name a body of a state by themselves. */
  readonly institutions: ReadonlySet<string>;
  /** What ends like a body and is none. */
  readonly notBodies: readonly string[];
  /** What stands before the word for a body as part of its name, apart from it. */
  readonly qualifiers: ReadonlySet<string>;
  readonly meetings: readonly string[];
  readonly facilities: ReadonlySet<string>;
  /** Countries, provinces and towns. */
  readonly places: ReadonlySet<string>;
  /** What names of districts end with. */
  readonly areas: readonly string[];
  /** What ends like a district and is none. */
  readonly notAreas: readonly string[];
  readonly slogans: ReadonlySet<string>;
  /** By the first two syllables, names that begin with them, longest first. */
  readonly names: ReadonlyMap<string, readonly { readonly hangul: string; readonly kind: NameKind }[]>;
}

const byLength = (a: string, b: string): number => b.length - a.length;

const compiled = new WeakMap<readonly Pack[], KoreanLexicon>();

/** The Korean lexicon with the packs' Hangul names; compiled once for each list of packs. */
export function koreanLexicon(packs: readonly Pack[]): KoreanLexicon {
  let lexicon = compiled.get(packs);
  if (lexicon === undefined) {
    lexicon = compile(packs);
    compiled.set(packs, lexicon);
  }
  return lexicon;
}

function compile(packs: readonly Pack[]): KoreanLexicon {
  const { words } = korean;
  const names = new Map<string, { hangul: string; kind: NameKind }[]>();
  const lists = {
    people: 'person',
    organisations: 'organisation',
    places: 'place',
    doctrines: 'doctrine',
    works: 'work',
    campaigns: 'campaign',
    objects: 'object',
  } as const;
  for (const pack of packs)
    for (const [list, kind] of Object.entries(lists))
      for (const { hangul } of pack[list as keyof typeof lists] ?? []) {
        if (!hangul || hangul.length < 2) continue;
        const key = hangul.slice(0, 2);
        names.set(key, [...(names.get(key) ?? []), { hangul, kind }]);
      }
  for (const list of names.values()) list.sort((a, b) => b.hangul.length - a.hangul.length);
  return {
    surnames: new Set(words.surname),
    given: new Set([...Object.values(hanja.readings), ...words.given]),
    common: new Set(words.common),
    titles: new Set([...words.title, ...words.office, ...words.honour]),
    honours: new Set(words.honour),
    offices: new Set(words.office),
    heads: new Set(words.head),
    notOffices: new Set(words.notOffice),
    particles: new Set(words.particle),
    organs: new Set(words.organ),
    bodies: new Set(words.body),
    institutions: new Set(words.institution),
    notBodies: words.notBody,
    qualifiers: new Set([...words.qualifier, ...words.country, ...words.town]),
    meetings: words.meeting.toSorted(byLength),
    facilities: new Set(words.facility),
    places: new Set([...words.country, ...words.town]),
    areas: words.areaEnd,
    notAreas: words.notArea,
    slogans: new Set(words.slogan),
    names,
  };
}
