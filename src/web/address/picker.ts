/** Keeps of an address the texts that a room knows by these names. */
export const picker =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Readonly<Record<string, unknown>>): { [name in Name]?: string | undefined } => {
    const picked: { [name in Name]?: string } = {};
    for (const name of names) if (typeof search[name] === 'string' && search[name] !== '') picked[name] = search[name];
    return picked;
  };
