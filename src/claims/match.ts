import type { Argument } from './argument.ts';
import { type Frame, nameKindOf } from './frame.ts';
import type { Predicate } from './predicate.ts';
import type { Trigger } from './trigger.ts';

/** A predicate understood by a frame: who does it, what it is done to, and what else stands in the clause. */
export interface Match {
  readonly frame: Frame;
  readonly trigger: Trigger;
  readonly agents: readonly Argument[];
  readonly patients: readonly Argument[];
  readonly others: readonly Argument[];
}

/** The first way to understand a predicate that has all it asks for; null where there is none. */
export function matchOf(predicate: Predicate): Match | null {
  for (const trigger of predicate.triggers) {
    const match = slotsOf(predicate, trigger);
    if (match && fits(match, predicate)) return match;
  }
  return null;
}

const placeWords = new Set(['at', 'in', 'on', 'inside', 'near', 'to', 'into', 'among', 'with']);

function slotsOf({ group, subject, after }: Predicate, trigger: Trigger): Match | null {
  const { frame } = trigger;
  if (trigger.sort !== 'verb' || !group)
    return { frame, trigger, agents: [], patients: after.slice(0, 1), others: [...subject, ...after] };
  const isDirect = ({ preposition, modifies }: Argument): boolean => preposition === null && !modifies;
  const direct = after.filter(isDirect);
  const led = after.filter((one) => !isDirect(one));
  if (frame.intransitive) {
    // What has no passive is told of its subject all the same ("the committee was met"); "running" says nothing.
    const isDoing = group.voice === 'active' && !group.finite;
    return isDoing ? null : { frame, trigger, agents: subject, patients: subject, others: after };
  }
  if (group.voice === 'passive') {
    const by = led.filter(({ preposition }) => preposition === 'by');
    return { frame, trigger, agents: by, patients: subject, others: after.filter((one) => !by.includes(one)) };
  }
  return { frame, trigger, agents: subject, patients: direct, others: led };
}

function fits({ frame, agents, patients, others }: Match, predicate: Predicate): boolean {
  const all = [...agents, ...patients, ...others];
  if (frame.subject && !has(agents, frame.subject)) return false;
  if (frame.by && !has(agents, frame.by)) return false;
  if (frame.patient && !has(patients, frame.patient) && !hasLedPatient(frame, others, predicate)) return false;
  if (frame.with && !has([...patients, ...others], frame.with)) return false;
  if (frame.any && !has(all, frame.any)) return false;
  if (
    frame.located &&
    !others.some(
      ({ kind, preposition }) =>
        (kind === 'place' || kind === 'organisation') && preposition !== null && placeWords.has(preposition),
    )
  )
    return false;
  return true;
}

// "preside over the congress", "look round the works": the verb's own preposition governs what it is done to.
function hasLedPatient(frame: Frame, others: readonly Argument[], { triggers, last }: Predicate): boolean {
  const [first] = others;
  if (!first || !frame.patient?.some((kind) => isOf(first, kind))) return false;
  return triggers.some(({ words }) => words.at(-1) === first.preposition) && first.at > last;
}

const has = (found: readonly Argument[], wanted: readonly string[]): boolean =>
  found.some((argument) => wanted.some((kind) => isOf(argument, kind)));

function isOf(argument: Argument, entry: string): boolean {
  const kind = nameKindOf(entry);
  return kind ? argument.name?.kind === kind : argument.kind === entry && argument.name === null;
}
