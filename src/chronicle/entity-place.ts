import { demonymsOf } from '../context/index.ts';
import { isWordForBody, type Pack } from '../names/index.ts';

/**
 * A body's name with the place it is of behind it: "Norlandic Women's Union" → "Women's Union of Norland". Null where the
 * name does not begin with a word made of a place, or where fewer than two words are left.
 */
export function withPlaceLast(name: string, packs: readonly Pack[]): string | null {
  const space = name.indexOf(' ');
  const place = space > 0 ? demonymsOf(packs).get(name.slice(0, space).toLowerCase()) : undefined;
  if (place === undefined) return null;
  const rest = name.slice(space + 1);
  const head = rest.slice(rest.lastIndexOf(' ') + 1);
  return rest !== head && !rest.includes(' of ') && isWordForBody(head) ? `${rest} of ${place}` : null;
}
