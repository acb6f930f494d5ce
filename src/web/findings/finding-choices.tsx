import { Link } from '@tanstack/react-router';
import type { FindingCount } from '../../model/index.ts';
import { words } from '../words/index.ts';
import { findingKinds, findingStates } from './finding-state.ts';
import type { FindingChoice } from './findings-query.ts';

/** How many findings a choice leaves. */
export const countOf = (counts: readonly FindingCount[], { kind, state }: FindingChoice): number =>
  counts
    .filter((one) => (kind === null || one.kind === kind) && (state === null || one.state === state))
    .reduce((sum, { findings }) => sum + findings, 0);

interface Chosen {
  readonly counts: readonly FindingCount[];
  readonly chosen: FindingChoice;
}

/** The kinds of findings, and once something was decided what was, each with how many a press on it would leave. */
export function FindingChoices({ counts, chosen }: Chosen) {
  const kinds = findingKinds.filter(
    (kind) => kind === chosen.kind || countOf(counts, { kind, state: chosen.state }) > 0,
  );
  const isDecided = chosen.state !== null || counts.some(({ state }) => state !== 'open');
  return (
    <div className="findings-choices">
      <Choices
        name={words.filter.kind}
        choices={[null, ...kinds].map((kind) => ({ ...chosen, kind }))}
        called={({ kind }) => (kind === null ? words.names.allKinds : words.findings.kinds[kind])}
        counts={counts}
        chosen={chosen}
      />
      {isDecided && (
        <Choices
          name={words.findings.decision}
          choices={[null, ...findingStates].map((state) => ({ ...chosen, state }))}
          called={({ state }) => (state === null ? words.findings.anyState : words.findings.states[state])}
          counts={counts}
          chosen={chosen}
        />
      )}
    </div>
  );
}

function Choices({
  name,
  choices,
  called,
  counts,
  chosen,
}: Chosen & {
  readonly name: string;
  readonly choices: readonly FindingChoice[];
  readonly called: (choice: FindingChoice) => string;
}) {
  return (
    <nav className="name-orders" aria-label={name}>
      {choices.map((choice) => {
        const { kind, state } = choice;
        const isChosen = kind === chosen.kind && state === chosen.state;
        return (
          <Link
            key={`${kind} ${state}`}
            to="/findings"
            replace
            search={(own) => ({ ...own, kind: kind ?? undefined, state: state ?? undefined })}
            activeProps={{}}
            className={isChosen ? 'current' : ''}
            aria-current={isChosen ? 'true' : undefined}
          >
            {called(choice)} <span className="figures">{words.count(countOf(counts, choice))}</span>
          </Link>
        );
      })}
    </nav>
  );
}
