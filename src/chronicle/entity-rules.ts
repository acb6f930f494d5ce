import type { Alias, NameKind } from '../model/index.ts';
import { hasHangul, isWordForBody, type Pack, placeBase, southern } from '../names/index.ts';
import type { NameKey } from './chronicle.ts';
import { authoritiesOf } from './entity-authority.ts';
import type { Groups } from './entity-groups.ts';
import { confidences, type EntityLink, type EntityQuestion, type LinkReason } from './entity-link.ts';
import { withPlaceLast } from './entity-place.ts';

/** Joins names in `groups` by one kind of evidence, and says which and why. */
export interface Rules {
  readonly groups: Groups;
  readonly names: readonly NameKey[];
  /** `keyOf`, each name's made once. */
  readonly keyOf: (kind: NameKind, name: string) => string;
  readonly links: EntityLink[];
  readonly questions: EntityQuestion[];
}

const link = ' of the ';

function join(rules: Rules, a: NameKey, b: NameKey, keyA: string, keyB: string, reason: LinkReason): void {
  if (rules.groups.rootOf(keyA) === rules.groups.rootOf(keyB)) return;
  rules.groups.join(keyA, keyB);
  rules.links.push({ a, b, reason, confidence: confidences[reason] });
}

/** Names that a pack gives to one thing. Where a pack gives one name to several (namesakes), it joins none by it. */
export function joinByAuthority(rules: Rules, packs: readonly Pack[]): void {
  const shared = new Map<string, number>();
  for (const { keys } of authoritiesOf(packs)) for (const key of keys) shared.set(key, (shared.get(key) ?? 0) + 1);
  const named = new Map<string, NameKey>();
  for (const name of rules.names) {
    const key = rules.keyOf(name.kind, name.name);
    if (!named.has(key)) named.set(key, name);
  }
  for (const { keys } of authoritiesOf(packs)) {
    const present = keys.filter((key) => named.has(key) && shared.get(key) === 1);
    for (const key of present.slice(1))
      join(rules, named.get(present[0])!, named.get(key)!, present[0], key, 'authority');
  }
}

/** Short names that documents use for long ones, unless one stands for several: then that is a question. */
export function joinByAlias(rules: Rules, aliases: readonly Alias[]): void {
  const longs = new Map<string, Map<string, Alias>>();
  for (const alias of aliases) {
    const short = rules.keyOf(alias.kind, alias.short);
    if (!rules.groups.has(short)) continue;
    const root = rules.groups.rootOf(rules.keyOf(alias.kind, alias.long));
    const list = longs.get(short) ?? new Map<string, Alias>();
    const other = list.get(root);
    if (!other || alias.long < other.long) list.set(root, alias);
    longs.set(short, list);
  }
  for (const [short, list] of [...longs].sort(byKey)) {
    const all = [...list.values()].sort((a, b) => (a.long < b.long ? -1 : 1));
    const [{ kind, short: name, long }] = all;
    if (all.length === 1)
      join(rules, { kind, name }, { kind, name: long }, short, rules.keyOf(kind, long), 'abbreviation');
    else
      rules.questions.push({
        kind: 'abbreviation',
        names: [{ kind, name }, ...all.map((alias) => ({ kind, name: alias.long }))],
        why: `${name} stands for ${all.map((alias) => alias.long).join(', and for ')}.`,
      });
  }
}

/**
 * What a name has in common as the north and the south of Korea spell it: 북방련맹 and 북방연맹. Null for people, who meet by the
 * sounds of their names, and for what is not in Hangul.
 */
export const southernKey = ({ kind, name }: NameKey): string | null =>
  kind === 'person' || !hasHangul(name) ? null : `${kind} ${southern(name).replace(/\s/g, '')}`;

/** Joins names that are one as the north and the south spell it. */
export function joinNorthAndSouth(rules: Rules): void {
  const named = new Map<string, NameKey>();
  for (const name of rules.names) {
    const spelling = southernKey(name);
    if (spelling === null) continue;
    const other = named.get(spelling);
    if (!other) named.set(spelling, name);
    else join(rules, other, name, rules.keyOf(other.kind, other.name), rules.keyOf(name.kind, name.name), 'spelling');
  }
}

/** "Norlandic Women's Union" and "Women's Union of Norland". */
export function joinByPlaceName(rules: Rules, packs: readonly Pack[]): void {
  const named = new Map<string, NameKey>();
  for (const name of rules.names) if (name.kind === 'organisation') named.set(rules.keyOf(name.kind, name.name), name);
  for (const name of rules.names) {
    const turned = name.kind === 'organisation' ? withPlaceLast(name.name, packs) : null;
    const key = turned === null ? null : rules.keyOf('organisation', turned);
    const other = key === null ? undefined : named.get(key);
    if (key !== null && other) join(rules, other, name, key, rules.keyOf(name.kind, name.name), 'place-name');
  }
}

/** "Central Committee of the WPK" and "… of the Workers' Party of Korea", where the two parties are one. */
export function joinByParent(rules: Rules, packs: readonly Pack[]): void {
  // What nobody names by itself may be told in two ways all the same.
  const rootOf = (parent: string): string => {
    const own = rules.keyOf('organisation', parent);
    const turned = rules.groups.has(own) ? null : withPlaceLast(parent, packs);
    return rules.groups.rootOf(turned === null ? own : rules.keyOf('organisation', turned));
  };
  const byChain = new Map<string, NameKey>();
  // Wider bodies first, so that a chain's parent has found its group before the chain looks for it.
  for (const name of rules.names.toSorted((a, b) => depth(a.name) - depth(b.name) || (a.name < b.name ? -1 : 1))) {
    const at = name.name.indexOf(link);
    if (at < 0) continue;
    const parent = rootOf(name.name.slice(at + link.length));
    const chain = `${rules.keyOf(name.kind, name.name.slice(0, at))} | ${parent}`;
    const other = byChain.get(chain);
    if (!other) byChain.set(chain, name);
    else join(rules, other, name, rules.keyOf(other.kind, other.name), rules.keyOf(name.kind, name.name), 'parent');
  }
}

const depth = (name: string): number => name.split(link).length;

/** A body named without the one it belongs to, where all sources know only one of that name. */
export function joinOnlyBody(rules: Rules): void {
  const owners = new Map<string, Map<string, NameKey>>();
  for (const name of rules.names) {
    const at = name.name.indexOf(link);
    if (at < 0 || name.kind !== 'organisation') continue;
    const own = rules.keyOf(name.kind, name.name.slice(0, at));
    if (!rules.groups.has(own)) continue;
    const list = owners.get(own) ?? new Map<string, NameKey>();
    const root = rules.groups.rootOf(rules.keyOf(name.kind, name.name));
    const other = list.get(root);
    if (!other || name.name < other.name) list.set(root, name);
    owners.set(own, list);
  }
  const named = new Map(rules.names.map((name) => [rules.keyOf(name.kind, name.name), name]));
  for (const [own, list] of [...owners].sort(byKey)) {
    const [name] = list.values();
    // An alias may have brought a key that no name has.
    const lone = named.get(own);
    if (!lone || list.size > 1 || isWordForBody(lone.name)) continue;
    join(rules, lone, name, own, rules.keyOf(name.kind, name.name), 'only-body');
  }
}

/** "Onsong" and "Onsong County", where there is no other place of that name. */
export function joinByPlaceKind(rules: Rules): void {
  const byBase = new Map<string, Map<string, NameKey>>();
  for (const name of rules.names) {
    if (name.kind !== 'place') continue;
    const base = placeBase(name.name);
    if (base === null) continue;
    const key = rules.keyOf('place', base);
    if (!rules.groups.has(key)) continue;
    const list = byBase.get(key) ?? new Map<string, NameKey>();
    list.set(rules.groups.rootOf(rules.keyOf('place', name.name)), name);
    byBase.set(key, list);
  }
  const named = new Map(rules.names.map((name) => [rules.keyOf(name.kind, name.name), name]));
  for (const [key, list] of [...byBase].sort(byKey)) {
    const [name] = list.values();
    if (list.size > 1) continue;
    const lone = named.get(key);
    if (lone) join(rules, lone, name, key, rules.keyOf('place', name.name), 'place-kind');
  }
}

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);
