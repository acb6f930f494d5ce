import { type ChronicleTenure, type TimeSpan, timeSpan } from '../../chronicle/index.ts';
import type { Ref, TenureEnd, TenureRecord } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { termData } from '../term-data.ts';
import { amongKeys } from './keys.ts';

/** What narrows a list of terms of office: ids of entities, and days (`YYYY-MM-DD`). */
export interface TenureQuery {
  readonly person?: string | undefined;
  readonly office?: string | undefined;
  /** Days: a term that has a day in common with these. */
  readonly earliest?: string | null | undefined;
  readonly latest?: string | null | undefined;
}

/** Who held which office when: by office, in the order of time; those without any date last. */
export async function listTenures(reader: Reader, query: TenureQuery = {}): Promise<TenureRecord[]> {
  const rows = reader.db
    .prepare(`
      SELECT tenure.uid, tenure.data, holder.uid AS person, holder.name AS personName, post.uid AS office,
        post.name AS officeName
      FROM tenure JOIN entity AS holder ON holder.uid = tenure.person JOIN entity AS post ON post.uid = tenure.office
      WHERE (?1 IS NULL OR tenure.person = ?1) AND (?2 IS NULL OR tenure.office = ?2)
      ORDER BY post.name, post.uid, tenure.uid`)
    .all(query.person ?? null, query.office ?? null);
  const bodies = bodyFinder(reader);
  const read = termData(reader.db);
  const records = rows.map((row): TenureRecord => {
    const { from, to, claims, again, attested, single } = read(String(row.data));
    return {
      record: 'tenure',
      id: String(row.uid),
      person: { id: String(row.person), name: String(row.personName) },
      office: { id: String(row.office), name: String(row.officeName) },
      organisation: bodies(String(row.office)),
      from: endOf(from),
      to: endOf(to),
      claims: [...claims],
      ...(again.length ? { again: again.map(({ time, claims }) => ({ ...time, claims: [...claims] })) } : {}),
      ...(attested ? { attested } : {}),
      single,
    };
  });
  const { earliest = null, latest = null } = query;
  const days = timeSpan({ earliest, latest });
  const wanted = earliest === null && latest === null ? records : records.filter((record) => isOn(record, days));
  return wanted
    .map((record) => ({ record, at: beginning(record) }))
    .sort((a, b) => (a.record.office.id === b.record.office.id ? a.at - b.at : 0))
    .map(({ record }) => record);
}

const endOf = (end: ChronicleTenure['from']): TenureEnd =>
  end && { ...end.time, claims: [...end.claims], reason: end.reason };

const beginning = ({ from, attested, to }: TenureRecord): number =>
  timeSpan(
    from ?? (attested ? { earliest: attested.first, latest: null } : (to ?? { earliest: '9999-12-31', latest: null })),
  ).first;

/** Whether a term may have covered one of some days, by what is told of its ends; one that nothing dates covers none. */
function isOn({ from, to, attested }: TenureRecord, { first, last }: TimeSpan): boolean {
  if (from === null && to === null && !attested) return false;
  const begins = timeSpan(from ?? { earliest: attested?.first ?? null, latest: null }).first;
  // Only where nobody tells of a beginning, its last trace is where it ends.
  const ends = timeSpan(to ?? { earliest: null, latest: from === null ? (attested?.last ?? null) : null }).last;
  return begins <= last && first <= ends;
}

/** Finds the organisation that an office belongs to by its name, where the sources name that too. */
export function bodyFinder(reader: Reader): (office: string) => Ref | null {
  const find = reader.db.prepare(`
    SELECT body.uid, body.name FROM entity AS post JOIN form ON form.entity = post.id
      CROSS JOIN form AS owner ON owner.kind = 'organisation' AND instr(form.name, ' of the ') > 0
        AND owner.name = substr(form.name, instr(form.name, ' of the ') + 8)
      JOIN entity AS body ON body.id = owner.entity
    WHERE post.uid = ? ORDER BY body.uid LIMIT 1`);
  const known = new Map<string, Ref | null>();
  return (office) => {
    let ref = known.get(office);
    if (ref === undefined) {
      const row = find.get(office);
      ref = row ? { id: String(row.uid), name: String(row.name) } : null;
      known.set(office, ref);
    }
    return ref;
  };
}

/** How many sources vouch for a term of office and its ends. */
export async function tenureSources(reader: Reader, { claims, from, to }: TenureRecord): Promise<number> {
  const ids = [...claims, ...(from?.claims ?? []), ...(to?.claims ?? [])];
  const { n } = await reader.tables
    .selectFrom('claim')
    .innerJoin('capture', 'capture.id', 'claim.capture')
    .select((eb) => eb.fn.count<number>('capture.source').distinct().as('n'))
    .where('claim.uid', 'in', amongKeys(ids) as never)
    .executeTakeFirstOrThrow();
  return n;
}
