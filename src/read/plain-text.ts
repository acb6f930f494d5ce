import { type Draft, draft } from './draft.ts';

/** The passages of a plain text, in the making. */
export function plainDrafts(text: string): Draft[] {
  return [...text.matchAll(/\S(?:.*\S)?/g)].map((line) => {
    const run = [line.index, line.index + line[0].length] as const;
    const isHeading = line[0].length <= 80 && !/[.!?:;,”"]$/.test(line[0]);
    return draft(isHeading ? 'heading' : 'paragraph', [run], { level: isHeading ? 2 : null });
  });
}
