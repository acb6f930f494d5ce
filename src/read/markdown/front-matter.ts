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

// "title: …", "date = …"
function fieldOf(line: string): { name: string; value: string } | null {
  const sign = line.search(/[:=]/);
  const name = line.slice(0, Math.max(0, sign)).trimEnd();
  return /^[\p{L}\p{N}_. -]+$/u.test(name) ? { name: name.toLowerCase(), value: line.slice(sign + 1) } : null;
}

/** Reads front matter: the plain fields and lists of YAML or TOML that describe a text; what is nested is passed over. */
export function frontMatterOf(text: string): FrontMatter {
  const match = block.exec(text.slice(0, longest));
  if (match === null || match.index !== 0) return { end: 0, fields: new Map() };
  const fields = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const line of match[2].split(/\r?\n/)) {
    const item = /^\s*-\s+(\S.*)$/.exec(line);
    const field = fieldOf(line);
    if (item !== null && last !== null) last.push(...valuesOf(item[1]));
    else if (field !== null) {
      last = valuesOf(field.value);
      fields.set(field.name, last);
    }
  }
  return { end: match[0].length, fields };
}
