/** What is marked in a text: claims softly, the cited sentence strongly, and what a search hit. */
export type HighlightName = 'claim' | 'cited' | 'hit';

const priorities: Readonly<Record<HighlightName, number>> = { claim: 0, hit: 1, cited: 2 };

function highlightOf(name: HighlightName): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = priorities[name];
  CSS.highlights.set(name, made);
  return made;
}

/** A stretch of an element's text, as a range of its only text node; null where it has none or is shorter. */
export function rangeIn(element: HTMLElement, start: number, end: number): Range | null {
  const node = element.firstChild;
  if (!(node instanceof Text) || end > node.length) return null;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Marks ranges, without a change to the document, until the function given back is called. */
export function paint(name: HighlightName, ranges: readonly AbstractRange[]): () => void {
  if (!('highlights' in CSS)) return () => {};
  const highlight = highlightOf(name);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}
