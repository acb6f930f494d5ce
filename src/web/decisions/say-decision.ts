import type { ClaimKind, DecisionItem, EntityKind } from '../../model/index.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { typeset } from '../parts/typeset.ts';
import { words } from '../words/index.ts';

type Value = Readonly<Partial<Record<'title' | 'kind' | 'time' | 'name', unknown>>>;

const kindSaid = (kind: string): string =>
  words.claimKinds[kind as ClaimKind] ?? words.entityKinds[kind as EntityKind] ?? kind;

/** What a decision put in place of what was read, in words; null where it put nothing. */
export function saidValue({ verdict, value }: Pick<DecisionItem, 'verdict' | 'value'>): string | null {
  if (verdict === 'undo' || value === undefined || value === null) return null;
  const say = words.decisions.value;
  if (typeof value === 'string') return verdict === 'rename' ? say.title(typeset(value)) : null;
  if (typeof value !== 'object') return null;
  const { title, kind, time, name } = value as Value;
  const parts = [
    typeof kind === 'string' && kindSaid(kind),
    typeof name === 'string' && say.title(typeset(name)),
    typeof title === 'string' && say.title(typeset(title)),
    typeof time === 'string' && say.time(sayEdtf(time)),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : null;
}
