import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import { readTimes } from '../src/time/index.ts';

/** A time expression as the scorer takes it. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string | null;
}

/** A reader of dates: what is measured, and what it is measured against. */
export interface Reader {
  readonly name: string;
  /** `issued`: the day of publication, `YYYY-MM-DD`; null where none is given. */
  readonly read: (text: string, issued: string | null) => Timex[];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** What chrono takes for certain, as TIMEX3 writes it; what it implies is not counted against it. */
function chronoValue(parts: chrono.ParsedComponents): string | null {
  const year = parts.get('year');
  if (year === null) return null;
  const head = year > 0 ? String(year).padStart(4, '0') : `BC${String(-year).padStart(4, '0')}`;
  if (parts.isCertain('day') || parts.isCertain('weekday'))
    return `${head}-${two(parts.get('month')!)}-${two(parts.get('day')!)}`;
  return parts.isCertain('month') ? `${head}-${two(parts.get('month')!)}` : head;
}

/** Some peers count the preposition before a date as part of it, and the comma after: they are scored without. */
const leading = /^(?:(?:on|in|at|for|by|since|until|till|from|during|of|between|within|before|after|through)\s+)+/i;
const trailing = /[\s,.;:)-]+$/;

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const quote = text.slice(start, end);
  const lead = leading.exec(quote)?.[0].length ?? 0;
  const tail = trailing.exec(quote)?.[0].length ?? 0;
  return tail + lead < quote.length ? { start: start + lead, end: end - tail } : { start, end };
}

const chronoNode: Reader = {
  name: 'chrono-node',
  read(text, issued) {
    const found = chrono.parse(text, issued === null ? undefined : new Date(`${issued}T12:00:00`));
    return found.map(({ index, text: quote, start }) => ({
      ...trimmed(text, index, index + quote.length),
      type: start.isCertain('hour') ? 'TIME' : 'DATE',
      value: chronoValue(start),
    }));
  },
};

interface CompromiseDate {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates: { readonly start: string | null };
}

/** It gives the first day of what is meant; a year or a month by itself is credited as one. */
function compromiseValue(quote: string, start: string): string {
  if (/^\W*\d{4}\W*$/.test(quote)) return start.slice(0, 4);
  return /\b\d{1,2}(?:st|nd|rd|th)?\b/.test(quote.replace(/\d{4}/, '')) ? start.slice(0, 10) : start.slice(0, 7);
}

const withDates = nlp.extend(dates as never) as unknown as (text: string) => {
  dates: (options?: object) => { json: (options: object) => readonly CompromiseDate[] };
};

const compromise: Reader = {
  name: 'compromise-dates',
  read(text, issued) {
    const found = withDates(text).dates(issued === null ? {} : { today: issued });
    return found.json({ offset: true }).map(({ offset, dates: { start } }) => ({
      ...trimmed(text, offset.start, offset.start + offset.length),
      type: 'DATE',
      value: start && compromiseValue(text.slice(offset.start, offset.start + offset.length), start),
    }));
  },
};

const sillok: Reader = {
  name: 'sillok',
  read(text, issued) {
    const found = readTimes(text, { language: 'en', ...(issued !== null && { issued }) });
    return found.map(({ start, end, type, value }) => ({ start, end, type, value }));
  },
};

/** The recognizers are CommonJS that ES modules cannot import by name, and take a text by paragraphs. */
async function microsoft(): Promise<Reader> {
  const { default: library } = (await import('@microsoft/recognizers-text-date-time')) as unknown as {
    default: {
      recognizeDateTime: (
        text: string,
        culture: string,
        options?: number,
        reference?: Date,
      ) => readonly { start: number; end: number; typeName: string; resolution?: { values?: { timex?: string }[] } }[];
    };
  };
  return {
    name: 'recognizers-text',
    read(text, issued) {
      const reference = issued === null ? undefined : new Date(`${issued}T12:00:00`);
      const found: Timex[] = [];
      for (const paragraph of text.matchAll(/[^\n]+/g))
        for (const { start, end, typeName, resolution } of library.recognizeDateTime(
          paragraph[0],
          'en-us',
          0,
          reference,
        ))
          found.push({
            ...trimmed(text, paragraph.index + start, paragraph.index + end + 1),
            type: typeName.includes('duration') ? 'DURATION' : typeName.includes('set') ? 'SET' : 'DATE',
            value: resolution?.values?.[0]?.timex ?? null,
          });
      return found;
    },
  };
}

/** Ours first, then the peers. */
export const readers = async (): Promise<readonly Reader[]> => [sillok, chronoNode, compromise, await microsoft()];
