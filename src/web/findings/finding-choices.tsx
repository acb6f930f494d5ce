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

/** The kinds of findings, and once something was decided what was, each with how many a press on it would leave. */
export function FindingChoices({
  counts,
  chosen,
}: {
  readonly counts: readonly FindingCount[];
  readonly chosen: FindingChoice;
}) {
  const kinds = findingKinds.filter(
    (kind) => kind === chosen.kind || countOf(counts, { kind, state: chosen.state }) > 0,
  );
  const isDecided = chosen.state !== null || counts.some(({ state }) => state !== 'open');
  return (
    <div className="findings-choices">
      <nav className="name-orders" aria-label={words.filter.kind}>
        {[null, ...kinds].map((kind) => (
          <Choice
            key={kind ?? 'all'}
            name={kind === null ? words.names.allKinds : words.findings.kinds[kind]}
            part="kind"
            value={kind}
            chosen={chosen}
            counts={counts}
          />
        ))}
      </nav>
      {isDecided && (
        <nav className="name-orders" aria-label={words.findings.decision}>
          {[null, ...findingStates].map((state) => (
            <Choice
              key={state ?? 'all'}
              name={state === null ? words.findings.anyState : words.findings.states[state]}
              part="state"
              value={state}
              chosen={chosen}
              counts={counts}
            />
          ))}
        </nav>
      )}
    </div>
  );
}

function Choice({
  name,
  part,
  value,
  chosen,
  counts,
}: {
  readonly name: string;
  readonly part: keyof FindingChoice;
  readonly value: string | null;
  readonly chosen: FindingChoice;
  readonly counts: readonly FindingCount[];
}) {
  const isChosen = chosen[part] === value;
  return (
    <Link
      to="/findings"
      replace
      search={(state) => ({ ...state, [part]: value ?? undefined })}
      activeProps={{}}
      className={isChosen ? 'current' : ''}
      aria-current={isChosen ? 'true' : undefined}
    >
      {name}{' '}
      <span className="figures">{words.count(countOf(counts, { ...chosen, [part]: value } as FindingChoice))}</span>
    </Link>
  );
}
