import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TimeMention } from '../src/model/index.ts';
import { readTimes } from '../src/time/index.ts';

/** One published case: an input at a moment, and what is to be found in it. */
interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Start?: number;
    readonly Value?: {
      readonly FutureResolution?: { readonly date?: string };
      readonly PastResolution?: { readonly date?: string };
    };
  }[];
}

/** They count prepositions and articles as part of an expression, and both ends of a range as one. */
const outer = /^(?:(?:from|between|on|in|for|at|within|the|set|any|starting)\s+)+/;
const bare = (text: string): string => text.toLowerCase().replace(outer, '').trim();

/** There is no such day. */
const noDay = '0001-01-01';

/** Whether a mention says the day expected: it, or a stretch as short as the words name that holds it. */
function isResolved(mention: TimeMention | undefined, expected: readonly string[]): boolean {
  if (!mention?.earliest || !mention.latest) return expected[0] === noDay && mention !== undefined;
  if (expected[0] === noDay) return mention.earliest !== mention.latest;
  return expected.some((day) => mention.earliest! <= day && day <= mention.latest!);
}

const percent = (part: number, of: number): string => ((100 * part) / of).toFixed(1).padStart(5);

/** Scores the cases of one language: spans found at all and exactly, and single dates resolved. */
export function scoreCases(folder: string, language: string, say: (line: string) => void): void {
  if (!existsSync(folder)) return;
  say(`Published cases (${language}), percent: spans touched, spans exact, dates resolved`);
  for (const name of ['DateParser', 'DatePeriodParser', 'DurationParser', 'SetParser']) {
    const cases = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8').replace(/^\uFEFF/, '')) as Case[];
    let [all, touched, exact, dates, resolved] = [0, 0, 0, 0, 0];
    for (const { Input: text, Context, Results } of cases) {
      const issued = Context?.ReferenceDateTime?.slice(0, 10);
      const found = readTimes(text, { language, dating: 'press', ...(issued && { issued }) });
      for (const { Text, Start, Value } of Results) {
        all++;
        const start = Start ?? text.toLowerCase().indexOf(Text.toLowerCase());
        const hits = found.filter((time) => time.start < start + Text.length && time.end > start);
        if (hits.length > 0) touched++;
        if (hits.length > 0 && bare(text.slice(hits[0].start, hits.at(-1)!.end)) === bare(Text)) exact++;
        const expected = [Value?.FutureResolution?.date, Value?.PastResolution?.date].filter(
          (day) => day !== undefined,
        );
        if (expected.length === 0) continue;
        dates++;
        if (isResolved(hits[0], expected)) resolved++;
      }
    }
    const last = dates > 0 ? ` ${percent(resolved, dates)}` : '';
    say(`  ${name.padEnd(18)} ${percent(touched, all)} ${percent(exact, all)}${last}   of ${all}`);
  }
}
