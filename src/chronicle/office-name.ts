import { officeSorts } from './chronicle-words.ts';

/** The words for an office without the body it is of, in lower case: "general secretary". */
export function officeHead(name: string): string {
  const at = name.search(/ (of|for|to|in) /);
  return (at < 0 ? name : name.slice(0, at)).toLowerCase().replaceAll('-', ' ');
}

/** Whether a name of an office does not say whose it is. */
export const isBareOffice = (name: string): boolean =>
  !/ (of|for|to|in) /.test(name) && !/\p{Script=Hangul}/u.test(name);

/**
 * How many hold an office at a time, by the words for it: `none` where it is an epithet and no office. Null where the
 * words do not tell.
 */
export function officeSort(name: string): 'none' | 'one' | 'many' | null {
  const head = officeHead(name);
  const known = officeSorts.get(head);
  if (known !== undefined) return known;
  const words = head.split(' ');
  // "vice chairman", "deputy head", "alternate member": what comes before the word for the office makes them several.
  const first = officeSorts.get(words[0]);
  if (words.length > 1 && first === 'many') return 'many';
  const last = officeSorts.get(words[words.length - 1]);
  if (last === 'many' || last === 'none') return last;
  for (let i = 1; i < words.length; i++) {
    const tail = officeSorts.get(words.slice(i).join(' '));
    if (tail !== undefined) return tail;
  }
  return null;
}
