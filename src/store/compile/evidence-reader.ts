import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { type OfficeEvidence, type PersonEvidence, timeSpan } from '../../chronicle/index.ts';
import { boundsOf, parseEdtf } from '../../edtf/index.ts';
import type { Time } from '../../model/index.ts';

type Row = readonly SQLOutputValue[];

/**
 * Reads what claims tell of a person's offices and death. One small statement a step, each by its key: joined in one, SQLite
 * would first look through all claims for each person.
 */
export function evidenceReader(db: DatabaseSync): (person: string) => PersonEvidence {
  const formsOf = db.prepare(
    'SELECT form.id FROM entity CROSS JOIN form ON form.entity = entity.id WHERE entity.uid = ? ORDER BY form.id',
  );
  const told = `claim.id, claim.uid, claim.kind, modality, rejected, claim.edtf, claim.earliest, claim.latest, claim.basis,
    phase, capture, event.uid, event.edtf, event.earliest, event.latest, event.basis`;
  const toldIn = (table: string, own: string) => {
    const statement = db.prepare(`
      SELECT ${told}${own} FROM ${table} CROSS JOIN claim ON claim.id = ${table}.claim
        LEFT JOIN event ON event.id = claim.event WHERE holder = ?`);
    statement.setReturnArrays(true);
    return statement;
  };
  const careerOf = toldIn('career', '');
  const heldBy = toldIn('held', ', office, former');
  const postsOf = db.prepare("SELECT form FROM filler WHERE claim = ? AND role = 'office'");
  const officeAt = memo((form) =>
    db
      .prepare('SELECT entity.uid, form.name FROM form CROSS JOIN entity ON entity.id = form.entity WHERE form.id = ?')
      .get(form),
  );
  const issuedAt = memo((capture) =>
    db.prepare("SELECT about ->> '$.issued' AS issued FROM capture WHERE id = ?").get(capture),
  );
  return (person) => {
    const offices: OfficeEvidence[] = [];
    const deaths: PersonEvidence['deaths'][number][] = [];
    const seen = new Set<string>();
    const put = (claim: ToldClaim, post: number, phase: OfficeEvidence['phase']) => {
      const office = officeAt(post);
      const key = `${claim.uid} ${office?.uid}`;
      // Who is elected to an office is not called by it yet.
      if (!office || seen.has(key)) return;
      if (phase !== 'use' && phase !== 'former') seen.add(key);
      offices.push({
        claim: claim.uid,
        event: claim.event,
        office: String(office.uid),
        name: String(office.name),
        phase,
        time: (phase === 'use' || phase === 'former' ? null : claim.eventTime) ?? claim.time,
        isOfTheTime: isOfTheTime(issuedAt(claim.capture)?.issued as string | null, claim.time),
      });
    };
    const forms = formsOf.all(person).map(({ id }) => Number(id));
    for (const form of forms)
      for (const row of careerOf.all(form) as unknown as Row[]) {
        const claim = toldClaim(row);
        if (claim?.kind === 'appointment')
          for (const post of postsOf.all(claim.key)) put(claim, Number(post.form), claim.phase ?? 'begin');
        else if (claim?.kind === 'death' && claim.eventTime) deaths.push({ claim: claim.uid, time: claim.eventTime });
      }
    for (const form of forms)
      for (const row of heldBy.all(form) as unknown as Row[]) {
        const claim = toldClaim(row);
        if (claim) put(claim, row[16] as number, row[17] === 1 ? 'former' : 'use');
      }
    return { person, offices, deaths };
  };
}

/** What a claim tells of someone's career; its event's time where it is of one. */
interface ToldClaim {
  readonly key: number;
  readonly uid: string;
  readonly kind: string;
  readonly time: Time | null;
  readonly phase: 'begin' | 'end' | 'again' | null;
  readonly capture: number;
  readonly event: string | null;
  readonly eventTime: Time | null;
}

// Null where it does not count.
function toldClaim(row: Row): ToldClaim | null {
  const [key, uid, kind, modality, rejected, , , , , phase, capture, event] = row;
  if (modality !== 'asserted' || rejected !== 0) return null;
  return {
    key: key as number,
    uid: uid as string,
    kind: kind as string,
    time: timeAt(row, 5),
    phase: phase as ToldClaim['phase'],
    capture: capture as number,
    event: event as string | null,
    eventTime: timeAt(row, 12),
  };
}

function timeAt(row: Row, at: number): Time | null {
  const [edtf, earliest, latest, basis] = row.slice(at, at + 4);
  return edtf === null ? null : ({ edtf, earliest, latest, basis } as Time);
}

function memo<Value>(find: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key) as Value;
  };
}

/** A source is of the time that it speaks of where it came out within so many days of it. */
const daysOfTheTime = 400;

const issues = new Map<string, { first: number; last: number } | null>();

function isOfTheTime(issued: string | null, time: Time | null): boolean {
  if (issued === null || time === null) return false;
  let span = issues.get(issued);
  if (span === undefined) {
    span = 'value' in parseEdtf(issued) ? timeSpan(boundsOf(issued)) : null;
    issues.set(issued, span);
  }
  if (span === null) return false;
  const told = timeSpan(time);
  return span.first - daysOfTheTime <= told.last && told.first <= span.last + daysOfTheTime;
}
