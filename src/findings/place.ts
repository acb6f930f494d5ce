import chronicle from '../../lexicons/en/chronicle.json' with { type: 'json' };
import en from '../../lexicons/en/findings.json' with { type: 'json' };
import known from '../../lexicons/en/names-places.json' with { type: 'json' };
import { type Found, found, listedInShort } from './found.ts';
import { byVoice, type ToldClaim, type ToldEvent, witnessOf } from './told.ts';

/** A place that a claim gives for what it tells. */
export interface ToldPlace {
  readonly claim: ToldClaim;
  /** The entity that its name belongs to; null where it belongs to none. */
  readonly entity: number | null;
  readonly name: string;
}

/** What happens in one place. */
export const placedKinds: ReadonlySet<string> = new Set(['meeting', 'agreement', 'death', 'birth']);

const countries = new Set(known.places.map(({ name }) => name));
const wide = new Set(chronicle.places.wide);

/**
 * What sort of place a name is of, so that only places of one sort are compared: a town, or the word that names the sort
 * ("county"). Null for buildings, squares and the like: they change their names, and lie in one another.
 */
export function placeSort(name: string): string | null {
  const words = name.split(/[\s-]+/);
  const last = words[words.length - 1].toLowerCase();
  if (wide.has(last)) return en.townWords.includes(last) ? 'town' : last;
  if (countries.has(name)) return 'country';
  return words.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(name) ? 'town' : null;
}

/**
 * An event that different sources place in different places of one sort. A place within another, a more general one, and
 * what one claim of the event names together are no contradiction.
 */
export function placesApart(event: ToldEvent, places: readonly ToldPlace[]): Found[] {
  if (!event.named || !placedKinds.has(event.kind)) return [];
  const told = places.filter(
    ({ claim, entity }) => claim.modality === 'asserted' && !claim.doubtful && entity !== null,
  );
  for (const sorted of Map.groupBy(told, ({ name }) => placeSort(name)).entries()) {
    const [sort, of] = sorted;
    if (sort === null) continue;
    const byClaim = Map.groupBy(of, ({ claim }) => claim.id);
    // A claim that names two of one sort does not say which.
    const single = of.filter(({ claim }) => new Set(byClaim.get(claim.id)!.map(({ entity }) => entity)).size === 1);
    if (single.length < of.length) continue;
    const voices = [...byVoice(of.map(({ claim, entity }) => ({ voice: claim.voice, entity }))).values()].map(
      (said) => new Set(said.map(({ entity }) => entity)),
    );
    const sets = voices.filter((set) => set.size === 1).map((set) => [...set][0]);
    if (new Set(sets).size < 2 || sets.length < voices.length) continue;
    const first = [...Map.groupBy(of, ({ entity }) => entity).values()].map(([one]) => one);
    if (first.some(({ name }, i) => first.some((other, j) => i !== j && isPartOf(name, other.name)))) continue;
    return [
      found({
        kind: 'contradiction',
        key: ['place', event.id],
        summary: `${event.title} is placed in ${listedInShort(first.map(({ name }) => name).sort())} by different sources.`,
        about: [{ id: event.id, name: event.title }],
        evidence: of.map(({ claim, name }) => witnessOf(claim, name)),
        confidence: 0.6,
        size: of.length,
        why: 'The sources name different places of one sort for what is otherwise one event.',
        innocent: [
          'One of the places may lie in the other, or be another name of it.',
          'It may have gone on in both.',
          'The place may be that of another event in the sentence.',
        ],
      }),
    ];
  }
  return [];
}

// "North Harbour" and "Harbour".
const isPartOf = (a: string, b: string): boolean => a !== b && ` ${b} `.includes(` ${a} `);
