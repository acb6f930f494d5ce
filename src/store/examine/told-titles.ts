import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { isBareOffice, officeHead } from '../../chronicle/index.ts';
import type { BareTitle, TitleUse, ToldTenure, Witness } from '../../findings/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { eachRow } from '../statement.ts';
import { claimWitness } from './claim-witness.ts';
import { marks } from './time-marks.ts';

/** How one person is called: the titles in dated claims, each with the office (id of an entity) it is the title of. */
export interface ToldTitles {
  readonly uses: readonly (TitleUse & { readonly office: string })[];
  readonly bare: readonly BareTitle[];
}

/**
 * Reads the titles by which a person (id of an entity) is called in claims about events: those of times that lie in none of
 * their terms, and those that do not say of what where they have several offices of that title. `whole`: all titles are
 * read at once, where everyone is going to be asked for.
 */
export function titleReader(
  db: DatabaseSync,
  whole: boolean,
): (person: string, terms: readonly ToldTenure[]) => ToldTitles {
  const heldBy = whole ? allTitles(db) : titlesOf(db);
  const shown = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, source.uid AS source, claim.start, claim."end", quote, edtf, earliest, latest,
      claim.basis
    FROM claim CROSS JOIN capture ON capture.id = claim.capture CROSS JOIN source ON source.id = capture.source
    WHERE claim.id = ?`);
  const byClaim = (a: { witness: Witness }, b: { witness: Witness }): number =>
    (a.witness.claim ?? '') < (b.witness.claim ?? '') ? -1 : 1;
  return (person, terms) => {
    if (terms.length === 0) return { uses: [], bare: [] };
    const heads = Map.groupBy(new Set(terms.map(({ office }) => office.name)), officeHead);
    const spans = spansOf(terms);
    const bare: BareTitle[] = [];
    const uses: (TitleUse & { office: string })[] = [];
    for (const held of heldBy(person)) {
      if (isBareOffice(held.name)) {
        if ((heads.get(officeHead(held.name))?.length ?? 0) < 2) continue;
        const claim = shown.get(held.claim) ?? {};
        bare.push({ title: held.name, source: String(claim.source), witness: claimWitness(claim) });
      } else if (isOutside(held, spans.get(held.office ?? ''))) {
        const claim = shown.get(held.claim) ?? {};
        const time = timeOf(claim as never);
        // A title that the quotation does not show was taken over from elsewhere.
        const isShown = held.start >= Number(claim.start) && held.end <= Number(claim.end);
        if (time?.basis !== 'stated' || !isShown) continue;
        const before = String(claim.quote).slice(0, held.start - Number(claim.start));
        uses.push({
          office: held.office!,
          time,
          source: String(claim.source),
          marked: held.former || marks.test(before),
          witness: claimWitness(claim),
        });
      }
    }
    return { uses: uses.sort(byClaim), bare: bare.sort(byClaim) };
  };
}

/** A title as a claim about an event has it. */
interface HeldTitle {
  /** Rowid. */
  readonly claim: number;
  readonly start: number;
  readonly end: number;
  readonly former: boolean;
  readonly name: string;
  /** The id of the entity; null where the title stands for none. */
  readonly office: string | null;
  readonly kind: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

const columns =
  'held.claim, held.start, held."end", held.former, held.office, claim.kind, claim.earliest, claim.latest';
const counts = `claim.event IS NOT NULL AND modality = 'asserted' AND NOT rejected`;

// The titles of one person.
function titlesOf(db: DatabaseSync): (person: string) => HeldTitle[] {
  const read = titleOfRow(db);
  const held = db.prepare(`
    SELECT ${columns} FROM entity CROSS JOIN form ON form.entity = entity.id CROSS JOIN held ON held.holder = form.id
      CROSS JOIN claim ON claim.id = held.claim
    WHERE entity.uid = ? AND ${counts}`);
  held.setReturnArrays(true);
  return (person) => (held.all(person) as unknown as SQLOutputValue[][]).map(read);
}

// The titles of everyone, in one go through the claims.
function allTitles(db: DatabaseSync): (person: string) => readonly HeldTitle[] {
  const read = titleOfRow(db);
  const holders = new Map(
    db
      .prepare('SELECT form.id, uid FROM form CROSS JOIN entity ON entity.id = form.entity')
      .all()
      .map(({ id, uid }) => [Number(id), String(uid)]),
  );
  const byPerson = new Map<string, HeldTitle[]>();
  eachRow(
    db,
    `held.holder, ${columns}`,
    `held CROSS JOIN claim ON claim.id = held.claim WHERE ${counts}`,
    (holder: number, ...row: SQLOutputValue[]) => {
      const person = holders.get(holder);
      const title = person === undefined ? null : read(row);
      // Most are of what cannot be out of place, and need not be kept.
      if (person === undefined || title === null || !(hasPlace(title) || isBareOffice(title.name))) return;
      const titles = byPerson.get(person);
      if (titles) titles.push(title);
      else byPerson.set(person, [title]);
    },
  );
  return (person) => byPerson.get(person) ?? [];
}

function titleOfRow(db: DatabaseSync): (row: readonly SQLOutputValue[]) => HeldTitle {
  const find = db.prepare(
    'SELECT form.name, uid FROM form LEFT JOIN entity ON entity.id = form.entity WHERE form.id = ?',
  );
  const known = new Map<number, Pick<HeldTitle, 'name' | 'office'>>();
  const postOf = (form: number): Pick<HeldTitle, 'name' | 'office'> => {
    let post = known.get(form);
    if (post === undefined) {
      const row = find.get(form) ?? {};
      post = { name: String(row.name), office: row.uid as string | null };
      known.set(form, post);
    }
    return post;
  };
  return ([claim, start, end, former, office, kind, earliest, latest]) => ({
    ...postOf(office as number),
    claim: claim as number,
    start: start as number,
    end: end as number,
    former: former === 1,
    kind: kind as string,
    earliest: earliest as string | null,
    latest: latest as string | null,
  });
}

/** The days before which no term in an office had begun, and after which all had ended; null where that is not told. */
interface OfficeSpan {
  readonly from: string | null;
  readonly to: string | null;
}

const spansOf = (terms: readonly ToldTenure[]): Map<string, OfficeSpan> =>
  new Map(
    [...Map.groupBy(terms, ({ office }) => office.id)].map(([office, of]) => [
      office,
      {
        from: furthest(
          of.map(({ from }) => from?.time.earliest),
          (a, b) => a < b,
        ),
        to: furthest(
          of.map(({ to }) => to?.time.latest),
          (a, b) => a > b,
        ),
      },
    ]),
  );

// The day that comes before (or after) all others; null where one is not known.
const furthest = (
  days: readonly (string | null | undefined)[],
  isFurther: (a: string, b: string) => boolean,
): string | null =>
  days.reduce<string | null>(
    (day, other) => (day === null || other == null ? null : isFurther(other, day) ? other : day),
    days[0] ?? null,
  );

// Whether a claim has a time that its title may be out of.
const hasPlace = ({ kind, earliest, latest }: HeldTitle): boolean =>
  earliest !== null && latest !== null && kind !== 'appointment' && kind !== 'commemoration';

// Whether a claim's time lies before or after every term in the office that it names.
function isOutside(title: HeldTitle, span: OfficeSpan | undefined): boolean {
  if (span === undefined || !hasPlace(title)) return false;
  return (span.from !== null && title.latest! < span.from) || (span.to !== null && title.earliest! > span.to);
}
