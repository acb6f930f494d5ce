import type { DateStretch } from '../context/index.ts';
import type { Phase, Span } from '../model/index.ts';
import { koreanOfficeEnd } from '../names/index.ts';
import type { Argument } from './argument.ts';
import type { KoreanNoun } from './korean-noun.ts';
import { type OfficeChange, officeNamed } from './korean-office.ts';
import { koreanWords } from './korean-words.ts';
import { termOf } from './term-told.ts';

const taking = new RegExp(
  `(?:이|가)\\s(?:${koreanWords.become})|(?:까지|에)\\s(?:${koreanWords.rise})|(?:으로|로|을|를|직을)\\s(?:[^\\s,.]{1,6}\\s)?(?:${koreanWords.hold})`,
  'gu',
);
// "1945년부터 1946년까지 부위원장으로, 1946년부터 부장으로 일하였다"
const chained = new RegExp(`(?:으로|로)(?=,\\s[^.]*?(?:으로|로)\\s(?:${koreanWords.hold}))`, 'gu');
const leaving = new RegExp(`(?:직|자리)?(?:에서|을|를)\\s(?:${koreanWords.leave})`, 'gu');

/**
 * Terms of office told by a verb of being or leaving: "N.은 1950년부터 1953년까지 의장을 지냈다" begins and ends one, "1945년에
 * 부장이 되였다" begins one, "의장직에서 물러났다" ends one.
 */
export function officeTerms(
  text: string,
  { start, end }: Span,
  nouns: readonly KoreanNoun[],
  dates: readonly DateStretch[],
  theme: Argument | null,
): OfficeChange[] {
  const own = text.slice(start, end);
  const found: OfficeChange[] = [];
  const note = (at: number, stop: number, phases: (date: DateStretch) => readonly [Phase, DateStretch][]): void => {
    const office = officeAt(text, start, start + at, nouns);
    const date = dates.findLast((one) => one.end <= start + at);
    if (!office || !date) return;
    const subject = nouns.findLast(({ argument, isSubject }) => isSubject && argument.end <= office.start);
    const person = subject?.argument.kind === 'person' ? subject.argument : subject ? null : theme;
    if (!person) return;
    for (const [phase, when] of phases(date))
      found.push({
        people: [person],
        office,
        phase,
        date: when,
        agents: [],
        words: { start: Math.min(office.start, when.start), end: start + stop },
      });
  };
  for (const { index, 0: words } of own.matchAll(taking)) {
    const isBecoming = /^(?:[이가]|까지|에)|맡[았아은으고]/.test(words);
    note(index, index + words.length, (date) => {
      const term = termOf({ date });
      if (term)
        return [
          ...(term.begin ? [['begin', term.begin] as [Phase, DateStretch]] : []),
          ...(term.end ? [['end', term.end] as [Phase, DateStretch]] : []),
        ];
      const behind = text.slice(date.end, date.end + 2);
      if (behind === '까지' && !/^(?:까지|에)/.test(words)) return [['end', date]];
      return isBecoming || behind === '부터' ? [['begin', date]] : [];
    });
  }
  for (const { index, 0: words } of own.matchAll(chained))
    note(index, index + words.length, (date) => {
      const term = termOf({ date });
      if (!term) return text.startsWith('부터', date.end) ? [['begin', date]] : [];
      return [
        ...(term.begin ? [['begin', term.begin] as [Phase, DateStretch]] : []),
        ...(term.end ? [['end', term.end] as [Phase, DateStretch]] : []),
      ];
    });
  for (const { index, 0: words } of own.matchAll(leaving)) note(index, index + words.length, (date) => [['end', date]]);
  return found;
}

const handing = new RegExp(`(?:직|직책|직위|\\s?자리)[을를]\\s(?:${koreanWords.handOver})`, 'gu');

/** Offices that are handed to somebody: "M.에게 체신상 자리를 물려주었다" begins a term of M.'s and ends one of who is told of. */
export function officesHanded(
  text: string,
  { start, end }: Span,
  nouns: readonly KoreanNoun[],
  dates: readonly DateStretch[],
  theme: Argument | null,
): OfficeChange[] {
  return Array.from(text.slice(start, end).matchAll(handing)).flatMap(({ index, 0: words }): OfficeChange[] => {
    const at = start + index;
    const office = officeAt(text, start, at, nouns);
    const date = dates.findLast((one) => one.end <= at) ?? null;
    const heir = nouns.findLast(
      ({ argument, ending }) => argument.kind === 'person' && ending === '에게' && argument.end <= at,
    )?.argument;
    if (!office || !heir) return [];
    const giver =
      nouns.findLast(({ argument, isSubject }) => isSubject && argument.end <= heir.start)?.argument ?? theme;
    const told = { office, date, agents: [], words: { start: heir.start, end: at + words.length } };
    return [
      ...(giver?.kind === 'person' ? [{ ...told, people: [giver], phase: 'end' as const }] : []),
      { ...told, people: [heir], phase: 'begin' as const },
    ];
  });
}

/** The office that ends at `end`: a name, or the word there. */
function officeAt(text: string, from: number, end: number, nouns: readonly KoreanNoun[]): Argument | null {
  const named = nouns.find(({ argument }) => argument.kind === 'office' && argument.end === end);
  if (named) return named.argument;
  const word = /[가-힣\d]{2,10}$/.exec(text.slice(from, end))?.[0] ?? '';
  if (word === '' || koreanOfficeEnd(word) !== word.length) return null;
  const body = nouns.findLast(
    ({ argument }) => argument.kind === 'organisation' && argument.end <= end && end - argument.end < word.length + 4,
  );
  return officeNamed(text, end - word.length, end, body?.argument.name?.name ?? null, body?.argument.end);
}
