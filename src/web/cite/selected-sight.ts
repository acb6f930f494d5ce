import type { Sight } from '../address/sight.ts';
import { rawOffset, type SetPassage } from '../source/passage-map.ts';

/** The words of a capture that are selected on the page; null where none are, or not in its text. */
export function selectedSight(capture: string, passages: readonly SetPassage[]): Sight | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = placeOf(passages, range.startContainer, range.startOffset, 'start');
  const end = placeOf(passages, range.endContainer, range.endOffset, 'end');
  if (start === null || end === null || start >= end) return null;
  return { capture, start, end };
}

/** Where in the plain text an end of a selection is; null where it lies outside the words of every passage. */
function placeOf(passages: readonly SetPassage[], node: Node, offset: number, side: 'start' | 'end'): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const item = element?.closest<HTMLElement>('[data-passage]');
  const box = item?.querySelector('.passage-words');
  const passage = passages.find((one) => String(one.start) === item?.dataset.passage);
  if (!box?.contains(node) || !passage) return null;
  const before = document.createRange();
  before.selectNodeContents(box);
  before.setEnd(node, offset);
  const at = Math.min(before.toString().length, passage.text.length);
  if (side === 'start') return at < passage.text.length ? rawOffset(passage, at) : null;
  return at > 0 ? rawOffset(passage, at - 1) + 1 : null;
}
