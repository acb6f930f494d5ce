import english from '../../../lexicons/en/loaded-wording.json' with { type: 'json' };
import korean from '../../../lexicons/ko/loaded-wording.json' with { type: 'json' };
import field from '../../../lexicons/packs/dprk/loaded-wording.json' with { type: 'json' };

export const wordingClasses = ['honorific', 'emotive', 'pejorative', 'slogan'] as const;
export type WordingClass = (typeof wordingClasses)[number];

/** What a term is said of: a person, the writer's own side, an adversary, a cause, or anyone. */
export type SaidOf = 'person' | 'own' | 'adversary' | 'cause' | 'any';

/** A word or phrase that praises, moves, disparages or rallies, with the forms that count as one. */
export interface LoadedTerm {
  /** The first of its forms: what it is known by. */
  readonly term: string;
  readonly language: string;
  readonly class: WordingClass;
  readonly of: SaidOf;
  /** What says the same plainly; empty where it can be left out. */
  readonly neutral: string;
  /** The first and last year in which it is known to have been used; null where nothing is known of that. */
  readonly from: number | null;
  readonly to: number | null;
  readonly forms: readonly string[];
}

interface WordingFile {
  readonly language: string;
  readonly wording: readonly { readonly class: string; readonly of: string; readonly terms: readonly string[] }[];
}

const entry = /^(?<forms>[^=@]+?) =(?<neutral>[^@]*?)(?:@ (?<from>\d{4})?\.\.(?<to>\d{4})?)?$/;

/** The terms of a lexicon. Throws a RangeError that quotes an entry it cannot read. */
export function termsOf({ language, wording }: WordingFile): LoadedTerm[] {
  return wording.flatMap(({ class: kind, of, terms }) =>
    terms.map((text): LoadedTerm => {
      const groups = entry.exec(text)?.groups;
      if (!groups) throw new RangeError(`"${text}" is no entry: forms = neutral reading @ from..to`);
      const forms = groups.forms.split('|').flatMap(withOptional);
      const year = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
      return {
        term: forms[0],
        language,
        class: kind as WordingClass,
        of: of as SaidOf,
        neutral: groups.neutral.trim(),
        from: year(groups.from),
        to: year(groups.to),
        forms,
      };
    }),
  );
}

// "martyr(s)" is two forms.
function withOptional(form: string): string[] {
  const match = /^(.*)\((\p{L}+)\)(.*)$/u.exec(form.trim());
  return match ? [match[1] + match[3], match[1] + match[2] + match[3]] : [form.trim()];
}

/** Every term that is counted; of two that share a form, the field's comes last and holds. */
export const loadedTerms: readonly LoadedTerm[] = [english, korean, field].flatMap(termsOf);

/** The terms by what they are known by. */
export const termCalled: ReadonlyMap<string, LoadedTerm> = new Map(loadedTerms.map((term) => [term.term, term]));

/** How many words of a class plain prose has among 1,000. */
export const plainRates: Readonly<Record<WordingClass, number>> = english.plain.per1000;
