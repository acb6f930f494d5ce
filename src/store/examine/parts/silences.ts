import { commonSilences, elsewhereWords, endings, gapPlaces, gapsIn, silences } from '../../../findings/index.ts';
import { keepEntityMonths } from '../month-keeper.ts';
import {
  allTogether,
  elsewhereIn,
  lastMonth,
  monthReader,
  othersOf,
  silentSubjects,
  sourceMonths,
  volumeOf,
} from '../told-months.ts';
import { dropGone, type Examining } from './examining.ts';

/** Stretches of which a source, or none here, says anything. */
export function examineSources(examining: Examining): void {
  const { db, write, speakers, stale, changed } = examining;
  const all = speakers();
  const read = monthReader(db);
  const common = all.length > 1 ? gapsIn(allTogether(all, read)) : [];
  write.put({ subject: 'sources' }, commonSilences(common));
  const everyone = common.map(({ before, after }) => [before.month, after.month]);
  const others = othersOf(all);
  const elsewhere = elsewhereIn(all);
  const touched = stale.sources && new Set(stale.sources);
  const silent = new Set<string>();
  for (const speaker of all) {
    const { id, name, months } = speaker;
    const gaps = gapPlaces(months).map(({ at }) => [months[at - 1], months[at]]);
    if (gaps.length === 0) continue;
    silent.add(id);
    const subject = `silences of ${id}`;
    const shown = gaps.map(([before, after]) => elsewhere(id, before + 1, after - 1));
    const told = gaps.map(([before, after], at) => [
      before,
      after,
      elsewhereWords(others(id, before + 1, after - 1)),
      shown[at].map(({ part, month }) => [part, month]),
    ]);
    const isTouched =
      touched === null ||
      [speaker, ...shown.flat().map((there) => there.speaker)].some(({ parts }) =>
        parts.some(({ source }) => touched.has(source)),
      );
    if (!changed(subject, JSON.stringify([name, told, everyone])) && !isTouched) continue;
    const said = (source: string, from: number, to: number) =>
      elsewhere(source, from, to).map((there) => read(there.speaker, there.month).witness);
    write.put({ subject }, silences(sourceMonths(speaker, read), others, common, said));
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
    const found = endings(one, last, volume);
    const state = JSON.stringify([
      one.name,
      one.months.length,
      found.map(({ why, confidence }) => [why, confidence]),
      last,
    ]);
    if (changed(subject, state) || !touched || touched.has(one.id)) write.put({ subject }, found);
  }
  dropGone(examining, 'entity', new Set(silent.map(({ id }) => id)));
}
