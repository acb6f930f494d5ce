import type { DatabaseSync } from 'node:sqlite';
import type {
  DatedUse,
  PeriodCount,
  SaidOverTime,
  ShowWords,
  SpeakerCount,
  SpeakerSum,
  Speakers,
  SpokenOf,
  SpokenOfAll,
  WordingCounts,
} from '../../findings/index.ts';
import { shower } from './show-words.ts';
import { overTime, spokenOfIn } from './told-of-whom.ts';
import { loudEnough, speakerCounts, sumOfAll } from './wording-sums.ts';
import { earlyUses, plus, termReader } from './wording-terms.ts';

/** What sources have of loaded words, and whom these are said of. */
export interface ToldWording {
  readonly counts: WordingCounts;
  /** Of those who publish enough of loaded words to stand out. */
  readonly sums: readonly SpeakerSum[];
  /** Of all who publish. */
  readonly sumOfAll: Omit<SpeakerSum, 'speaker'>;
  readonly speakers: Speakers;
  readonly dated: readonly DatedUse[];
  readonly subjects: readonly SpokenOf[];
  readonly all: SpokenOfAll;
  readonly overTime: readonly SaidOverTime[];
  readonly show: ShowWords;
}

// Within so few years months are told apart, if sources give them.
const fewYears = 3;

/** Reads what is needed to examine the wording of a project: of each source, its last capture. */
export function toldWording(db: DatabaseSync): ToldWording {
  const months = db.prepare("SELECT period, words FROM wording_sum WHERE speaker = ''").all() as unknown as {
    period: string;
    words: number;
  }[];
  const years = months.flatMap(({ period }) => (period === '' ? [] : [Number(period.slice(0, 4))]));
  const span =
    years.reduce((most, year) => Math.max(most, year), 0) - years.reduce((least, year) => Math.min(least, year), 9999);
  const length = years.length > 0 && span < fewYears ? 7 : 4;
  const periodOf = (period: string): string => period.slice(0, length);
  const words = new Map<string, number>();
  for (const { period, words: all } of months) if (period !== '') plus(words, periodOf(period), all);
  let speakers: SpeakerCount[] | null = null;
  const ofSpeakers = (): SpeakerCount[] => {
    speakers ??= speakerCounts(db, periodOf);
    return speakers;
  };
  const termsOf = termReader(db, periodOf);
  const together = termsOf('');
  const { subjects, all, most } = spokenOfIn(db);
  const counts: WordingCounts = {
    get speakers() {
      return ofSpeakers();
    },
    periods: [...words.keys()]
      .sort()
      .map((at) => ({ at, words: words.get(at)!, terms: together.get(at) ?? new Map() })),
    periodsOf(speaker) {
      const own = Map.groupBy(
        ofSpeakers().filter((one) => one.speaker === speaker && one.period !== null),
        ({ period }) => period!,
      );
      const terms = termsOf(speaker);
      return [...own].map(
        ([at, of]): PeriodCount => ({
          at,
          words: of.reduce((sum, one) => sum + one.words, 0),
          terms: terms.get(at) ?? new Map(),
        }),
      );
    },
  };
  return {
    counts,
    sums: loudEnough(db),
    sumOfAll: sumOfAll(db),
    speakers: speakerReader(db),
    dated: earlyUses(db, together),
    subjects,
    all,
    overTime: overTime(db, most, periodOf),
    show: shower(db),
  };
}

function speakerReader(db: DatabaseSync): Speakers {
  const find = db.prepare(`
    SELECT wording_counted.uid AS id, title FROM wording_counted CROSS JOIN source ON source.id = wording_counted.source
    WHERE speaker = ? ORDER BY wording_counted.uid LIMIT 2`);
  return (speaker) => {
    const [first, second] = find.all(speaker);
    return first && { id: String(first.id), name: second ? speaker : String(first.title) };
  };
}
