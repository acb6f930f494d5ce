import en from '../../lexicons/en/read.json' with { type: 'json' };
import ko from '../../lexicons/ko/read.json' with { type: 'json' };

type Lines<T> = T extends readonly unknown[]
  ? readonly string[]
  : T extends object
    ? { [K in keyof T]: Lines<T[K]> }
    : T;
/** What reading knows of languages, from `lexicons/LANGUAGE/read.json`: small words, words of furniture, cues of editors. */
type Lexicon = Lines<typeof en>;
/** The files as they are; a language is added by its file and a line here. */
const files: readonly (readonly [tag: string, lexicon: Lexicon])[] = [
  ['en', en],
  ['ko', ko],
];

const split = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));
const all = <T>(of: (lexicon: Lexicon) => readonly T[]): T[] => files.flatMap(([, lexicon]) => of(lexicon));
const wordsOf = (of: (lexicon: Lexicon) => readonly string[]): ReadonlySet<string> => new Set(split(all(of)));

/** Each language by its tag, with the words it is told by. */
export const languages = files.map(
  ([tag, { functionWords }]) => [tag, { functionWords: new Set(split(functionWords)) }] as const,
);

/** The number of a month, 1 to 12, by its names in lower case. */
export const months: ReadonlyMap<string, number> = new Map(
  files.flatMap(([, { months }]) =>
    months.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
  ),
);
/** Words, in lower case, that a line does not end with unless its sentence goes on in the next: "of", "the", "and". */
export const joiners = wordsOf((l) => l.joiners);
/** Words that a title in capitals writes small. */
export const smallWords = wordsOf((l) => l.smallWords);
/** Words, without their last dot, that a dot does not end a sentence after. */
export const abbreviations = wordsOf((l) => l.abbreviations);
/** Ends of sentences that may stand without a full stop. */
export const sentenceEnds = split(all((l) => l.sentenceEnds));
/** Ends of words that, put to a name, make another word and no glued one: "Congress|man". */
export const nameTails = wordsOf((l) => l.nameTails);
/** First parts of words that keep their hyphen: "self-". */
export const hyphenHeads = wordsOf((l) => l.hyphenHeads);
/** Last parts of names that keep their hyphen: "-ri". */
export const hyphenTails = wordsOf((l) => l.hyphenTails);
/** Words that count the points of an enumeration. */
export const ordinals = wordsOf((l) => l.ordinals);
/** Words that begin the title of a division of a book. */
export const divisions = wordsOf((l) => l.divisions);
/** Words of headings under which titles are listed. */
export const listHeads = wordsOf((l) => l.listHeads);
/** Nouns of what pictures show: buildings, objects, views. */
export const things = wordsOf((l) => l.things);
/** Words beside a page number, and those between it and the number of pages. */
export const folioWords = wordsOf((l) => l.folioWords);
export const ofWords = wordsOf((l) => l.ofWords);

/** What stands before the day of publication on a line of its own, in lower case. */
export const published = all((l) => l.published);

/** Lines and phrases of furniture, in lower case. */
export const furniture = {
  lines: new Set(all((l) => l.furniture.lines)),
  starts: all((l) => l.furniture.starts),
  phrases: all((l) => l.furniture.phrases),
  cutOff: all((l) => l.furniture.cutOff),
};

/** Words in the class and id of a page's elements: of furniture, by a word or as a whole name; of captions; of text that is not seen, or not the page's. */
export const pageWords = {
  furniture: wordsOf((l) => l.page.furniture),
  names: wordsOf((l) => l.page.names),
  caption: wordsOf((l) => l.page.caption),
  hidden: wordsOf((l) => l.page.hidden),
  dropped: wordsOf((l) => l.page.dropped),
};

/** Cues of who speaks, in lower case. */
export const voiceCues = {
  editorHeadings: new Set(all((l) => l.voices.editorHeadings)),
  editorStarts: all((l) => l.voices.editorStarts),
  letterHeadings: new Set(all((l) => l.voices.letterHeadings)),
  textHeadings: new Set(all((l) => l.voices.textHeadings)),
  letterCues: all((l) => l.voices.letterCues),
  salutations: all((l) => l.voices.salutations),
};

const commonWords = wordsOf((l) => l.words);
const endings = all((l) => l.endings).map((ending) => ending.split('>'));

/** Whether a word in lower case is a common one, or a common one with an ending ("developed", "carries", "using"). */
export function isCommonWord(word: string): boolean {
  if (commonWords.has(word)) return true;
  return endings.some(([ending, instead = '']) => {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    if (commonWords.has(stem + instead)) return true;
    // "planned", "running": the last letter of the stem was doubled.
    return instead === '' && stem.at(-1) === stem.at(-2) && commonWords.has(stem.slice(0, -1));
  });
}
