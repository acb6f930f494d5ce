// Code units below this are folded by table; above it are no letters with case or accent that names here use.
const limit = 0x250;

const table = new Uint16Array(limit);
for (let unit = 0; unit < limit; unit++) {
  const plain = String.fromCharCode(unit).toLowerCase().normalize('NFD');
  table[unit] = plain.charCodeAt(0);
}

/**
 * The code unit without case, accent or breve (Ŏ and ŏ are o), so that spellings with and without diacritics are one
 * word; typographic apostrophes are ', typographic hyphens are -. One unit in, one unit out.
 */
export function foldUnit(unit: number): number {
  if (unit < limit) return table[unit];
  if (unit === 0x2019 || unit === 0x2018) return 0x27;
  if (unit === 0x2010 || unit === 0x2011) return 0x2d;
  return unit;
}
