/** A copy of a string that is a stretch of another: the stretch itself would keep the whole that it was cut from. */
export const apart = (stretch: string): string => ` ${stretch}`.slice(1);

// Texts name any number of things: what is kept of them is bounded.
const mostKept = 20_000;

/** A function of a name whose answers are kept, since the same names come again and again. */
export function kept<T>(answer: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    if (answers.size >= mostKept) answers.clear();
    const own = apart(name);
    const found = answer(own);
    answers.set(own, found);
    return found;
  };
}
