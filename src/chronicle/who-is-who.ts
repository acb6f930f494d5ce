import { type Alias, type EntityKind, entityKinds, idOf } from '../model/index.ts';
import { defaultPacks, matchKeys, type Pack } from '../names/index.ts';
import type { ChronicleEntity, NameKey } from './chronicle.ts';
import type { NameCount } from './claim-index.ts';
import { type Authority, authoritiesOf, keyOf } from './entity-authority.ts';
import { Groups } from './entity-groups.ts';
import { byName, confidences, type EntityLink, type EntityQuestion } from './entity-link.ts';
import { partNamesakes, questionOf, type Sighting } from './entity-namesakes.ts';
import {
  joinByAlias,
  joinByAuthority,
  joinByParent,
  joinByPlaceKind,
  joinByPlaceName,
  joinNorthAndSouth,
  joinOnlyBody,
  type Rules,
} from './entity-rules.ts';

export interface WhoIsWhoOptions {
  /** What is known of the field; absent, the packs that come with Sillok. */
  readonly packs?: readonly Pack[];
  /** Where people are named with their offices and times; absent, namesakes are not told apart. */
  readonly sightings?: Iterable<Sighting>;
}

/** Who is who, and why. All lists are sorted. */
export interface WhoIsWho {
  readonly entities: readonly ChronicleEntity[];
  readonly links: readonly EntityLink[];
  readonly questions: readonly EntityQuestion[];
  /** By name and document, the entity meant, for names that several have; all others go by their entity's forms. */
  readonly namesakes: ReadonlyMap<string, string>;
  /** By kind and name ("person Kim Il Sung"), the first and last year that sightings use it in; absent where none says. */
  readonly usage: ReadonlyMap<string, readonly [from: number, to: number]>;
}

/** The key of `WhoIsWho.namesakes`. */
export const sightingKey = ({ kind, name }: NameKey, document: string): string => `${kind} ${name} @ ${document}`;

const wordsOf = ({ kind, short, long }: Alias): string => `${kind}\n${short}\n${long}`;
const byWords = (a: Alias, b: Alias): number => (wordsOf(a) < wordsOf(b) ? -1 : 1);

/**
 * Who is who: the names that all documents give, joined into entities where they are spellings of one name, where a
 * pack or a document gives two to one thing, and where sources know only one body or place that a short name fits.
 * A key only proposes; each link has its reason and confidence, and what stays doubtful is a question.
 * The result does not depend on the order of `names`, `aliases` and `sightings`. An entity's id comes from its kind and
 * the least key of its names.
 */
export function identify(
  names: readonly NameCount[],
  aliases: readonly Alias[],
  { packs = defaultPacks, sightings }: WhoIsWhoOptions = {},
): WhoIsWho {
  const sorted = names.filter(({ kind }) => isEntityKind(kind)).sort(byName);
  const keyed = cachedKeys();
  const rules: Rules = { groups: new Groups(), names: sorted, keyOf: keyed, links: [], questions: [] };
  joinSpellings(rules);
  joinNorthAndSouth(rules);
  joinByAuthority(rules, packs);
  joinByAlias(rules, aliases.filter(({ kind }) => isEntityKind(kind)).sort(byWords));
  joinByPlaceName(rules, packs);
  joinByParent(rules, packs);
  joinOnlyBody(rules);
  joinByPlaceKind(rules);
  askSpellings(rules);
  const members = new Map<string, NameCount[]>();
  for (const name of sorted) {
    const root = rules.groups.rootOf(keyed(name.kind, name.name));
    const list = members.get(root);
    if (list) list.push(name);
    else members.set(root, [name]);
  }
  const vouched = new Map<string, Authority[]>();
  for (const authority of authoritiesOf(packs))
    for (const root of new Set(authority.keys.map((key) => rules.groups.rootOf(key)))) {
      if (!members.has(root)) continue;
      const list = vouched.get(root);
      if (list) list.push(authority);
      else vouched.set(root, [authority]);
    }
  const seen = sightingsBy(sightings ?? [], rules);
  const entities: ChronicleEntity[] = [];
  const namesakes = new Map<string, string>();
  for (const [root, list] of members) {
    const authorities = vouched.get(root) ?? [];
    const own = seen.get(root) ?? [];
    const rivals = authorities.filter((authority) => authority.kind === 'person');
    if (rivals.length > 1 && own.length > 0)
      entities.push(...partedEntities(list, rivals, own, namesakes, rules.questions));
    else {
      entities.push(entityOf(list, authorities[0], keyed));
      const question = list[0].kind === 'person' && rivals.length === 0 ? questionOf(list[0], own) : null;
      if (question) rules.questions.push(question);
    }
  }
  return {
    entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: rules.links,
    questions: rules.questions.sort((a, b) => byName(a.names[0], b.names[0]) || (a.why < b.why ? -1 : 1)),
    namesakes,
    usage: usageOf(seen),
  };
}

/** The entities of `identify` alone. */
export const whoIsWho = (
  names: readonly NameCount[],
  aliases: readonly Alias[],
  options: WhoIsWhoOptions = {},
): ChronicleEntity[] => [...identify(names, aliases, options).entities];

const isEntityKind = (kind: string): kind is EntityKind => (entityKinds as readonly string[]).includes(kind);

function cachedKeys(): Rules['keyOf'] {
  const keys = new Map<string, string>();
  return (kind, name) => {
    const own = kind + name;
    let key = keys.get(own);
    if (key === undefined) {
      key = keyOf(kind, name);
      keys.set(own, key);
    }
    return key;
  };
}

function joinSpellings({ groups, names, links, keyOf: keyed }: Rules): void {
  const first = new Map<string, NameKey>();
  for (const name of names) {
    const key = keyed(name.kind, name.name);
    groups.add(key);
    const other = first.get(key);
    if (other) links.push({ a: other, b: name, reason: 'spelling', confidence: confidences.spelling });
    else first.set(key, name);
  }
}

// Spellings that no system gives, and letters that can be parted in two ways, only ask.
function askSpellings({ groups, names, questions, keyOf: keyed }: Rules): void {
  const asked = new Set<string>();
  const named = new Map<string, NameKey>();
  for (const name of names) if (name.kind === 'person') named.set(keyed('person', name.name), name);
  for (const [own, name] of named)
    for (const key of matchKeys(name.name).slice(1)) {
      const other = named.get(`person ${key}`);
      if (!other || groups.rootOf(own) === groups.rootOf(`person ${key}`)) continue;
      const pair = [name, other].sort(byName);
      const id = `${pair[0].name} | ${pair[1].name}`;
      if (asked.has(id)) continue;
      asked.add(id);
      questions.push({
        kind: 'spellings',
        names: pair,
        why: `${pair[0].name} and ${pair[1].name} may be two spellings of one name.`,
      });
    }
}

function sightingsBy(sightings: Iterable<Sighting>, { groups, keyOf: keyed }: Rules): Map<string, Sighting[]> {
  const by = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const root = groups.rootOf(keyed(sighting.kind, sighting.name));
    const list = by.get(root);
    if (list) list.push(sighting);
    else by.set(root, [sighting]);
  }
  for (const list of by.values())
    list.sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : byName(a, b)));
  return by;
}

function usageOf(seen: ReadonlyMap<string, readonly Sighting[]>): Map<string, [number, number]> {
  const usage = new Map<string, [number, number]>();
  for (const sightings of seen.values())
    for (const { kind, name, years } of sightings) {
      if (years === null) continue;
      const own = usage.get(`${kind} ${name}`);
      if (!own) usage.set(`${kind} ${name}`, [years[0], years[1]]);
      else {
        own[0] = Math.min(own[0], years[0]);
        own[1] = Math.max(own[1], years[1]);
      }
    }
  return usage;
}

function partedEntities(
  list: readonly NameCount[],
  rivals: readonly Authority[],
  sightings: readonly Sighting[],
  namesakes: Map<string, string>,
  questions: EntityQuestion[],
): ChronicleEntity[] {
  const { namesakes: parted, question } = partNamesakes(list[0], rivals, sightings);
  if (question) questions.push(question);
  const whole = entityOf(list, undefined, keyOf);
  return parted
    .filter(({ documents }) => documents.length > 0)
    .map(({ authority, documents }) => {
      const id = idOf('entity', whole.kind, whole.forms[0].name, authority.of.name, authority.of.from ?? null);
      const meant = new Set(documents);
      for (const sighting of sightings)
        if (meant.has(sighting.document)) namesakes.set(sightingKey(sighting, sighting.document), id);
      return { ...whole, id };
    });
}

function entityOf(
  members: readonly NameCount[],
  authority: Authority | undefined,
  keyed: Rules['keyOf'],
): ChronicleEntity {
  const sorted = members.toSorted(
    (a, b) => b.mentions - a.mentions || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
  );
  // A pack's name for it where a source uses that; otherwise the fullest that is used most, not the abbreviation.
  const best =
    sorted.find(({ name }) => name === authority?.of.name) ??
    sorted.find(({ name }) => name.includes(' ')) ??
    sorted[0];
  const forms: NameKey[] = sorted.map(({ kind, name }) => ({ kind, name }));
  const kind = best.kind as EntityKind;
  const least = forms.map((form) => keyed(form.kind, form.name)).sort()[0];
  return { id: idOf('entity', kind, least), kind, name: best.name, forms };
}
