import type { DatabaseSync } from 'node:sqlite';
import { isBareOffice, officeHead } from '../../chronicle/index.ts';
import type { BareTitle, TitleUse, ToldTenure, Witness } from '../../findings/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { claimWitness } from './claim-witness.ts';
import { marks } from './told-names.ts';

/** How one person is called: the titles in dated claims, each with the office (id of an entity) it is the title of. */
export interface ToldTitles {
  readonly uses: readonly (TitleUse & { readonly office: string })[];
  readonly bare: readonly BareTitle[];
}

/**
 * Reads the titles by which a person (id of an entity) is called in claims about events: those of times that lie in none of
 * their terms, and those that do not say of what where they have several offices of that title.
 */
export function titleReader(db: DatabaseSync): (person: string, terms: readonly ToldTenure[]) => ToldTitles {
  const held = db.prepare(`
    SELECT held.claim, held.start, held."end", held.former, post.name, office.uid AS office, claim.kind, claim.earliest,
      claim.latest
    FROM entity CROSS JOIN form AS holder ON holder.entity = entity.id CROSS JOIN held ON held.holder = holder.id
      CROSS JOIN form AS post ON post.id = held.office CROSS JOIN claim ON claim.id = held.claim
      LEFT JOIN entity AS office ON office.id = post.entity
    WHERE entity.uid = ? AND claim.event IS NOT NULL AND modality = 'asserted' AND NOT rejected`);
  const shown = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, source.uid AS source, claim.start, claim."end", quote, edtf, earliest, latest,
      claim.basis
    FROM claim CROSS JOIN capture ON capture.id = claim.capture CROSS JOIN source ON source.id = capture.source
    WHERE claim.id = ?`);
  const byClaim = (a: { witness: Witness }, b: { witness: Witness }): number =>
    (a.witness.claim ?? '') < (b.witness.claim ?? '') ? -1 : 1;
  return (person, terms) => {
    const heads = Map.groupBy(new Set(terms.map(({ office }) => office.name)), officeHead);
    const bare: BareTitle[] = [];
    const uses: (TitleUse & { office: string })[] = [];
    for (const row of held.all(person)) {
      const name = String(row.name);
      if (isBareOffice(name)) {
        if ((heads.get(officeHead(name))?.length ?? 0) < 2) continue;
        const claim = shown.get(row.claim) ?? {};
        bare.push({ title: name, source: String(claim.source), witness: claimWitness(claim) });
      } else if (row.kind !== 'appointment' && row.kind !== 'commemoration' && isOutside(row, terms)) {
        const claim = shown.get(row.claim) ?? {};
        const time = timeOf(claim as never);
        // A title that the quotation does not show was taken over from elsewhere.
        const isShown = Number(row.start) >= Number(claim.start) && Number(row.end) <= Number(claim.end);
        if (time?.basis !== 'stated' || !isShown) continue;
        const before = String(claim.quote).slice(0, Number(row.start) - Number(claim.start));
        const marked = Number(row.former) === 1 || marks.test(before);
        uses.push({
          office: String(row.office),
          time,
          source: String(claim.source),
          marked,
          witness: claimWitness(claim),
        });
      }
    }
    return { uses: uses.sort(byClaim), bare: bare.sort(byClaim) };
  };
}

// Whether a claim's time lies before or after every term in the office that it names.
function isOutside({ office, earliest, latest }: Record<string, unknown>, terms: readonly ToldTenure[]): boolean {
  if (earliest === null || latest === null) return false;
  const of = terms.filter((term) => term.office.id === office);
  return (
    of.length > 0 &&
    (of.every(({ from }) => from?.time.earliest != null && String(latest) < from.time.earliest) ||
      of.every(({ to }) => to?.time.latest != null && String(earliest) > to.time.latest))
  );
}
