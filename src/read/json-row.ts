import type { SourceFields } from '../model/index.ts';
import type { CaptureText } from './capture-text.ts';
import { coarseDrafts, coarseNote, isTooFine } from './coarse.ts';
import { issuedOf } from './issued.ts';
import { languageTag } from './language.ts';
import { plainDrafts } from './plain/plain-text.ts';
import { parseRow, textOfRow } from './row.ts';
import { guessFields, type RowFields } from './row-fields.ts';

// Names in a field: one, or a list of them, each a string or an object with a name.
const namesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const name = typeof one === 'object' && one !== null ? (one as { name?: unknown }).name : one;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });

function aboutRow(row: Readonly<Record<string, unknown>>, fields: RowFields): Partial<SourceFields> {
  const allOf = (field: string | null): string[] => (field === null ? [] : namesIn(row[field]));
  const [title, publisher, address] = [fields.title, fields.publisher, fields.address].map((field) => allOf(field)[0]);
  const authors = allOf(fields.authors);
  const language = languageTag(allOf(fields.language)[0] ?? '');
  const date = fields.issued === null ? undefined : row[fields.issued];
  const issued = typeof date === 'string' || typeof date === 'number' ? issuedOf(date) : null;
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(address !== undefined && { address }),
    ...(authors.length > 0 && { authors }),
    ...(language !== null && { language }),
    ...(issued !== null && { issued }),
  };
}

/**
 * A JSON object as a text: its plain text is the value of the text field, unchanged, and its title and the like are what is
 * known of it. Without `given` the fields are guessed from this one row. An error is a clause to be put after the row's name.
 */
export function readRow(bytes: Uint8Array, given: RowFields | undefined): CaptureText | { error: string } {
  const parsed = parseRow(bytes);
  if ('error' in parsed) return parsed;
  const guess = given === undefined ? guessFields([bytes]) : { fields: given, note: null };
  if ('error' in guess) return guess;
  const value = textOfRow(parsed.row, guess.fields.text);
  if ('error' in value) return value;
  const coarse = isTooFine(value.text);
  return {
    text: value.text,
    drafts: coarse ? coarseDrafts(value.text) : plainDrafts(value.text),
    coarse,
    about: aboutRow(parsed.row, guess.fields),
    retrieved: null,
    notes: [...(guess.note === null ? [] : [guess.note]), ...(coarse ? [coarseNote] : [])],
  };
}
