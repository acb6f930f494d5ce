import type { Document, Passage } from '../model/index.ts';
import { binaryKind } from './binary.ts';
import type { CaptureText } from './capture-text.ts';
import { coarseDrafts, coarseNote, isTooFine } from './coarse.ts';
import { passagesOf } from './draft.ts';
import { type Decoded, decode } from './encoding.ts';
import { declaredEncoding } from './html/charset.ts';
import { readHtml } from './html/html.ts';
import { readRow } from './json-row.ts';
import { languageOf } from './language.ts';
import { sizeInWords, textLimit } from './limits.ts';
import { readMarkdown } from './markdown/markdown.ts';
import { endingOf, isRows, knownMediaType, type MediaType, mediaTypeOf, namedAsText } from './media-type.ts';
import { plainDrafts } from './plain/plain-text.ts';
import { isDivisionLabel } from './plain/trait.ts';
import { publicationLine } from './publication-line.ts';
import { plainSeams } from './reflow.ts';
import type { RowFields } from './row-fields.ts';
import { seamsOf } from './seams.ts';

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

/**
 * Reads one capture: bytes to plain text and passages, with what the text says of itself. Pure: the same bytes and the same
 * `how` give the same document. `{ error }` is one sentence that names the file and says what it is or what to do.
 */
export function read(bytes: Uint8Array, how: How): Reading | { readonly error: string } {
  const { file } = how;
  if (bytes.length === 0) return failure(file, 'is empty');
  if (bytes.length > textLimit)
    return failure(
      file,
      `has ${bytes.length.toLocaleString('en')} bytes, and a text may have ${sizeInWords(textLimit)}; split it`,
    );
  if (how.fields === undefined && isRows(file))
    return failure(file, 'holds many texts, a JSON object a line, which are read one by one');
  const kind = binaryKind(bytes);
  if (kind !== null)
    return failure(file, `is ${kind}, ${namedAsText(file) ? `named .${endingOf(file)}` : 'which is not read'}`);
  const decoded = decode(bytes, declaredEncoding(bytes));
  if ('error' in decoded) return failure(file, decoded.error);
  const given = how.mediaType === undefined ? null : knownMediaType(how.mediaType);
  const mediaType =
    how.fields === undefined ? (given ?? mediaTypeOf(file, decoded.text.slice(0, 4096))) : 'application/json';
  const capture = captureText(bytes, decoded, mediaType, how.fields);
  if ('error' in capture) return failure(file, capture.error);
  if (capture.text.trim() === '') return failure(file, 'has no text, only spaces and line breaks');

  const passages = passagesOf(capture.text, capture.drafts, capture.coarse ? plainSeams : seamsOf(capture.text));
  const title = capture.about.title ?? (mediaType === 'application/json' ? null : titleOf(passages));
  const language = how.language ?? capture.about.language ?? languageOf(capture.text);
  const document: Document = {
    text: capture.text,
    passages,
    about: {
      ...(mediaType === 'text/markdown' || mediaType === 'text/html' ? publicationLine(passages) : {}),
      ...capture.about,
      ...(title !== null && { title }),
      ...(language !== null && { language }),
    },
    retrieved: capture.retrieved,
    notes: [...decoded.notes, ...capture.notes],
  };
  return { document, mediaType, encoding: decoded.encoding };
}

function captureText(
  bytes: Uint8Array,
  { text }: Decoded,
  mediaType: MediaType,
  fields: RowFields | undefined,
): CaptureText | { error: string } {
  const nothing = { text, about: {}, retrieved: null, notes: [] };
  if (mediaType === 'application/json') return readRow(bytes, fields);
  if (mediaType === 'text/html') return readHtml(text);
  if (isTooFine(text)) return { ...nothing, drafts: coarseDrafts(text), notes: [coarseNote], coarse: true };
  if (mediaType === 'text/markdown') return { ...nothing, ...readMarkdown(text) };
  return { ...nothing, drafts: plainDrafts(text) };
}

// The heading before the first paragraph: a later one is the title of a part. "CHAPTER TWO" takes in the heading below it.
function titleOf(passages: readonly Passage[]): string | null {
  const first = passages.findIndex(({ kind }) => kind === 'heading' || kind === 'paragraph');
  if (passages[first]?.kind !== 'heading') return null;
  const [{ text }, next] = [passages[first], passages[first + 1]];
  return isDivisionLabel(text) && next?.kind === 'heading' ? `${text}: ${next.text}` : text;
}
