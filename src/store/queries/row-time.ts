import type { Time } from '../../model/index.ts';

/** The time of a row that holds one in four columns; null where it has none. */
export function timeOf(row: {
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  basis: string | null;
}): Time | null {
  if (row.edtf === null || row.basis === null) return null;
  return { edtf: row.edtf, earliest: row.earliest, latest: row.latest, basis: row.basis as Time['basis'] };
}
