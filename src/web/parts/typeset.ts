/** A name or a title with the marks of print for those of the typewriter. Never a quotation: it stays as it is. */
export const typeset = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’')
    .replace(/'(?=[\p{L}\p{N}])/gu, '‘')
    .replace(/(?<=\d)-(?=\d{4}\b)/gu, '–')
    .replace(/(^|[\s(])"(?=\S)/gu, '$1“')
    .replaceAll('"', '”');
