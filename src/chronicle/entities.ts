import { type Alias, type EntityKind, idOf } from '../model/index.ts';
import type { ChronicleEntity, NameKey } from './chronicle.ts';
import type { NameCount } from './claim-index.ts';
import { nameKey, type Rulings } from './decisions.ts';
import { keyOf } from './entity-authority.ts';
import { whoIsWho } from './who-is-who.ts';

/** Who is who by the sources and by what people decided, sorted by id. */
export function entitiesOf(
  names: readonly NameCount[],
  aliases: readonly Alias[],
  rulings: Rulings,
): ChronicleEntity[] {
  const kept = names.filter(({ kind, name }) => !rulings.rejectedNames.has(nameKey(kind, name)));
  let entities = whoIsWho(kept, aliases);
  // One after the other: what was split may be merged again, and the reverse.
  for (const { verdict, names: decided } of rulings.namings) {
    const of = new Set(decided);
    entities = verdict === 'merge' ? merged(entities, of) : parted(entities, of);
  }
  return renamed(entities, rulings).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const isIn = (names: ReadonlySet<string>, { kind, name }: NameKey): boolean => names.has(nameKey(kind, name));

function merged(entities: readonly ChronicleEntity[], names: ReadonlySet<string>): ChronicleEntity[] {
  const [one, others] = [[] as ChronicleEntity[], [] as ChronicleEntity[]];
  for (const entity of entities) (entity.forms.some((form) => isIn(names, form)) ? one : others).push(entity);
  if (one.length > 0) others.push({ ...one[0], forms: one.flatMap(({ forms }) => forms) });
  return others;
}

// What stays together keeps the id as long as the name that gave it is there. Spellings of one name share a key, so where
// they go apart all but one of them need their words for an id.
function parted(entities: readonly ChronicleEntity[], names: ReadonlySet<string>): ChronicleEntity[] {
  const taken = new Set(entities.map(({ id }) => id));
  return entities.flatMap((entity) => {
    const rest = entity.forms.filter((form) => !isIn(names, form));
    if (rest.length === entity.forms.length || entity.forms.length === 1) return [entity];
    taken.delete(entity.id);
    const part = (forms: readonly NameKey[], name: string): ChronicleEntity => {
      const kind = (forms.find((form) => form.name === name)?.kind ?? entity.kind) as EntityKind;
      const keys = forms.map((form) => keyOf(form.kind, form.name)).sort();
      const own = idOf('entity', kind, keys.find((key) => idOf('entity', kind, key) === entity.id) ?? keys[0]);
      const id = taken.has(own) ? idOf('entity', kind, keys[0], name) : own;
      taken.add(id);
      return { id, kind, name, forms };
    };
    const name = rest.some((form) => form.name === entity.name) ? entity.name : rest[0]?.name;
    return [
      ...(rest.length > 0 ? [part(rest, name)] : []),
      ...entity.forms.filter((form) => isIn(names, form)).map((form) => part([form], form.name)),
    ];
  });
}

function renamed(entities: readonly ChronicleEntity[], { renamed: names }: Rulings): ChronicleEntity[] {
  return entities.map((entity) => {
    const name = entity.forms.map((form) => names.get(nameKey(form.kind, form.name))).find((one) => one !== undefined);
    return name === undefined ? entity : { ...entity, name };
  });
}
