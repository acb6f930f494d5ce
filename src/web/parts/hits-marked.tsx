import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { paint } from './highlights.ts';
import { hitsIn } from './hits.ts';

/** Marks the words of a search in whatever is set inside, without a change to it. */
export function HitsMarked({ sought, children }: { readonly sought: readonly string[]; readonly children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    const ranges: StaticRange[] = [];
    const walker = document.createTreeWalker(element.current, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { start, end } of hitsIn(node.textContent ?? '', sought))
        ranges.push(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
    return paint('hit', ranges);
  });
  return <div ref={element}>{children}</div>;
}
