/** The forms of a verb that tell how it is used; one form may serve as several. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';
export type VerbForms = Readonly<Record<VerbForm, boolean>>;

export const noForms: VerbForms = { base: false, s: false, past: false, participle: false, ing: false };

/** How the regular verbs of a language are inflected, by their endings; the first that fits counts. */
export interface Ending {
  readonly ends: string;
  /** Letters dropped from the base. */
  readonly drop?: number;
  readonly s: string;
  readonly past: string;
  readonly ing: string;
}

export interface Irregular {
  readonly s?: string | readonly string[];
  readonly past?: string | readonly string[];
  /** Default: the past. */
  readonly participle?: string | readonly string[];
  readonly ing?: string;
}

export interface Verbs {
  readonly regular: readonly Ending[];
  readonly irregular: Readonly<Record<string, Irregular>>;
}

/** Every form of a verb, by its words. Throws a RangeError where no ending fits. */
export function inflect(base: string, { regular, irregular }: Verbs): ReadonlyMap<string, VerbForms> {
  const ending = regular.find(({ ends }) => base.endsWith(ends));
  if (!ending) throw new RangeError(`"${base}" has none of the endings ${regular.map(({ ends }) => ends).join(', ')}`);
  const stem = base.slice(0, base.length - (ending.drop ?? 0));
  const special = irregular[base] ?? {};
  const past = listOf(special.past ?? stem + ending.past);
  const forms = new Map<string, VerbForms>();
  const add = (words: readonly string[], form: VerbForm): void => {
    for (const word of words) forms.set(word, { ...(forms.get(word) ?? noForms), [form]: true });
  };
  add([base], 'base');
  add(listOf(special.s ?? stem + ending.s), 's');
  add(past, 'past');
  add(special.participle === undefined ? past : listOf(special.participle), 'participle');
  add([special.ing ?? stem + ending.ing], 'ing');
  return forms;
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);
