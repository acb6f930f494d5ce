/** The part of an address after `?`, as plain names and texts. What is empty is left out. */
export type Query = Readonly<Record<string, string | undefined>>;

/** Reads `?kind=meeting,speech&from=1950`. Of a name that comes twice the last counts. */
export const parseQuery = (text: string): Query =>
  Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => value !== ''));

/** Writes a query so that a person can read it: commas, colons and slashes stay what they are. */
export function formatQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')}`;
}
