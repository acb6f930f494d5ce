import { type NameMention, nameKinds } from './mention.ts';
import type { Span } from './span.ts';
import { type Basis, bases } from './time.ts';

/** The words and the fullest name that mentions share. */
export type MentionForm = Pick<NameMention, 'kind' | 'name' | 'text'>;

/** The names in a capture as columns: each form once, and where it stands, so that many pass between threads at little cost. */
export interface NameTable {
  /**
   * One form after the other: the place of its kind in `nameKinds`, its name, and its words, null where they are the name.
   * Tables of captures that were read together share one list of them.
   */
  readonly words: readonly (number | string | null)[];
  /** By mention, in order: start, end, index of its form, of its basis, and of how it points. */
  readonly rows: Int32Array;
}

const formColumns = 3;
const columns = 5;
const pointings = [undefined, 'pronoun', 'title', 'short'] as const;

/** Makes a table of names, each where `spanOf` says that it stands. */
export type NameTableMaker = (
  mentions: readonly NameMention[],
  spanOf?: (mention: NameMention, index: number) => Span,
) => NameTable;

const widelySpaced = /[^\S ]|\s{2}/;
// Null where the words are the name.
function wordsOf({ name, text }: MentionForm): string | null {
  if (text === name) return null;
  const words = widelySpaced.test(text) ? text.replace(/\s+/g, ' ') : text;
  return words === name ? null : words;
}

/** Tables that share their forms: of captures read together half of them are the same. */
export function nameTables(): NameTableMaker {
  const words: (number | string | null)[] = [];
  // By name, the indexes of the forms that have it.
  const byName = new Map<string, number[]>();

  function formOf(mention: MentionForm): number {
    const { kind, name } = mention;
    const place = nameKinds.indexOf(kind);
    const own = wordsOf(mention);
    let forms = byName.get(name);
    if (forms === undefined) {
      forms = [];
      byName.set(name, forms);
    }
    for (let i = 0; i < forms.length; i++) {
      const at = forms[i] * formColumns;
      if (words[at] === place && words[at + 2] === own) return forms[i];
    }
    const form = words.length / formColumns;
    words.push(place, name, own);
    forms.push(form);
    return form;
  }

  return (mentions, spanOf = (mention) => mention) => {
    const rows = new Int32Array(mentions.length * columns);
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i];
      const { start, end } = spanOf(mention, i);
      const row = i * columns;
      rows[row] = start;
      rows[row + 1] = end;
      rows[row + 2] = formOf(mention);
      rows[row + 3] = bases.indexOf(mention.basis);
      rows[row + 4] = pointings.indexOf(mention.form);
    }
    return { words, rows };
  };
}

/** A form in a table, by its index. */
export function formAt({ words }: Pick<NameTable, 'words'>, form: number): MentionForm {
  const at = form * formColumns;
  const name = words[at + 1] as string;
  return { kind: nameKinds[words[at] as number], name, text: (words[at + 2] as string | null) ?? name };
}

/** Calls `visit` with each mention in order; `pointing` is null where the mention is a name itself. */
export function eachName(
  { rows }: NameTable,
  visit: (start: number, end: number, form: number, basis: Basis, pointing: string | null) => void,
): void {
  for (let i = 0; i < rows.length; i += columns)
    visit(rows[i], rows[i + 1], rows[i + 2], bases[rows[i + 3]], pointings[rows[i + 4]] ?? null);
}
