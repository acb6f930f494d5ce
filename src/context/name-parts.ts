import { kept } from '../model/index.ts';

/** What a name says by its words alone. */
export interface NameParts {
  readonly lower: string;
  /** The thing itself, and the widest body it belongs to; each the whole name where it says of no body. */
  readonly own: string;
  readonly widest: string;
  /** Of a widest body of two words the second, where that is an abbreviation: the SPA for "Tenth SPA"; else null. */
  readonly counted: string | null;
  /** Whether the widest body is an abbreviation, and whether it is a party. */
  readonly isAbbreviation: boolean;
  readonly isParty: boolean;
  /** "Khmer Democratic Party" for the "… of Cambodia". */
  readonly withoutPlace: string;
  /** The first and the last of a person's names; null of one who has but one. */
  readonly ends: readonly [first: string, last: string] | null;
  /** The name as it stands. */
  readonly stated: { readonly name: string; readonly basis: 'stated'; readonly from: null };
}

/** The parts of a name. */
export const partsOf: (name: string) => NameParts = kept((name) => {
  const widest = widestOf(name);
  const space = name.indexOf(' ');
  return {
    lower: name.toLowerCase(),
    own: ownOf(name),
    widest,
    counted: countedOf(widest),
    isAbbreviation: isAbbreviation(widest),
    isParty: isParty(widest),
    withoutPlace: withoutPlace(name),
    ends: space < 0 ? null : [name.slice(0, space), name.slice(name.lastIndexOf(' ') + 1)],
    stated: { name, basis: 'stated', from: null },
  };
});

function countedOf(widest: string): string | null {
  const space = widest.indexOf(' ');
  const last = space > 0 ? widest.slice(space + 1) : '';
  return isAbbreviation(last) ? last : null;
}

/** Whether a name is a party's with more to it than that word: "Workers' Party of Korea". */
export const isParty = (name: string): boolean => / Party\b/.test(name);

function withoutPlace(name: string): string {
  const at = name.lastIndexOf(' of ');
  return at < 0 || name.startsWith('the ', at + 4) ? name : name.slice(0, at);
}

const link = ' of the ';

/** A name's parts, from the thing itself to the widest body it belongs to. */
export const chain = (name: string): string[] => name.split(link);

/** The first of a name's parts: the thing itself. */
export function ownOf(name: string): string {
  const at = name.indexOf(link);
  return at < 0 ? name : name.slice(0, at);
}

/** The last of a name's parts: the WPK for "Central Committee of the WPK". */
export function widestOf(name: string): string {
  const at = name.lastIndexOf(link);
  return at < 0 ? name : name.slice(at + link.length);
}

/** The name with its widest part exchanged. */
export function withWidest(name: string, widest: string): string {
  const at = name.lastIndexOf(link);
  return at < 0 ? widest : name.slice(0, at + link.length) + widest;
}

/** Whether a name is an abbreviation: capitals only, two to seven of them. */
export function isAbbreviation(name: string): boolean {
  if (name.length < 2 || name.length > 14) return false;
  let letters = 0;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit >= 0x41 && unit <= 0x5a) letters++;
    else if (unit !== 0x2e) return false;
  }
  return letters > 1 && letters < 8;
}
