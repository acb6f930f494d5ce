import { commonSilences, ending, gapPlaces, gapsIn, roughly, silences, type Witness } from '../../../findings/index.ts';
import { keepEntityMonths } from '../month-keeper.ts';
import { lastMonth, type Speaker, speakerNames } from '../speakers.ts';
import {
  allTogether,
  elsewhereIn,
  monthReader,
  othersOf,
  silentSubjects,
  tellersOf,
  volumeOf,
} from '../told-months.ts';
import { dropGone, type Examining } from './examining.ts';

/** Stretches of which a source, or none here, says anything. */
export function examineSources(examining: Examining): void {
  const { db, write, speakers, stale, changed } = examining;
  const all = speakers();
  const read = monthReader(db);
  const nameOf = speakerNames(db);
  const tellers = tellersOf(all);
  const common = all.length > 1 ? gapsIn(allTogether(tellers, read)) : [];
  write.put({ subject: 'sources' }, commonSilences(common));
  const everyone = common.map(({ before, after }) => [before.month, after.month]);
  const others = othersOf(all);
  const elsewhere = elsewhereIn(tellers);
  const touched = stale.sources && new Set(stale.sources);
  const isTouched = ({ parts }: Speaker): boolean =>
    touched === null || parts.some(({ source }) => touched.has(source));
  const silent = new Set<string>();
  for (const speaker of all) {
    const { months } = speaker;
    const gaps = gapPlaces(months).map(({ at }) => [months[at - 1], months[at]]);
    if (gaps.length === 0) continue;
    const { id, name } = nameOf(speaker);
    const subject = `silences of ${id}`;
    silent.add(subject);
    const shown = gaps.map(([before, after]) => elsewhere(speaker, before + 1, after - 1));
    const told = gaps.map(([before, after], at) => [
      before,
      after,
      roughly(others(speaker, before + 1, after - 1)),
      shown[at].map(({ source, month }) => [source, month]),
    ]);
    const isOther = changed(subject, JSON.stringify([name, told, everyone]));
    if (!isOther && !isTouched(speaker) && !shown.flat().some((there) => isTouched(there.speaker))) continue;
    const ofMonths = { id, name, months: Array.from(months, (month) => read(speaker, month)) };
    const ofOthers = (_: string, from: number, to: number): number => others(speaker, from, to);
    const said = (_: string, from: number, to: number): Witness[] =>
      elsewhere(speaker, from, to).map((there) => read(there.speaker, there.month).witness);
    write.put({ subject }, silences(ofMonths, ofOthers, common, said));
  }
  dropGone(examining, 'silences of', silent);
}

/** People and bodies that are told of often and then no more. */
export function examineSubjects(examining: Examining): void {
  const { db, write, speakers, stale, changed } = examining;
  keepEntityMonths(db, stale.entities);
  const last = lastMonth(speakers());
  const touched = stale.entities && new Set(stale.entities);
  const volume = volumeOf(speakers());
  const silent = silentSubjects(db, last, volume);
  for (const one of silent) {
    const subject = `entity ${one.id}`;
    const state = JSON.stringify([one.name, one.months.length, one.missed, last]);
    if (changed(subject, state) || !touched || touched.has(one.id))
      write.put({ subject }, [ending(one, last, one.missed)]);
  }
  dropGone(examining, 'entity', new Set(silent.map(({ id }) => `entity ${id}`)));
}
