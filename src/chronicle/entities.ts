import type { Alias } from '../model/index.ts';
import type { ChronicleEntity } from './chronicle.ts';
import type { NameCount } from './claim-index.ts';
import { nameKey, type Rulings } from './decisions.ts';
import { whoIsWho } from './who-is-who.ts';

/** Who is who by the sources and by what people decided, sorted by id. */
export function entitiesOf(
  names: readonly NameCount[],
  aliases: readonly Alias[],
  rulings: Rulings,
): ChronicleEntity[] {
  const kept = names.filter(({ kind, name }) => !rulings.rejectedNames.has(nameKey(kind, name)));
  const entities = renamed(parted(merged(whoIsWho(kept, aliases), rulings), rulings), rulings);
  return entities.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function merged(entities: readonly ChronicleEntity[], { sameNames }: Rulings): ChronicleEntity[] {
  let result = [...entities];
  for (const names of sameNames) {
    const isOne = (entity: ChronicleEntity) =>
      entity.forms.some((form) => names.includes(nameKey(form.kind, form.name)));
    const [first, ...others] = result.filter(isOne);
    if (!first) continue;
    result = [
      ...result.filter((entity) => !isOne(entity)),
      { ...first, forms: [first, ...others].flatMap((entity) => entity.forms) },
    ];
  }
  return result;
}

function parted(entities: readonly ChronicleEntity[], { partedNames }: Rulings): ChronicleEntity[] {
  return entities.flatMap((entity) => {
    const away = entity.forms.filter((form) => partedNames.has(nameKey(form.kind, form.name)));
    if (away.length === 0 || entity.forms.length === 1) return [entity];
    const rest = entity.forms.filter((form) => !away.includes(form));
    return [rest, ...away.map((form) => [form])]
      .filter((forms) => forms.length > 0)
      .flatMap((forms) =>
        whoIsWho(
          forms.map((form) => ({ ...form, mentions: 1 })),
          [],
        ),
      );
  });
}

function renamed(entities: readonly ChronicleEntity[], { renamed: names }: Rulings): ChronicleEntity[] {
  return entities.map((entity) => {
    const name = entity.forms.map((form) => names.get(nameKey(form.kind, form.name))).find((one) => one !== undefined);
    return name === undefined ? entity : { ...entity, name };
  });
}
