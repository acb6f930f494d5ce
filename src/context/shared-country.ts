import words from '../../lexicons/en/offices.json' with { type: 'json' };

const ofState = new RegExp(
  `(?:^|[ -])(?:${words.ofState.join('|')}) of |` +
    ` of the (?:${words.stateBodies.join('|')})$|` +
    ` of the national (?:[\\p{L}]+ )*(?:${words.nationalBodies.join('|')})$`,
  'iu',
);

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
  const stateOfAll = (list: readonly Held[]): string | null => {
    const told = new Set(list.flatMap(({ title }) => stateOf(title, states) ?? []));
    const [state] = told;
    const isAbroad = told.size === 1 && !home.some((own) => own === state || own.endsWith(` of ${state}`));
    return isAbroad ? state : null;
  };
  let shared: string | null | undefined;
  return held.map(({ title, holder }) => {
    if (!ofState.test(title) || stateOf(title, states) !== null) return title;
    const own = held.filter((one) => one.holder === holder && stateOf(one.title, states) !== null);
    if (own.length === 0 && shared === undefined) shared = stateOfAll(held);
    const state = own.length > 0 ? stateOfAll(own) : shared;
    return state ? `${title} of ${state}` : title;
  });
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
