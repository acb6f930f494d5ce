import type { FindingKind, FindingRecord, FindingState } from '../../model/index.ts';
import { words } from '../words/index.ts';

type FindingDecision = NonNullable<FindingRecord['decisions']>[number];

/** In the order of the vocabulary. */
export const findingKinds = Object.keys(words.findings.kinds) as FindingKind[];

/** What can be decided of a finding: nothing yet, that it holds, or that it does not. */
export const findingStates = Object.keys(words.findings.states) as FindingState[];

/** The last decision that accepts or dismisses a finding; null where there is none in force. */
export const verdictOf = ({ decisions = [] }: FindingRecord): FindingDecision | null =>
  decisions.findLast(({ verdict }) => verdict !== 'note') ?? null;

/** What people noted of it, oldest first. */
export const notesOf = ({ decisions = [] }: FindingRecord): FindingDecision[] =>
  decisions.filter(({ verdict }) => verdict === 'note');

/** The state of a finding. */
export function stateOf(finding: FindingRecord): FindingState {
  const verdict = verdictOf(finding)?.verdict;
  return verdict === 'accept' || verdict === 'dismiss' ? verdict : 'open';
}
