/**
 * What is marked in a text: mentions by their group, claims softly, what no claim rests on, the claim pointed at, what a
 * search hit, the words chosen, and the cited sentence strongly. What comes later lies above.
 */
const names = [
  'claim',
  'unused',
  'time',
  'thing',
  'place',
  'office',
  'organisation',
  'person',
  'pointed',
  'hit',
  'chosen',
  'cited',
] as const;
export type HighlightName = (typeof names)[number];

function highlightOf(name: HighlightName): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = names.indexOf(name);
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
  if (!('highlights' in CSS) || ranges.length === 0) return () => {};
  const highlight = highlightOf(name);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}
