import type { Argument } from './argument.ts';
import type { Match } from './match.ts';

/** What was before and what is after a merger, a renaming or a split. */
export interface Change {
  readonly former: readonly Argument[];
  readonly new: readonly Argument[];
}

const changing = new Set(['organisation', 'work', 'place']);

/**
 * Tells what a merger, renaming or split made of what: what follows "into", "to", "as" is new; so is the second of two
 * that stand side by side ("renamed A B"). `at` is the index of the verb. Null where the sentence tells only one side.
 */
export function changeOf({ agents, patients, others, trigger, frame }: Match, at: number): Change | null {
  const change = sidesOf({ agents, patients, others, trigger, frame }, at);
  if (!change || frame.kind === 'merger') return change;
  // What is called by its new name already is not known by its former.
  const isNew = ({ name }: Argument): boolean => change.new.some((one) => one.name?.name === name?.name);
  return { ...change, former: change.former.filter((one) => !isNew(one)) };
}

function sidesOf({ agents, patients, others, trigger, frame }: Match, at: number): Change | null {
  const isPassive = agents !== patients && patients.length > 0;
  const isOne = frame.kind === 'merger' || patients.filter(({ kind }) => changing.has(kind)).length < 2;
  // "merger of the parties in the north and the south of Veld": places merge only where it is told of them.
  const isOfPlaces = frame.kind !== 'merger' || patients.some(({ kind }) => kind === 'place');
  const all = [...patients, ...(isOne ? agents : []), ...others]
    .filter(({ kind, name }) => changing.has(kind) && name !== null && (isOfPlaces || kind !== 'place'))
    .filter((one, i, list) => list.indexOf(one) === i);
  const kind = all[0]?.kind;
  const row = all.filter((one) => one.kind === kind && !one.modifies).sort((a, b) => a.at - b.at);
  if (row.length === 0) return null;
  const later = row.filter(({ tie }) => tie?.in.resulting);
  if (frame.kind === 'merger') {
    // "the union was founded by merger of A and B"
    const whole = trigger.sort === 'noun' ? [...later, ...row.filter(({ tie }) => tie === null)] : later;
    return { former: row.filter((one) => !whole.includes(one)), new: whole };
  }
  if (later.length > 0) return { former: row.filter((one) => !later.includes(one)), new: later };
  if (row.length < 2) {
    if (trigger.sort === 'noun') return null;
    // "renamed the League the Union": one beside the other, so that the first seems to say more of the second.
    const beside = all.filter((one) => one.kind === kind && one.modifies && one.at > at && one.at < row[0].at);
    if (beside.length === 1 && row[0].tie === null) return { former: beside, new: row };
    // "renamed itself the League", "(renamed the League in 1952)": what stands behind the verb is the new name.
    if (row[0].at > at && row[0].tie === null) return { former: [], new: row };
    return isPassive ? { former: row, new: [] } : null;
  }
  const [first, ...rest] = row.filter(({ tie }) => tie === null || !tie.in.sourcing || trigger.sort === 'noun');
  return rest.length > 0
    ? { former: [first], new: [rest[rest.length - 1]] }
    : { former: [row[0]], new: [row[row.length - 1]] };
}
