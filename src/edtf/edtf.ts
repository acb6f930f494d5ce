import { dayNumberOf } from './civil-day.ts';
import { type EdtfDate, edgeOf, formatDate, parseDate } from './date.ts';
import type { EdtfInterval, EdtfRun, EdtfSet, EdtfValue, OpenEnd } from './value.ts';

/** What parsing gives: a value, or why there is none. */
export type EdtfVerdict = { readonly value: EdtfValue } | { readonly error: string };

/**
 * An EDTF value from its text. The error quotes what could not be read.
 *
 *     parseEdtf('1945-10-10')   // { value: { kind: 'date', year: '1945', month: '10', day: '10' } }
 *     parseEdtf('1926-10/1945-08')
 *     parseEdtf('1945-02-30')   // { error: '"1945-02-30" is not a date' }
 */
export function parseEdtf(text: string): EdtfVerdict {
  if (text.length > 4096)
    return { error: `${text.length} characters are more than the 4096 of the longest value read` };
  if (text.includes('/')) return parseInterval(text);
  const bracket = text[0];
  if (bracket === '{' || bracket === '[') return parseSet(text);
  const value = parseDate(text);
  return value ? { value } : { error: `"${text}" is not a date` };
}

const parseEnd = (text: string): EdtfDate | OpenEnd | null => {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseDate(text);
};

function parseInterval(text: string): EdtfVerdict {
  const ends = text.split('/');
  if (ends.length !== 2) return { error: `"${text}" has ${ends.length} ends, an interval has 2` };
  const start = parseEnd(ends[0]);
  const end = parseEnd(ends[1]);
  if (!start || !end) return { error: `"${start ? ends[1] : ends[0]}" is not the end of an interval` };
  if (start === 'unknown' && end === 'unknown') return { error: `"${text}" has no end that is known or open` };
  if (isReversed(start, end)) return { error: `"${text}" ends before it begins` };
  return { value: { kind: 'interval', start, end } satisfies EdtfInterval };
}

/** Whether no reading of the two ends puts the start first. */
function isReversed(start: EdtfDate | OpenEnd, end: EdtfDate | OpenEnd): boolean {
  if (typeof start === 'string' || typeof end === 'string') return false;
  const first = edgeOf(start, true)!;
  const last = edgeOf(end, false)!;
  return dayNumberOf(first.year, first.month, first.day) > dayNumberOf(last.year, last.month, last.day);
}

function parseSet(text: string): EdtfVerdict {
  const all = text[0] === '{';
  if (text.at(-1) !== (all ? '}' : ']')) return { error: `"${text}" is not closed` };
  const members: (EdtfDate | EdtfRun)[] = [];
  for (const raw of text.slice(1, -1).split(',')) {
    const member = parseMember(raw.trim());
    if (!member) return { error: `"${raw.trim()}" is not a member of a set` };
    members.push(member);
  }
  return { value: { kind: 'set', all, members } satisfies EdtfSet };
}

function parseMember(text: string): EdtfDate | EdtfRun | null {
  const dots = text.indexOf('..');
  if (dots < 0) return parseDate(text);
  const start = dots === 0 ? 'open' : parseDate(text.slice(0, dots));
  const end = dots === text.length - 2 ? 'open' : parseDate(text.slice(dots + 2));
  if (!start || !end || (start === 'open' && end === 'open') || isReversed(start, end)) return null;
  return { kind: 'run', start, end };
}

const formatEnd = (end: EdtfDate | OpenEnd): string => {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : formatDate(end);
};

/** The EDTF text of a value, the same for equal values. */
export function formatEdtf(value: EdtfValue): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value);
    case 'interval':
      return `${formatEnd(value.start)}/${formatEnd(value.end)}`;
    case 'set': {
      const members = value.members.map((member) => {
        if (member.kind === 'date') return formatDate(member);
        const [start, end] = [member.start, member.end].map((end) => (end === 'open' ? '' : formatDate(end)));
        return `${start}..${end}`;
      });
      return value.all ? `{${members.join(',')}}` : `[${members.join(',')}]`;
    }
  }
}

/** A value or its text as a value. Throws a RangeError where the text is not EDTF. */
export function edtfOf(like: EdtfValue | string): EdtfValue {
  if (typeof like !== 'string') return like;
  const verdict = parseEdtf(like);
  if ('error' in verdict) throw new RangeError(verdict.error);
  return verdict.value;
}
