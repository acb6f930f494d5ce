import type { FindingRecord } from '../../model/index.ts';

/** What was decided of a finding: nothing yet, that it holds, or that it does not. */
export const findingStates = ['open', 'accept', 'dismiss'] as const;
export type FindingState = (typeof findingStates)[number];

/** The last decision that accepts or dismisses a finding; null where there is none in force. */
export const verdictOf = ({ decisions = [] }: FindingRecord): NonNullable<FindingRecord['decisions']>[number] | null =>
  decisions.findLast(({ verdict }) => verdict !== 'note') ?? null;

/** The state of a finding. */
export function stateOf(finding: FindingRecord): FindingState {
  const verdict = verdictOf(finding)?.verdict;
  return verdict === 'accept' || verdict === 'dismiss' ? verdict : 'open';
}
