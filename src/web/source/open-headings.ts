import type { CaptureText } from '../../model/index.ts';

type Passages = CaptureText['passages'];

/** For every passage, the headings under which it stands (their places in the list), the highest first. */
export function openHeadings(passages: Passages): readonly (readonly number[])[] {
  let open: readonly number[] = [];
  return passages.map(({ kind, level = 1 }, at) => {
    if (kind !== 'heading') return open;
    const above = open.filter((one) => (passages[one].level ?? 1) < level);
    open = [...above, at];
    return above;
  });
}
