import { isDigit } from '../character.ts';
import type { Line } from './line.ts';

const mark = /^(?:[•‣▪●○■□◆◇※·*]\s|[-–—]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s|[①-⑳]|[ㄱ-ㅎ가-하][.)]\s)/;

/** The letters that count points in Korean, in order. */
const korean = ['가나다라마바사아자차카타파하', 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'];
/** How far around a line the point before or after it is looked for, in code units. */
const reach = 3000;

// Whether a letter counts points: the one before it, of the first the one after it, begins a line near by. Where lines break
// inside words, one begins with the end of a sentence: "다. ".
function counts(text: string, at: number): boolean {
  const letters = korean.find((row) => row.includes(text[at]));
  if (letters === undefined) return false;
  const place = letters.indexOf(text[at]);
  const [wanted, near] =
    place === 0
      ? [letters[1], text.slice(at, at + reach)]
      : [letters[place - 1], text.slice(Math.max(0, at - reach), at)];
  return new RegExp(`(?:^|\\n)[ \\t]*${wanted}[.)]\\s`).test(near);
}

/** Whether a line begins with the mark of a list: a bullet, a dash, a number or letter with a bracket or dot. */
export function beginsItem(text: string, line: Line): boolean {
  const first = text.charCodeAt(line.start);
  // Letters of Latin begin most lines, and no list, but for "a) ".
  if (text.charCodeAt(line.start + 1) === 0x29) return mark.test(text.slice(line.start, line.start + 8));
  if ((first >= 0x41 && first < 0x7b) || (first > 0x7f && first < 0x2000)) return false;
  if (first < 0x80 && !isDigit(first) && !'(-*'.includes(text[line.start])) return false;
  if (!mark.test(text.slice(line.start, line.start + 8))) return false;
  return !/[ㄱ-힣]/.test(text[line.start]) || counts(text, line.start);
}
