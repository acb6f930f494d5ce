import { officeSorts } from './chronicle-words.ts';

const hangul = /\p{Script=Hangul}/u;
// 수산상, 외무상: the word says of what.
const ministers = /[^부]상$/u;

/** The words for an office without the body it is of, in lower case: "general secretary"; in Korean those behind it. */
export function officeHead(name: string): string {
  if (hangul.test(name)) return name.slice(name.lastIndexOf(' ') + 1);
  const at = name.search(/ (of|for|to|in) /);
  return (at < 0 ? name : name.slice(0, at)).toLowerCase().replaceAll('-', ' ');
}

/** Whether a name of an office does not say whose it is. */
export const isBareOffice = (name: string): boolean =>
  hangul.test(name) ? !name.includes(' ') && !ministers.test(name) : !/ (of|for|to|in) /.test(name);

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
