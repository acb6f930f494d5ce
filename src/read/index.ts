export { languageTag } from './language.ts';
export { textLimit } from './limits.ts';
export { type How, type Reading, read } from './read.ts';
export { guessFields, type RowFields } from './row-fields.ts';
export { isContainer, type Row, rowsOf } from './rows.ts';
export { endsSentence } from './sentence.ts';
