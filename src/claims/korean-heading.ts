import type { NameMention, Passage } from '../model/index.ts';
import { koreanOfficeEnd } from '../names/index.ts';
import { officeNamed } from './korean-office.ts';
import { koreanWords } from './korean-words.ts';
import type { Attendant } from './present.ts';

const ofLife = new RegExp(`(?:${koreanWords.lives})$`, 'u');
const longestHeading = 48;
// With a colon and blanks behind it.
const longestLine = longestHeading + 16;

/** Whose life a line heads ("신덕팔동지의 략력", "정한모 전 장관 약력"); null of any other, and where it names several. */
export function lifeHeaded({ text }: Pick<Passage, 'text'>, names: readonly NameMention[]): NameMention | null {
  if (text.length > longestHeading || !ofLife.test(text.trimEnd())) return null;
  const people = names.filter(({ kind }) => kind === 'person');
  return people.length === 1 ? people[0] : null;
}

const heading = new RegExp(
  `(?:^|[\\s.])((?:[가-힣]+\\s)*?)(?:${koreanWords.ofAll})\\s((?:[가-힣\\d]+\\s)*)([가-힣\\d]{2,10})$`,
  'u',
);

/** The office of "역대 위원장", "북방과학원 력대 원장", "력대 협회 회장"; null of any other line. */
export function officeHeaded(passage: Passage): Attendant | null {
  if (passage.text.length > longestLine) return null;
  const line = passage.text.replace(/[\s:：]+$/, '');
  if (line.length > longestHeading) return null;
  const match = heading.exec(line);
  if (!match || koreanOfficeEnd(match[3]) !== match[3].length) return null;
  const body = `${match[1]}${match[2]}`.trim() || null;
  return { passage, one: officeNamed(line, line.length - match[3].length, line.length, body, 0) };
}
