import words from '../../lexicons/en/offices.json' with { type: 'json' };
import { kept } from '../model/index.ts';

const ofState = new RegExp(
  `(?:^|[ -])(?:${words.ofState.join('|')}) of |` +
    ` of the (?:${words.stateBodies.join('|')})$|` +
    ` of the national (?:[\\p{L}]+ )*(?:${words.nationalBodies.join('|')})$`,
  'iu',
);

const isOfState = kept((title) => ofState.test(title));

/** A title and who holds it, by name. */
interface Held {
  readonly title: string;
  readonly holder: string;
}

/**
 * The titles of one list, in which a minister who is told without his state has that of his other offices, else that of
 * the others: "A, foreign minister of Norland, B, vice-minister of Trade". Only where all that tell a state tell one, and
 * not `home`.
 */
export function withSharedCountry(
  held: readonly Held[],
  states: ReadonlySet<string>,
  home: readonly string[],
): string[] {
  let told: Map<string, Set<string>> | null = null;
  const shared = (holder: string): string | null => {
    told ??= statesByHolder(held, states);
    const own = told.get(holder) ?? told.get('');
    const [state] = own ?? [];
    if (own?.size !== 1 || home.some((one) => one === state || one.endsWith(` of ${state}`))) return null;
    return state;
  };
  return held.map(({ title, holder }) => {
    if (!isOfState(title) || stateOf(title, states) !== null) return title;
    const state = shared(holder);
    return state ? `${title} of ${state}` : title;
  });
}

/** The states told with each holder's titles; under an empty name, those of all. */
function statesByHolder(held: readonly Held[], states: ReadonlySet<string>): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const { title, holder } of held) {
    const state = stateOf(title, states);
    if (state === null) continue;
    for (const who of [holder, '']) {
      const own = told.get(who);
      if (own) own.add(state);
      else told.set(who, new Set([state]));
    }
  }
  return told;
}

// "Ambassador of Norland to the Republic": of the one, not of the other.
function stateOf(title: string, states: ReadonlySet<string>): string | null {
  const to = title.indexOf(' to the ');
  const own = to < 0 ? title : title.slice(0, to);
  for (let at = own.indexOf(' of '); at >= 0; at = own.indexOf(' of ', at + 1)) {
    const state = own.slice(at + ' of '.length);
    if (states.has(state)) return state;
  }
  return null;
}
