import { issuedOf } from './issued.ts';
import { parseRow } from './row.ts';

/** Which field of a row holds what, by name; null where none does. */
export interface RowFields {
  readonly text: string;
  readonly title: string | null;
  readonly issued: string | null;
  readonly address: string | null;
  readonly publisher: string | null;
  readonly authors: string | null;
  readonly language: string | null;
}

type Role = keyof RowFields;

/** Names that fields have, in lower case without signs, the most telling first. */
const names: Record<Role, readonly string[]> = {
  text: [
    'text',
    'fulltext',
    'body',
    'bodytext',
    'articlebody',
    'content',
    'contents',
    'article',
    'story',
    'raw',
    'paragraphs',
    'message',
    '본문',
    '내용',
  ],
  title: ['title', 'headline', 'heading', 'subject', 'name', '제목'],
  issued: [
    'issued',
    'published',
    'publishedat',
    'datepublished',
    'publicationdate',
    'pubdate',
    'publishdate',
    'date',
    'day',
    'datetime',
    'timestamp',
    'created',
    'createdat',
    'time',
    '날짜',
    '일자',
    '발행일',
  ],
  address: ['canonical', 'url', 'link', 'permalink', 'address', 'href', 'uri', 'sourceurl', 'pageurl'],
  publisher: [
    'publisher',
    'sitename',
    'newspaper',
    'agency',
    'outlet',
    'publication',
    'journal',
    'source',
    'site',
    '출처',
    '발행처',
  ],
  authors: ['authors', 'author', 'byline', 'creator', 'writer', '저자', '필자', '기자'],
  language: ['language', 'lang', 'locale', 'inlanguage', '언어'],
};

const inWords: Record<Role, string> = {
  text: 'the text',
  title: 'the title',
  issued: 'the day of publication',
  address: 'the address',
  publisher: 'the publisher',
  authors: 'the authors',
  language: 'the language',
};

const plainName = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const isAddress = (value: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(value.trim());
const isTag = (value: string): boolean => /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(value.trim());

/** Whether a value can be what a role asks for; what a name promises must be borne out by the values. */
const fits: Record<Role, (value: string) => boolean> = {
  text: (value) => value.trim() !== '' && !isAddress(value),
  title: (value) => value.length <= 500 && !isAddress(value) && issuedOf(value) === null,
  issued: (value) => issuedOf(value) !== null,
  address: isAddress,
  publisher: (value) => value.length <= 200 && !isAddress(value) && issuedOf(value) === null,
  authors: (value) => value.length <= 500 && !isAddress(value) && issuedOf(value) === null,
  language: isTag,
};
/** Roles that values alone can show where no name does. */
const byValue: readonly Role[] = ['issued', 'address'];

const mean = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + value.length, 0) / values.length;

/** A field's values as strings: lists of strings count by their members, whatever is no string or number is left out. */
function columnsOf(rows: readonly Readonly<Record<string, unknown>>[]): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const row of rows)
    for (const [key, value] of Object.entries(row))
      for (const one of Array.isArray(value) ? value : [value])
        if (typeof one === 'string' || typeof one === 'number') {
          const column = columns.get(key) ?? [];
          column.push(String(one));
          columns.set(key, column);
        }
  return columns;
}

function best(columns: Map<string, string[]>, role: Role, taken: ReadonlySet<string>): string | null {
  let found: string | null = null;
  let highest = 0;
  for (const [key, values] of columns) {
    const fitting = values.filter(fits[role]).length;
    if (taken.has(key) || fitting === 0 || fitting < values.length * 0.6) continue;
    const rank = names[role].indexOf(plainName(key));
    // A name counts for most; of fields without a telling name, the longest is the text.
    let score = rank >= 0 ? 100 - rank : byValue.includes(role) ? 1 : 0;
    if (role === 'text') score += Math.min(mean(values), 2000) / (rank >= 0 ? 20 : 40);
    if (role === 'text' && rank < 0 && mean(values) < 80) score = 0;
    if (score > highest) [found, highest] = [key, score];
  }
  return found;
}

/**
 * Which fields of a JSON Lines file hold the text and what is known of it, guessed from the names and values of some of its
 * rows (the bytes of each; twenty or more show enough). The note says the guess in a sentence, for a user to check.
 */
export function guessFields(rows: readonly Uint8Array[]): { fields: RowFields; note: string } | { error: string } {
  const parsed = rows.map(parseRow).flatMap((row) => ('row' in row ? [row.row] : []));
  const columns = columnsOf(parsed);
  const taken = new Set<string>();
  const guess: Partial<Record<Role, string>> = {};
  for (const role of Object.keys(names) as Role[]) {
    const key = best(columns, role, taken);
    if (key === null) continue;
    guess[role] = key;
    taken.add(key);
  }
  const { text } = guess;
  if (text === undefined) {
    const have = [...columns.keys()].slice(0, 8).map((key) => `"${key}"`);
    return {
      error: `has no field that looks like a text${have.length > 0 ? ` (its fields: ${have.join(', ')})` : ''}; name it "text"`,
    };
  }
  const fields = Object.fromEntries(Object.keys(names).map((role) => [role, guess[role as Role] ?? null]));
  const said = Object.entries(guess).map(([role, key]) => `"${key}" as ${inWords[role as Role]}`);
  const list = said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1)}` : said[0];
  return { fields: fields as unknown as RowFields, note: `Its fields were read by a guess: ${list}.` };
}
