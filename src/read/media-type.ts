/** The kinds of text that are read. */
const mediaTypes = ['text/plain', 'text/markdown', 'text/html', 'application/json'] as const;
export type MediaType = (typeof mediaTypes)[number];

const byEnding: Record<string, MediaType> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  mdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  json: 'application/json',
  jsonl: 'application/json',
  ndjson: 'application/json',
};

/** The ending of a file's name in lower case, without its dot and without the `#LINE` of a row; empty where it has none. */
export const endingOf = (file: string): string => /\.([^./\\#]+)(?:#\d+)?$/.exec(file)?.[1].toLowerCase() ?? '';

/** Whether a file's name says that it holds rows; one row of it, `NAME#LINE`, does not. */
export const isRows = (file: string): boolean => /\.(?:jsonl|ndjson)$/i.test(file);

/** Whether a file's name says that it is a text. */
export const namedAsText = (file: string): boolean =>
  /^(?:|txt|text)$/.test(endingOf(file)) || endingOf(file) in byEnding;

// The head of a page: a doctype or an element that only pages begin with.
const pageHead = /^<(?:!doctype\s+html|html|head|body)\b/i;
const passedOver = [
  ['<?xml', '>'],
  ['<!--', '-->'],
];

// What stands before it: declarations and comments.
function withoutPrologue(head: string): string {
  const rest = head.trimStart();
  for (const [open, close] of passedOver) {
    if (!rest.startsWith(open)) continue;
    const end = rest.indexOf(close, open.length);
    return end < 0 ? rest : withoutPrologue(rest.slice(end + close.length));
  }
  return rest;
}

/** What a text is, from how it begins and from its name's ending; a page is known by its first tag whatever it is called. */
export function mediaTypeOf(file: string, head: string): MediaType {
  if (pageHead.test(withoutPrologue(head))) return 'text/html';
  return byEnding[endingOf(file)] ?? 'text/plain';
}

/** A media type as given, without its parameters, in the words used here; null where it is none that is read. */
export function knownMediaType(given: string): MediaType | null {
  const name = given.split(';')[0].trim().toLowerCase();
  if (name === 'application/xhtml+xml') return 'text/html';
  return mediaTypes.find((type) => type === name) ?? null;
}
