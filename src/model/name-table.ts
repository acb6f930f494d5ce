import { type NameKind, type NameMention, nameKinds } from './mention.ts';
import type { Span } from './span.ts';
import { type Basis, bases } from './time.ts';

/** The words and the fullest name that mentions share. */
export type MentionForm = Pick<NameMention, 'kind' | 'name' | 'text'>;

/** The names in a capture as columns: each form once, and where it stands, so that many pass between threads at little cost. */
export interface NameTable {
  /** One form after the other: the place of its kind in `nameKinds`, its name, and its words, null where they are the name. */
  readonly words: readonly (number | string | null)[];
  /** By mention, in order: start, end, index of its form, of its basis, and of how it points. */
  readonly rows: Int32Array;
}

const formColumns = 3;
const columns = 5;
const pointings = [undefined, 'pronoun', 'title', 'short'] as const;

/** A table of names, each where `spanOf` says that it stands. */
export function nameTable(
  mentions: readonly NameMention[],
  spanOf: (mention: NameMention, index: number) => Span = (mention) => mention,
): NameTable {
  // By kind, and by name and words in one text.
  const places = new Map<NameKind, Map<string, number>>();
  const words: (number | string | null)[] = [];
  const rows = new Int32Array(mentions.length * columns);
  mentions.forEach((mention, i) => {
    const { kind, name, basis, form } = mention;
    const { start, end } = spanOf(mention, i);
    const text = mention.text === name ? name : mention.text.replace(/\s+/g, ' ');
    let ofKind = places.get(kind);
    if (ofKind === undefined) {
      ofKind = new Map();
      places.set(kind, ofKind);
    }
    const key = text === name ? name : `${name}\n${text}`;
    let place = ofKind.get(key);
    if (place === undefined) {
      place = words.length / formColumns;
      words.push(nameKinds.indexOf(kind), name, text === name ? null : text);
      ofKind.set(key, place);
    }
    const row = i * columns;
    rows[row] = start;
    rows[row + 1] = end;
    rows[row + 2] = place;
    rows[row + 3] = bases.indexOf(basis);
    rows[row + 4] = pointings.indexOf(form);
  });
  return { words, rows };
}

/** The forms in a table, by their indexes. */
export function formsOf({ words }: NameTable): MentionForm[] {
  const forms: MentionForm[] = [];
  for (let i = 0; i < words.length; i += formColumns) {
    const name = words[i + 1] as string;
    forms.push({ kind: nameKinds[words[i] as number], name, text: (words[i + 2] as string | null) ?? name });
  }
  return forms;
}

/** Calls `visit` with each mention in order; `pointing` is null where the mention is a name itself. */
export function eachName(
  { rows }: NameTable,
  visit: (start: number, end: number, form: number, basis: Basis, pointing: string | null) => void,
): void {
  for (let i = 0; i < rows.length; i += columns)
    visit(rows[i], rows[i + 1], rows[i + 2], bases[rows[i + 3]], pointings[rows[i + 4]] ?? null);
}
