import type { NameMention, Passage } from '../model/index.ts';
import { headsWorks, type Pack } from '../names/index.ts';

// A longer list item is a sentence about a work, not its title.
const longestTitle = 160;

/**
 * The works that list items are, by passage: those under a heading that announces works, and those of a list that goes
 * on right after one. Null for all other passages.
 */
export function listedWorks(passages: readonly Passage[], packs: readonly Pack[] | undefined): (NameMention | null)[] {
  let lists = false;
  return passages.map((passage) => {
    if (passage.kind !== 'list-item') {
      lists = lists && passage.kind === 'furniture';
      if (passage.kind === 'heading') lists = headsWorks(passage.text, packs ? { packs } : {});
      return null;
    }
    return lists ? titleOf(passage) : null;
  });
}

function titleOf({ text: whole }: Passage): NameMention | null {
  const text = whole.trimEnd();
  if (text.length > longestTitle || /[.:;]$/.test(text) || !/^[\p{Lu}"“‘\d]/u.test(text)) return null;
  const name = text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
  return { kind: 'work', start: 0, end: text.length, text, name, basis: 'context' };
}
