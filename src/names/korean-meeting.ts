import { type Found, koreanMention } from './korean-body.ts';
import type { KoreanLexicon } from './korean-lexicon.ts';
import { endsAt, type Word } from './korean-word.ts';

// 제7기
const termOf = /^제?\d{1,3}기$/;
// 제5차, 3차, 제2회
const numbered = /^제?(\d{1,3})[차회]/;

/** A meeting of the body before it, or one that is counted: 제8차대회, 제7기 제5차전원회의, 제3차 정기총회, 결성대회. */
export function meetingFrom(
  text: string,
  words: readonly Word[],
  i: number,
  body: Found | null,
  lexicon: KoreanLexicon,
): Found | null {
  let at = body ? body.next : i;
  // With an ending, the body does something at the meeting and does not name it.
  if (body && !body.isOpen && !numbered.test(words[at]?.text ?? '')) return null;
  if (body && (!words[at]?.follows || !body.isOpen)) {
    at = i;
    if (!body.isOpen) return null;
  }
  const term = termOf.test(words[at]?.text ?? '') ? words[at++].text : '';
  if (!words[at]) return null;
  const match = numbered.exec(words[at].text);
  if (!match && !body) return null;
  let from = match?.[0].length ?? 0;
  // 제3차 대회: its number apart.
  const isApart = match !== null && from === words[at].text.length;
  if (isApart) {
    at++;
    from = 0;
    if (!words[at]?.follows) return null;
  }
  const word = words[at].text;
  const kind = kindIn(word, from, lexicon);
  if (!kind) return null;
  const parent = [body?.mention.name, term].filter(Boolean).join(' ');
  return {
    mention: {
      ...koreanMention(text, 'meeting', words[i].start, words[at].start + kind.end),
      ...(match ? { ordinal: Number(match[1]) } : {}),
      series: parent ? `${parent} ${kind.name}` : kind.name,
      ...(parent ? { body: parent } : {}),
    },
    next: at + 1,
    isOpen: kind.end === word.length,
  };
}

const longestBefore = 4;

// The word for the meeting, with what says of which sort it is.
function kindIn(word: string, from: number, lexicon: KoreanLexicon): { name: string; end: number } | null {
  for (let end = word.length; end > from; end--) {
    if (!endsAt(word, end, lexicon)) continue;
    const name = word.slice(from, end);
    // 대회의 is 대회 with an ending.
    if (/[대총]회의$/.test(name) && !name.endsWith('확대회의')) continue;
    const kind = lexicon.meetings.find((one) => name.endsWith(one));
    if (kind && name.length - kind.length <= longestBefore) return { name, end };
  }
  return null;
}
