import { isDigit } from '../character.ts';
import type { Line } from './line.ts';

const mark = /^(?:[•‣▪●○■□◆◇※·*]\s|[-–—]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s|[①-⑳]|[ㄱ-ㅎ가-하][.)]\s)/;

/** Whether a line begins with the mark of a list: a bullet, a dash, a number or letter with a bracket or dot. */
export function beginsItem(text: string, line: Line): boolean {
  const first = text.charCodeAt(line.start);
  // Letters of Latin begin most lines, and no list, but for "a) ".
  if (text.charCodeAt(line.start + 1) === 0x29) return mark.test(text.slice(line.start, line.start + 8));
  if ((first >= 0x41 && first < 0x7b) || (first > 0x7f && first < 0x2000)) return false;
  if (first < 0x80 && !isDigit(first) && !'(-*'.includes(text[line.start])) return false;
  return mark.test(text.slice(line.start, line.start + 8));
}
