import { type Draft, isAscending } from './draft.ts';
import type { Meaning } from './families/index.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether what a pattern of a family matched is a time where it stands. */
export function isPlausible(drafts: readonly Draft[], family: string, around: Surroundings): boolean {
  if (drafts.length > 1 && !isAscending(drafts)) return false;
  if (family === 'shift') return around.endsShift(drafts[drafts.length - 1].last);
  if (family !== 'date') return true;
  const { first, last, meaning } = drafts[0];
  // "1953, August Sixth Plenary Meeting": a month, and the name of a meeting.
  if (first < last && drafts.length === 1 && around.countsName(last) && around.followsYear(first)) return false;
  if (meaning.weak && !around.mayStandAlone(drafts[drafts.length - 1].last, isYear(meaning))) return false;
  if (first === last) {
    const { grammar, tokens } = around;
    const kind = tokens.classes[first];
    if (grammar.isDoubtful[kind] === 1) return around.isMonth(first);
    if (grammar.canBeName[kind] === 1) return !around.followsName(first) && !around.isWithinWord(first);
  }
  return !around.isSerial(first);
}

const isYear = ({ stated }: Meaning): boolean => stated.kind === 'date' && stated.parts.year !== undefined;

/** Whether the article a match begins with is that of the word after it: "the Spring Offensive", "the 21 January coup". */
export function isArticleOfNext(first: number, last: number, { stated }: Meaning, around: Surroundings): boolean {
  if (first === last || stated.kind !== 'date' || stated.relation) return false;
  if (stated.parts.season === undefined && stated.parts.day === undefined) return false;
  return around.isArticle(first) && around.describes(last);
}
