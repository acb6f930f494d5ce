import { hasKind, hasPart, isCapital, type Reading, shapeAt } from './reading.ts';
import { Kind, Part, Shape } from './word-class.ts';

/**
 * Where the designation that begins at unit `i` ends ("Hwasong 15" after ICBM, "Pueblo" after "spy ship", "PCE-56");
 * `i` where none does.
 */
export function designationAt(r: Reading, i: number): number {
  const shape = shapeAt(r, i);
  if (!(shape & Shape.capital)) return i;
  const numbered = (shapeAt(r, i + 1) & Shape.digit) !== 0 && !hasKind(r, i + 1, Kind.ordinal);
  if (hasKind(r, i, Kind.designated) && hasKind(r, i + 1, Kind.numberSign) && shapeAt(r, i + 2) & Shape.digit)
    return i + 3;
  if (!hasKind(r, i - 1, Kind.designated)) return i;
  if (hasPart(r, i, Part.common) || hasKind(r, i, Kind.demonym | Kind.person | Kind.organisation | Kind.month))
    return i;
  const end = numbered ? i + 2 : i + 1;
  return isCapital(r, end) ? i : end;
}
