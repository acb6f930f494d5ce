import words from '../../lexicons/en/offices.json' with { type: 'json' };

const ofState = new RegExp(`(?:^|[ -])(?:${words.ofState.join('|')}) of `, 'i');

/**
 * The titles of one list, in which a minister who is told without his state has that of the others: "A, foreign minister
 * of Norland, B, vice-minister of Trade". Only where all that tell a state tell one, and not `home`.
 */
export function withSharedCountry(
  titles: readonly string[],
  states: ReadonlySet<string>,
  home: readonly string[],
): string[] {
  const told = new Set(titles.flatMap((title) => stateOf(title, states) ?? []));
  const [state] = told;
  if (told.size !== 1 || state === undefined || home.some((own) => own === state || own.endsWith(` of ${state}`)))
    return [...titles];
  return titles.map((title) =>
    ofState.test(title) && stateOf(title, states) === null ? `${title} of ${state}` : title,
  );
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
