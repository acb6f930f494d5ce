import type { NameKind } from '../model/index.ts';
import { defaultPacks, isWordForBody, knownNames, matchKey } from '../names/index.ts';
import {
  inauguralWords,
  koreanMeetings,
  koreanNumber,
  koreanTerm,
  meetingHeads,
  meetingModifiers,
  ordinalWords,
  renewedBodies,
} from './chronicle-words.ts';

/** A meeting as sources name it: the parts that its mention gives, absent where it gives none. */
export interface MeetingMention {
  readonly kind: NameKind;
  readonly name: string;
  readonly ordinal?: number;
  readonly series?: string;
  readonly body?: string;
}

/** What a meeting's name says of it. */
export interface MeetingName {
  /** What sort of meeting, in lower case, without number and body: "enlarged meeting", "conference of cell secretaries". */
  readonly head: string;
  /** The same without how it was held: "meeting". Meetings of one family may be one. */
  readonly family: string;
  /** Whether the head is a mere word for a sort of meeting, so that without a body nobody knows which. */
  readonly generic: boolean;
  readonly inaugural: boolean;
  readonly ordinal: number | null;
  /** The body without its numbers ("Central Committee of the …"), its key, and its number ("Fourth …"); null without. */
  readonly body: string | null;
  readonly bodyKey: string | null;
  readonly bodyOrdinal: number | null;
  /** Whether the body is one that is elected anew, so that its meetings count from one again. */
  readonly renewed: boolean;
}

const known = new Map<string, MeetingName>();
const mostKnown = 100_000;

/** Reads a meeting's name. */
export function meetingName(mention: MeetingMention): MeetingName {
  const { name, ordinal, series, body } = mention;
  const key = `${name}\n${ordinal ?? ''}\n${series ?? ''}\n${body ?? ''}`;
  let read = known.get(key);
  if (read === undefined) {
    if (known.size > mostKnown) known.clear();
    read = /\p{Script=Hangul}/u.test(name) ? readKorean(mention) : readEnglish(mention);
    known.set(key, read);
  }
  return read;
}

function readEnglish({ name, ordinal, series, body }: MeetingMention): MeetingName {
  let words = (series ?? name).replace(/['’]/g, "'").toLowerCase();
  let number = ordinal ?? null;
  if (body !== undefined) {
    const own = body.replace(/['’]/g, "'").toLowerCase();
    const at = words.lastIndexOf(own);
    if (at > 0 && at + own.length === words.length) words = words.slice(0, at).replace(/ of (the )?$/, '');
  }
  const following = body === undefined ? name.search(/ of the (?=\p{Lu})/u) : -1;
  const at = following >= 0 && endsAsBody(name) ? following : -1;
  const owner = at < 0 ? body : name.slice(at + ' of the '.length);
  if (at >= 0 && words.endsWith(` of the ${owner!.replace(/['’]/g, "'").toLowerCase()}`))
    words = words.slice(0, -(name.length - at));
  const parts = words.split(' ');
  if (parts.length > 1 && number === null) {
    const read = ordinalOf(parts[0]);
    if (read !== null) {
      number = read;
      parts.shift();
    }
  }
  const inaugural = parts.some((word) => inauguralWords.has(word));
  const head = headOf(parts.filter((word) => word !== 'the' && !inauguralWords.has(word)).join(' '));
  const family = headOf(
    head
      .split(' ')
      .filter((word) => !meetingModifiers.has(word))
      .join(' '),
  );
  return { head, family, generic: meetingHeads.has(family), inaugural, ordinal: number, ...bodyOf(owner ?? null) };
}

// A meeting is of a body, or of those who met ("of the Ideological Workers").
const endsAsBody = (name: string): boolean => {
  const own = name.slice(name.lastIndexOf(' of the ') + ' of the '.length).split(' of ')[0];
  return isWordForBody(own.slice(own.lastIndexOf(' ') + 1));
};

// "제7기 제5차전원회의": the body, the number of its term, the meeting's own number, the sort.
function readKorean({ name, ordinal, body }: MeetingMention): MeetingName {
  const sort = koreanMeetings.find(([word]) => name.endsWith(word));
  const words = (sort ? name.slice(0, -sort[0].length) : name).trim();
  const number = koreanNumber.exec(words);
  const term = koreanTerm.exec(words);
  const owner = (body ?? words.replace(koreanNumber, '')).replace(koreanTerm, '').replace(/\s+/g, ' ').trim();
  const inaugural = sort?.[1].startsWith('inaugural ') ?? false;
  const head = (sort?.[1] ?? name).replace('inaugural ', '');
  const named = bodyOf(owner === '' ? null : inEnglish(owner));
  return {
    head,
    family: head,
    generic: meetingHeads.has(head),
    inaugural,
    ordinal: ordinal ?? (number ? Number(number[1]) : null),
    ...named,
    bodyOrdinal: named.bodyOrdinal ?? (term ? Number(term[1]) : null),
  };
}

// The main name of a body that a pack knows by a Korean one.
const inEnglish = (body: string): string => knownNames('organisation', body, defaultPacks)[0]?.of.name ?? body;

// The word that a variant stands for: "plenum" is a plenary meeting.
const headOf = (head: string): string => meetingHeads.get(head) ?? head;

function bodyOf(body: string | null): Pick<MeetingName, 'body' | 'bodyKey' | 'bodyOrdinal' | 'renewed'> {
  if (body === null) return { body: null, bodyKey: null, bodyOrdinal: null, renewed: false };
  let bodyOrdinal: number | null = null;
  const plain = body
    .split(' ')
    .filter((word) => {
      const number = ordinalOf(word.toLowerCase());
      if (number === null) return true;
      bodyOrdinal ??= number;
      return false;
    })
    .join(' ');
  const own = plain.split(' of ')[0];
  const renewed = renewedBodies.has(own.slice(own.lastIndexOf(' ') + 1).toLowerCase());
  return { body: plain, bodyKey: bodyKey(plain), bodyOrdinal, renewed };
}

/** The key under which a body's name is looked up among the names of organisations. */
export const bodyKey = (body: string): string => `organisation ${matchKey(body, 'organisation')}`;

/** The number that a word says ("fourth", "16th"); null where it says none. */
function ordinalOf(word: string): number | null {
  const known = ordinalWords.get(word);
  if (known !== undefined) return known;
  return /^\d{1,4}(st|nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : null;
}
