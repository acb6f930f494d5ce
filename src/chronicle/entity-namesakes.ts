import type { NameKey } from './chronicle.ts';
import { type Authority, keyOf } from './entity-authority.ts';
import type { EntityQuestion } from './entity-link.ts';

/** Where a document names someone, with what it says of them that tells namesakes apart. */
export interface Sighting extends NameKey {
  /** The document's id; one person of a name in one document is taken for one. */
  readonly document: string;
  /** Full names of the offices that the document gives them. */
  readonly offices: readonly string[];
  /** The years, first and last, that the document speaks of them in; null where it does not say. */
  readonly years: readonly [from: number, to: number] | null;
}

/** One of several people of a name: who they are by a pack, and the documents that mean them. */
export interface Namesake {
  readonly authority: Authority;
  readonly documents: readonly string[];
}

/**
 * Tells apart the people that packs know under one name, by the offices and years that documents give them. Documents
 * that fit none, or several alike, go with the one that most documents mean, and become a question.
 */
export function partNamesakes(
  name: NameKey,
  authorities: readonly Authority[],
  sightings: readonly Sighting[],
): { namesakes: Namesake[]; question: EntityQuestion | null } {
  const documents = authorities.map((): string[] => []);
  const doubtful: string[] = [];
  for (const sighting of sightings) {
    const fits = authorities.map((authority) => fit(authority, sighting));
    const best = Math.max(...fits);
    if (best > 0 && fits.indexOf(best) === fits.lastIndexOf(best))
      documents[fits.indexOf(best)].push(sighting.document);
    else doubtful.push(sighting.document);
  }
  let most = 0;
  for (let i = 1; i < documents.length; i++) if (documents[i].length > documents[most].length) most = i;
  documents[most].push(...doubtful);
  const question: EntityQuestion | null =
    doubtful.length === 0
      ? null
      : {
          kind: 'namesakes',
          names: [name],
          why: `${doubtful.length} of ${sightings.length} documents do not tell which of ${authorities.length} people named ${name.name} they mean.`,
        };
  return { namesakes: authorities.map((authority, i) => ({ authority, documents: documents[i].sort() })), question };
}

// Offices in common count for, a lifetime that does not reach the document's years against.
function fit({ of }: Authority, { offices, years }: Sighting): number {
  const known = new Set((of.offices ?? []).map((office) => keyOf('office', office)));
  const shared = offices.filter((office) => known.has(keyOf('office', office))).length;
  if (years === null) return shared;
  const born = yearOf(of.from);
  const died = yearOf(of.to);
  if ((born !== null && years[1] < born) || (died !== null && years[0] > died)) return -1;
  return shared;
}

const yearOf = (edtf: string | undefined): number | null => {
  const match = edtf === undefined ? null : /^-?\d{4}/.exec(edtf);
  return match ? Number(match[0]) : null;
};

/**
 * The people of one name whose documents give them offices that have nothing to do with each other, as a question; null
 * where the offices hang together: through a document that gives two of them, or an office that two documents give.
 */
export function questionOf(name: NameKey, sightings: readonly Sighting[]): EntityQuestion | null {
  const groups: Set<string>[] = [];
  for (const { offices } of sightings) {
    if (offices.length === 0) continue;
    const own = new Set(offices.map((office) => keyOf('office', office)));
    for (let i = groups.length - 1; i >= 0; i--)
      if (!own.isDisjointFrom(groups[i])) for (const office of groups.splice(i, 1)[0]) own.add(office);
    groups.push(own);
  }
  if (groups.length < 2) return null;
  const examples = groups.map((group) => [...group].sort()[0].slice('office '.length)).sort();
  return {
    kind: 'namesakes',
    names: [name],
    why: `Documents give ${name.name} offices that no document joins: ${examples.join('; ')}.`,
  };
}
