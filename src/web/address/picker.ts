/** Texts of an address by name; absent where it has none. */
export type Picked<Name extends string> = { [name in Name]?: string | undefined };

/** Keeps of an address the texts that a room knows by these names. */
export const picker =
  <Name extends string>(...names: readonly Name[]): ((search: Readonly<Record<string, unknown>>) => Picked<Name>) =>
  (search) => {
    const picked: { [name in Name]?: string } = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === 'string' && value !== '') picked[name] = value;
    }
    return picked;
  };
