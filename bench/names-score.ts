import type { NameCount } from '../src/chronicle/index.ts';
import { whoIsWho } from '../src/chronicle/who-is-who.ts';
import { namesInContext } from '../src/context/names-in-context.ts';
import type { Alias, Passage } from '../src/model/index.ts';
import { type Pack, readNames } from '../src/names/index.ts';
import type { Marked } from './names-gold.ts';

/** What a recogniser finds in a text. */
export type Finder = (
  text: string,
) => readonly { readonly kind: string; readonly start: number; readonly end: number }[];

/** Precision, recall and F1 of exact spans with their kind, in percent. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly marked: number;
}

const percent = (part: number, of: number): number => (of === 0 ? 0 : (100 * part) / of);

export function scoreKind(reports: readonly Marked[], kind: string, find: Finder): Score {
  let [right, found, marked] = [0, 0, 0];
  for (const { text, mentions } of reports) {
    const gold = new Set(mentions.filter((mention) => mention[2] === kind).map(([start, end]) => `${start}-${end}`));
    const own = new Set(
      find(text)
        .filter((mention) => mention.kind === kind)
        .map(({ start, end }) => `${start}-${end}`),
    );
    marked += gold.size;
    found += own.size;
    for (const span of own) if (gold.has(span)) right++;
  }
  const [precision, recall] = [percent(right, found), percent(right, marked)];
  return { precision, recall, f1: percent(2 * right, found + marked), marked };
}

/** One text as a document of one passage. */
export const asPassage = (text: string): Passage => ({
  kind: 'paragraph',
  runs: [[0, text.length]],
  text,
  pieces: Int32Array.of(0, 0, text.length),
  level: null,
  page: null,
  headings: [],
  voice: null,
});

/**
 * Whether bodies are joined right over all reports: B-cubed precision and recall over the marked bodies that were found
 * exactly, each by the entity that context and who-is-who give it.
 */
export function scoreBodies(
  reports: readonly Marked[],
  packs?: readonly Pack[],
): { precision: number; recall: number; bodies: number } {
  const counts = new Map<string, NameCount>();
  const aliases: Alias[] = [];
  const pairs: { gold: number; name: string }[] = [];
  const options = packs ? { packs } : {};
  for (const { text, mentions } of reports) {
    const { names: found, references } = readNames([text], options);
    const context = namesInContext([asPassage(text)], found, { ...options, references });
    aliases.push(...context.aliases);
    for (const { kind, name } of context.names[0]) {
      const key = `${kind} ${name}`;
      counts.set(key, { kind, name, mentions: (counts.get(key)?.mentions ?? 0) + 1, sources: 1 });
    }
    for (const [start, end, kind, body] of mentions) {
      if (kind !== 'organisation' || body === undefined) continue;
      const own = context.names[0].find((name) => name.kind === kind && name.start === start && name.end === end);
      if (own) pairs.push({ gold: body, name: own.name });
    }
  }
  const entityOf = new Map<string, string>();
  for (const { id, kind, forms } of whoIsWho([...counts.values()], aliases, options))
    if (kind === 'organisation') for (const form of forms) entityOf.set(form.name, id);
  let [precision, recall] = [0, 0];
  for (const a of pairs) {
    const sameBody = pairs.filter((b) => b.gold === a.gold);
    const sameEntity = pairs.filter((b) => entityOf.get(b.name) === entityOf.get(a.name));
    const both = sameBody.filter((b) => sameEntity.includes(b)).length;
    precision += both / sameEntity.length;
    recall += both / sameBody.length;
  }
  return { precision: percent(precision, pairs.length), recall: percent(recall, pairs.length), bodies: pairs.length };
}
