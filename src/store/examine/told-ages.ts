import type { DatabaseSync } from 'node:sqlite';
import en from '../../../lexicons/en/findings.json' with { type: 'json' };
import { ageFinding, agesIn, countedDaysIn, dayLengthFinding, daysOf, type Found } from '../../findings/index.ts';
import { rawSpan } from '../../model/index.ts';
import { birthsOf } from './told-births.ts';
import { mapped, passageColumns, sentenceAround, yearOfSentence } from './told-captures.ts';

/** Ages that do not fit the births that the sources tell, in the whole project. Nothing is read where no birth is told. */
export function ageSlips(db: DatabaseSync): Found[] {
  const births = birthsOf(db);
  if (births.size === 0) return [];
  const words = [...new Set(en.ages.flatMap((one) => one.match(/[a-z]{3,}/g) ?? []))];
  const marking = words.filter((word) => ['age', 'aged', 'old'].includes(word));
  const rows = db
    .prepare(`
      SELECT ${passageColumns} FROM passage_words JOIN passage ON passage.id = passage_words.rowid
      JOIN capture ON capture.id = passage.capture JOIN source ON source.id = capture.source
      WHERE passage_words MATCH ? AND passage.kind <> 'furniture' ORDER BY capture.uid, seq`)
    .all(marking.join(' OR '));
  const before = db.prepare(`
    SELECT entity.uid, entity.name FROM mention CROSS JOIN form ON form.id = mention.form
      CROSS JOIN entity ON entity.id = form.entity
    WHERE mention.capture = ? AND mention.start >= ? AND mention."end" <= ? AND entity.kind = 'person'
    ORDER BY mention."end" DESC, mention.start LIMIT 1`);
  const yearOf = yearOfSentence(db);
  return rows.flatMap((row) => {
    const text = String(row.text);
    return agesIn(text).flatMap((age) => {
      const pieces = mapped(row);
      const span = rawSpan(pieces, age.start, age.end);
      const sentence = rawSpan(pieces, ...sentenceAround(text, age));
      const person = before.get(row.key as number, sentence.start, span.start);
      const known = person ? births.get(String(person.uid)) : undefined;
      const year = known ? yearOf(row, sentence) : null;
      if (!person || !known || year === null) return [];
      const witness = { claim: null, capture: String(row.capture), ...sentence, says: `${age.age}` };
      return ageFinding(age, { id: String(person.uid), name: String(person.name) }, year, known, witness);
    });
  });
}

/** Lengths in days in a capture's text that do not fit the days beside them. */
export function dayLengthSlips(db: DatabaseSync): (capture: number) => Found[] {
  const passages = db.prepare(`
    SELECT ${passageColumns} FROM passage JOIN capture ON capture.id = passage.capture
    JOIN source ON source.id = capture.source
    WHERE passage.capture = ? AND passage.text LIKE '%_${en.days.one}%' AND passage.kind <> 'furniture' ORDER BY seq`);
  const spans = db.prepare(`
    SELECT edtf, earliest, latest FROM timex
    WHERE capture = ? AND start >= ? AND "end" <= ? AND type = 'DATE' AND edtf GLOB '????-??-??/????-??-??'`);
  return (capture) =>
    passages.all(capture).flatMap((row) => {
      const text = String(row.text);
      return countedDaysIn(text).flatMap((length) => {
        const pieces = mapped(row);
        const sentence = rawSpan(pieces, ...sentenceAround(text, length));
        const [told, ...more] = spans.all(capture, sentence.start, sentence.end);
        const days = told && more.length === 0 ? daysOf(told as never) : null;
        if (!told || days === null) return [];
        const span = rawSpan(pieces, length.start, length.end);
        const witness = { claim: null, capture: String(row.capture), ...span, says: `${length.days} days` };
        return dayLengthFinding(length, { edtf: String(told.edtf), length: days.length }, witness);
      });
    });
}
