import type { DatabaseSync } from 'node:sqlite';
import { isBareOffice } from '../../chronicle/index.ts';
import type { BareTitle, TitleUse, Witness } from '../../findings/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { marks } from './told-names.ts';

/** How one person is called: the titles in dated claims, each with the office (id of an entity) it is the title of. */
export interface ToldTitles {
  readonly uses: readonly (TitleUse & { readonly office: string })[];
  readonly bare: readonly BareTitle[];
}

/** Reads the titles by which a person (id of an entity) is called in claims about events. */
export function titleReader(db: DatabaseSync): (person: string) => ToldTitles {
  const held = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, source.uid AS source, claim.start, claim."end", claim.kind, quote, edtf,
      earliest, latest, claim.basis, held.start AS at, held."end" AS until, held.former, post.name, office.uid AS office
    FROM entity CROSS JOIN form AS holder ON holder.entity = entity.id CROSS JOIN held ON held.holder = holder.id
      CROSS JOIN form AS post ON post.id = held.office LEFT JOIN entity AS office ON office.id = post.entity
      CROSS JOIN claim ON claim.id = held.claim CROSS JOIN capture ON capture.id = claim.capture
      CROSS JOIN source ON source.id = capture.source
    WHERE entity.uid = ? AND claim.event IS NOT NULL AND modality = 'asserted' AND NOT rejected
    ORDER BY claim.uid, held.seq`);
  return (person) => {
    const rows = held.all(person);
    const witness = (row: (typeof rows)[number]): Witness => ({
      claim: String(row.uid),
      capture: String(row.capture),
      start: Number(row.start),
      end: Number(row.end),
      says: row.edtf as string | null,
    });
    const bare = rows
      .filter(({ name }) => isBareOffice(String(name)))
      .map((row) => ({ title: String(row.name), source: String(row.source), witness: witness(row) }));
    const uses = rows.flatMap((row) => {
      const time = timeOf(row as never);
      if (row.office === null || time === null || time.basis !== 'stated') return [];
      if (row.kind === 'appointment' || row.kind === 'commemoration' || isBareOffice(String(row.name))) return [];
      // A title that the quotation does not show was taken over from elsewhere.
      if (Number(row.at) < Number(row.start) || Number(row.until) > Number(row.end)) return [];
      const before = String(row.quote).slice(0, Number(row.at) - Number(row.start));
      const marked = Number(row.former) === 1 || marks.test(before);
      return [{ office: String(row.office), time, source: String(row.source), marked, witness: witness(row) }];
    });
    return { uses, bare };
  };
}
