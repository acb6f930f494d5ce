const asciiBlank = (byte: number): boolean => byte === 0x20 || (byte >= 9 && byte <= 13);

/** Bytes of a line as the JSON object they hold, or what they are instead, in a clause to be put after the row's name. */
export function parseRow(bytes: Uint8Array): { row: Readonly<Record<string, unknown>> } | { error: string } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { error: 'is not UTF-8, as JSON must be' };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const start = text.trimStart().slice(0, 30);
    return { error: `is not JSON (it begins ${JSON.stringify(start)})` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const what = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
    return { error: `is ${what}, where a JSON object is needed` };
  }
  return { row: value as Readonly<Record<string, unknown>> };
}

/** The text of a row by the name of its field; a clause that says what is wrong where there is none. */
export function textOfRow(row: Readonly<Record<string, unknown>>, field: string): { text: string } | { error: string } {
  const value = row[field];
  if (value === undefined) return { error: `has no field "${field}"` };
  if (typeof value !== 'string') return { error: `has no text in its field "${field}"` };
  if (value.trim() === '') return { error: `has an empty text in its field "${field}"` };
  return { text: value };
}

/** Whether a line of bytes is blank. */
export const isBlankLine = (bytes: Uint8Array): boolean => bytes.every(asciiBlank);
