import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { ChronicleTenure } from '../../chronicle/index.ts';
import type { ToldTenure, Witness } from '../../findings/index.ts';
import type { Ref } from '../../model/index.ts';
import { termData } from '../term-data.ts';
import { claimWitness } from './claim-witness.ts';

/** A term as it is kept: beside what a critic reads, what of the time calls its holder so, and the claims that it rests on. */
export interface KeptTerm extends ToldTenure {
  readonly uses: { readonly first: string; readonly count: number } | null;
  /** Ids. */
  readonly claims: readonly string[];
}

/** Reads terms of offices that are taken to have one holder at a time, in the order of their ids. */
export interface TermReader {
  /** Of offices, by their ids. */
  ofOffices(offices: readonly string[]): KeptTerm[];
  /** Of offices, those of which a beginning is told: most are known by the use of a title alone. */
  begun(offices: readonly string[]): KeptTerm[];
  /** Of people, by their ids. */
  ofPeople(people: readonly string[]): KeptTerm[];
  /** Every office of which a term is told, and everyone who held one. */
  offices(): readonly string[];
  people(): readonly string[];
}

/** `whole`: all terms are read at once, where all are going to be asked for; otherwise those of each office or person once. */
export function termReader(db: DatabaseSync, whole: boolean): TermReader {
  const told = toldTerm(db);
  const reading = (where: string): ((...given: string[]) => KeptTerm[]) => {
    // All that is read is in the indexes: beside what else is kept of a term, a few lie on a page.
    const from = where === '' ? 'tenure INDEXED BY tenure_office' : 'tenure';
    const rows = db.prepare(
      `SELECT uid, person, office, brief FROM ${from} WHERE ${where} brief IS NOT NULL ORDER BY uid`,
    );
    rows.setReturnArrays(true);
    return (...given) => (rows.all(...given) as unknown as SQLOutputValue[][]).map(told);
  };
  if (whole) return kept(reading(''));
  const keysOf = (column: string): string[] =>
    db
      .prepare(`SELECT DISTINCT ${column} AS id FROM tenure WHERE brief IS NOT NULL`)
      .all()
      .map(({ id }) => String(id));
  return {
    ofOffices: readOnce(reading('office = ? AND')),
    begun: readOnce(reading("office = ? AND substr(brief, 1, 6) <> '[null,' AND")),
    ofPeople: readOnce(reading('person = ? AND')),
    offices: () => keysOf('office'),
    people: () => keysOf('person'),
  };
}

function readOnce(read: (id: string) => KeptTerm[]): (ids: readonly string[]) => KeptTerm[] {
  const known = new Map<string, KeptTerm[]>();
  return (ids) => {
    const found = ids.flatMap((id) => {
      let terms = known.get(id);
      if (terms === undefined) {
        terms = read(id);
        known.set(id, terms);
      }
      return terms;
    });
    return ids.length > 1 ? found.sort(byId) : found;
  };
}

// The same of all terms, which are read when first asked for.
function kept(read: () => KeptTerm[]): TermReader {
  let known: { readonly byOffice: Map<string, KeptTerm[]>; readonly byPerson: Map<string, KeptTerm[]> } | null = null;
  const terms = () => {
    if (known === null) {
      const all = read();
      known = {
        byOffice: Map.groupBy(all, ({ office }) => office.id),
        byPerson: Map.groupBy(all, ({ person }) => person.id),
      };
    }
    return known;
  };
  const of = (by: Map<string, KeptTerm[]>, ids: readonly string[]): KeptTerm[] => {
    const found = ids.flatMap((id) => by.get(id) ?? []);
    return ids.length > 1 ? found.sort(byId) : found;
  };
  return {
    ofOffices: (ids) => of(terms().byOffice, ids),
    begun: (ids) => of(terms().byOffice, ids).filter(({ from }) => from !== null),
    ofPeople: (ids) => of(terms().byPerson, ids),
    offices: () => [...terms().byOffice.keys()],
    people: () => [...terms().byPerson.keys()],
  };
}

const byId = (a: ToldTenure, b: ToldTenure): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

// Reads a row of a term: its id, person, office and what else is kept of it.
function toldTerm(db: DatabaseSync): (row: readonly SQLOutputValue[]) => KeptTerm {
  const source = termSource(db);
  return ([id, person, office, brief]) =>
    new ReadTerm(String(id), source.refOf(String(person)), source.refOf(String(office)), String(brief), source);
}

type Brief = readonly [ToldTenure['from'], ToldTenure['to'], ChronicleTenure['attested']];

/** A term as it is read: what it rests on is looked up where something is found of it. */
class ReadTerm implements KeptTerm {
  readonly id: string;
  readonly person: Ref;
  readonly office: Ref;
  readonly single = true;
  readonly #brief: string;
  readonly #source: TermSource;
  #told: Brief | null = null;

  constructor(id: string, person: Ref, office: Ref, brief: string, source: TermSource) {
    this.id = id;
    this.person = person;
    this.office = office;
    this.#brief = brief;
    this.#source = source;
  }

  get #read(): Brief {
    this.#told ??= JSON.parse(this.#brief) as Brief;
    return this.#told;
  }

  // Of most terms no beginning is told, and nothing else is asked for.
  get from(): ToldTenure['from'] {
    return this.#brief.startsWith('[null,') ? null : this.#read[0];
  }

  get to(): ToldTenure['to'] {
    return this.#read[1];
  }

  get attested(): string | null {
    return this.#read[2]?.last ?? null;
  }

  get uses(): KeptTerm['uses'] {
    const attested = this.#read[2];
    return attested && { first: attested.first, count: attested.uses };
  }

  get claims(): readonly string[] {
    return this.#source.restsOn(this.id).claims;
  }

  // A plain function where others take it from its term.
  get witnesses(): ToldTenure['witnesses'] {
    return (most) => {
      const { from, to, claims } = this.#source.restsOn(this.id);
      const ids = new Set([...(from?.claims ?? []), ...claims, ...(to?.claims ?? [])]);
      return [...ids].slice(0, most).flatMap(this.#source.witness);
    };
  }
}

/** Somebody or something by its id; of most terms nothing is found, and no name is asked for. */
class NamedRef implements Ref {
  readonly id: string;
  readonly #nameOf: (id: string) => string;
  #name: string | null = null;

  constructor(id: string, nameOf: (id: string) => string) {
    this.id = id;
    this.#nameOf = nameOf;
  }

  get name(): string {
    this.#name ??= this.#nameOf(this.id);
    return this.#name;
  }
}

interface TermSource {
  readonly refOf: (id: string) => Ref;
  /** The claims that a term (its id) rests on, which may be hundreds. */
  readonly restsOn: (id: string) => Pick<ChronicleTenure, 'from' | 'to' | 'claims'>;
  readonly witness: (claim: string) => Witness[];
}

function termSource(db: DatabaseSync): TermSource {
  const claim = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, claim.start, claim."end", edtf FROM claim
    JOIN capture ON capture.id = claim.capture WHERE claim.uid = ?`);
  const name = db.prepare('SELECT name FROM entity WHERE uid = ?');
  const nameOf = (id: string): string => String(name.get(id)?.name);
  const dataOf = db.prepare('SELECT data FROM tenure WHERE uid = ?');
  const read = termData(db);
  const known = new Map<string, Ref>();
  return {
    refOf(id) {
      let ref = known.get(id);
      if (ref === undefined) {
        ref = new NamedRef(id, nameOf);
        known.set(id, ref);
      }
      return ref;
    },
    restsOn: (id) => read(String(dataOf.get(id)?.data)),
    witness(id) {
      const row = claim.get(id);
      return row ? [claimWitness(row)] : [];
    },
  };
}
