/** What stands at the head of a Markdown file between lines of `---`: where it ends, and its fields by name in lower case. */
export interface FrontMatter {
  /** Offset after the closing line's last character; 0 where there is none. */
  readonly end: number;
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

const block = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^\1[ \t]*$/m;
/** Longest front matter that is looked for, in code units. */
const longest = 20_000;

const bare = (value: string): string => value.trim().replace(/^(["'])([\s\S]*)\1$/, '$2');

// A list in brackets, or a single value.
function valuesOf(value: string): string[] {
  const list = /^\[(.*)\]$/s.exec(value.trim());
  const values = (list === null ? [value] : list[1].split(',')).map(bare);
  return values.filter((one) => one !== '');
}

/** Reads front matter: the plain fields and lists of YAML or TOML that describe a text; what is nested is passed over. */
export function frontMatterOf(text: string): FrontMatter {
  const match = block.exec(text.slice(0, longest));
  if (match === null || match.index !== 0) return { end: 0, fields: new Map() };
  const fields = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const line of match[2].split(/\r?\n/)) {
    const item = /^\s*-\s+(.+)$/.exec(line);
    const field = /^([\p{L}\p{N}_. -]+?)\s*[:=]\s*(.*)$/u.exec(line);
    if (item !== null && last !== null) last.push(...valuesOf(item[1]));
    else if (field !== null) {
      last = valuesOf(field[2]);
      fields.set(field[1].toLowerCase(), last);
    }
  }
  return { end: match[0].length, fields };
}
