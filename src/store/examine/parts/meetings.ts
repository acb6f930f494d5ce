import { datedApart, disorder, missingOrdinals, oneMeeting, seriesDrift } from '../../../findings/index.ts';
import { namesakeReader } from '../namesakes.ts';
import { meetingsOfOneDay } from '../told-meetings.ts';
import { seriesReader, seriesRows } from '../told-series.ts';
import { dropGone, type Examining } from './examining.ts';

/** Numbers that a series implies, their order, and the titles that its meetings go by. */
export function examineSeries(examining: Examining): void {
  const { db, write, events, series: isCounted, changed } = examining;
  const read = seriesReader(db);
  const touched = new Set(events);
  const rows = seriesRows(db, isCounted ? null : events);
  for (const row of rows) {
    const isTouched = row.members.split(' ').some((member) => touched.has(Number(member.split(':')[1])));
    const subject = `series ${row.id}`;
    if (!changed(subject, JSON.stringify([row.name, row.reasons, row.members])) && !isTouched) continue;
    const series = read(row);
    const { id, name, reasons, members } = series;
    const titles = reasons.filter(({ kind }) => kind === 'title');
    write.put({ subject }, [
      ...missingOrdinals(series),
      ...disorder(series),
      ...titles.flatMap(({ names, ordinals }) =>
        seriesDrift(
          { id, name },
          names,
          ordinals,
          members.flatMap(({ witnesses }) => witnesses(1)),
        ),
      ),
    ]);
  }
  if (isCounted) dropGone(examining, 'series', new Set(rows.map(({ id }) => `series ${id}`)));
}

/** Meetings of one name and number that are no one event. */
export function examineNamesakes(examining: Examining): void {
  const { db, write, readEvent, events, stale, changed } = examining;
  const touched = new Set(events);
  const namesakesOf = namesakeReader(db);
  for (const number of stale.meetings?.numbers ?? [null]) {
    const subjects = Map.groupBy(namesakesOf(number), ([name]) => `namesakes ${name}`);
    for (const [subject, same] of subjects) {
      const isTouched = same.some(([, a, b]) => touched.has(a) || touched.has(b));
      if (!changed(subject, JSON.stringify(same)) && !isTouched) continue;
      const found = same.flatMap(([, x, y]) => {
        const [a, b] = [readEvent(x), readEvent(y)];
        return a && b ? datedApart({ a, b }) : [];
      });
      write.put({ subject }, found);
    }
    dropGone(examining, `namesakes ${number}`, subjects);
  }
}

/** Meetings of one body that begin on one day under two numbers or names. */
export function examineMeetingsOfOneDay(examining: Examining): void {
  const { db, write, readEvent, events, stale, changed } = examining;
  const touched = new Set(events);
  const meetingsOf = meetingsOfOneDay(db);
  for (const day of stale.meetings?.days ?? [null]) {
    const subjects = meetingsOf(day);
    for (const [subject, same] of subjects) {
      const isTouched = same.some(([a, b]) => touched.has(a.key) || touched.has(b.key));
      if (!changed(subject, JSON.stringify(same)) && !isTouched) continue;
      const found = same.flatMap(([x, y]) => {
        const [a, b] = [readEvent(x.key), readEvent(y.key)];
        return a && b ? oneMeeting({ ...x, event: a }, { ...y, event: b }) : [];
      });
      write.put({ subject }, found);
    }
    dropGone(examining, `one day ${day}`, subjects);
  }
}
