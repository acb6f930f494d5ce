import korean from '../../lexicons/ko/names.json' with { type: 'json' };
import type { NameKind } from '../model/index.ts';
import type { Pack } from './pack.ts';

/** What the Korean recogniser looks up: a language's word lists, longest first, and the packs' names in Hangul. */
export interface KoreanLexicon {
  readonly surnames: ReadonlySet<string>;
  readonly titles: readonly string[];
  readonly particles: ReadonlySet<string>;
  readonly organs: readonly string[];
  readonly bodies: readonly string[];
  readonly meetings: readonly string[];
  readonly facilities: readonly string[];
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
    titles: words.title.toSorted(byLength),
    particles: new Set(words.particle),
    organs: words.organ.toSorted(byLength),
    bodies: words.body.toSorted(byLength),
    meetings: words.meeting.toSorted(byLength),
    facilities: words.facility.toSorted(byLength),
    slogans: new Set(words.slogan),
    names,
  };
}
