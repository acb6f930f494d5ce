import type { Document, SourceFields } from '../model/index.ts';
import { passagesOf } from './draft.ts';
import { type Decoded, decode } from './encoding.ts';
import { issuedOf } from './issued.ts';
import { languageOf, languageTag } from './language.ts';
import { sizeInWords, textLimit } from './limits.ts';
import { endingOf, knownMediaType, mediaTypeOf } from './media-type.ts';
import { plainDrafts } from './plain/plain-text.ts';
import { plainSeams } from './reflow.ts';
import { parseRow, textOfRow } from './row.ts';
import { guessFields, type RowFields } from './row-fields.ts';

/** What is known of some bytes before they are read. */
export interface How {
  /** The name that errors quote; its ending tells a kind of text where the bytes do not. */
  readonly file: string;
  /** Wins over what name and bytes say. */
  readonly mediaType?: string | undefined;
  /** BCP 47; wins over what the text says of itself. */
  readonly language?: string | undefined;
  /** Of a JSON row: which field holds what. Guessed from this one row where absent. */
  readonly fields?: RowFields | undefined;
}

/** A capture that was read, as what, and in which encoding. */
export interface Reading {
  readonly document: Document;
  readonly mediaType: string;
  readonly encoding: string;
}

const failure = (file: string, clause: string): { error: string } => ({ error: `${file} ${clause}.` });

// Where a text comes from its kind of file, with what is known of it before its passages are looked at.
interface Text {
  readonly text: string;
  readonly about: Partial<SourceFields>;
  readonly notes: readonly string[];
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const name =
      typeof one === 'string' ? one : typeof one === 'object' && one !== null ? (one as { name?: unknown }).name : null;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });

function aboutRow(row: Readonly<Record<string, unknown>>, fields: RowFields): Partial<SourceFields> {
  const one = (field: string | null): string | undefined => (field === null ? undefined : listOf(row[field])[0]);
  const date = fields.issued === null ? undefined : row[fields.issued];
  const issued = typeof date === 'string' || typeof date === 'number' ? issuedOf(date) : null;
  const authors = fields.authors === null ? [] : listOf(row[fields.authors]);
  const language = languageTag(one(fields.language) ?? '');
  return {
    ...(one(fields.title) !== undefined && { title: one(fields.title)! }),
    ...(one(fields.publisher) !== undefined && { publisher: one(fields.publisher)! }),
    ...(one(fields.address) !== undefined && { address: one(fields.address)! }),
    ...(authors.length > 0 && { authors }),
    ...(language !== null && { language }),
    ...(issued !== null && { issued }),
  };
}

function rowText(bytes: Uint8Array, given: RowFields | undefined): Text | { error: string } {
  const parsed = parseRow(bytes);
  if ('error' in parsed) return parsed;
  const guess = given === undefined ? guessFields([bytes]) : { fields: given, note: null };
  if ('error' in guess) return guess;
  const text = textOfRow(parsed.row, guess.fields.text);
  if ('error' in text) return text;
  return { text: text.text, about: aboutRow(parsed.row, guess.fields), notes: guess.note === null ? [] : [guess.note] };
}

/** Reads one capture. `{ error }` is one sentence that names the file and says what to know or do. */
export function read(bytes: Uint8Array, how: How): Reading | { readonly error: string } {
  const { file } = how;
  if (bytes.length === 0) return failure(file, 'is empty');
  if (bytes.length > textLimit)
    return failure(file, `has ${sizeInWords(bytes.length)}, and a text may have ${sizeInWords(textLimit)}; split it`);
  const decoded = decode(bytes, null);
  if ('error' in decoded) {
    const ending = endingOf(file);
    return failure(file, `${decoded.error}${ending === '' ? '' : `, named .${ending}`}`);
  }
  const mediaType =
    (how.mediaType === undefined ? null : knownMediaType(how.mediaType)) ??
    mediaTypeOf(file, decoded.text.slice(0, 4096));
  return finish(bytes, how, decoded, how.fields === undefined ? mediaType : 'application/json');
}

function finish(bytes: Uint8Array, how: How, decoded: Decoded, mediaType: string): Reading | { error: string } {
  const source: Text | { error: string } =
    mediaType === 'application/json' ? rowText(bytes, how.fields) : { text: decoded.text, about: {}, notes: [] };
  if ('error' in source) return failure(how.file, source.error);
  if (source.text.trim() === '') return failure(how.file, 'has no text, only spaces and line breaks');
  const { drafts, title } = plainDrafts(source.text);
  const passages = passagesOf(source.text, drafts, plainSeams);
  const language = how.language ?? source.about.language ?? languageOf(source.text);
  const document: Document = {
    text: source.text,
    passages,
    about: {
      ...(title !== null && mediaType !== 'application/json' && { title }),
      ...source.about,
      ...(language !== null && { language }),
    },
    retrieved: null,
    notes: [...decoded.notes, ...source.notes],
  };
  return { document, mediaType, encoding: decoded.encoding };
}
