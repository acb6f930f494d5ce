import { type Alias, type EntityKind, entityKinds, idOf } from '../model/index.ts';
import { matchKey } from '../names/index.ts';
import type { ChronicleEntity, NameKey } from './chronicle.ts';
import type { NameCount } from './claim-index.ts';

/**
 * Who is who: the names that all documents give, joined into entities where a document uses two for one thing, or where
 * they are spellings of one name. The result does not depend on the order of `names` and `aliases`. An entity's id
 * comes from its kind and the least of its forms' keys.
 */
export function whoIsWho(names: readonly NameCount[], aliases: readonly Alias[]): ChronicleEntity[] {
  const groups = new Groups();
  for (const { kind, name } of names) if (isEntityKind(kind)) groups.add(keyOf(kind, name));
  for (const { kind, short, long } of aliases)
    if (isEntityKind(kind)) groups.join(keyOf(kind, short), keyOf(kind, long));
  const members = new Map<string, NameCount[]>();
  for (const name of names) {
    if (!isEntityKind(name.kind)) continue;
    const root = groups.rootOf(keyOf(name.kind, name.name));
    const list = members.get(root);
    if (list) list.push(name);
    else members.set(root, [name]);
  }
  return [...members.values()].map(entityOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const isEntityKind = (kind: string): kind is EntityKind => (entityKinds as readonly string[]).includes(kind);

const keyOf = (kind: string, name: string): string => `${kind} ${matchKey(name)}`;

function entityOf(members: readonly NameCount[]): ChronicleEntity {
  const sorted = members.toSorted(
    (a, b) => b.mentions - a.mentions || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
  );
  // The fullest form stands for it, not the abbreviation that is used more often.
  const best = sorted.find(({ name }) => name.includes(' ')) ?? sorted[0];
  const forms: NameKey[] = sorted.map(({ kind, name }) => ({ kind, name }));
  const kind = best.kind as EntityKind;
  const least = forms.map((form) => keyOf(form.kind, form.name)).sort()[0];
  return { id: idOf('entity', kind, least), kind, name: best.name, forms };
}

// Names by what they are known to be one with: union by the least key, so that the order of joining does not show.
class Groups {
  private readonly parent = new Map<string, string>();

  add(key: string): void {
    if (!this.parent.has(key)) this.parent.set(key, key);
  }

  join(a: string, b: string): void {
    this.add(a);
    this.add(b);
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    if (x < y) this.parent.set(y, x);
    else if (y < x) this.parent.set(x, y);
  }

  rootOf(key: string): string {
    let root = key;
    for (let up = this.parent.get(root); up !== undefined && up !== root; up = this.parent.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const up = this.parent.get(at) ?? root;
      this.parent.set(at, root);
      at = up;
    }
    return root;
  }
}
