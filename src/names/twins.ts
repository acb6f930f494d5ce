import type { NameMention } from '../model/index.ts';
import type { NamePhrase } from './name-phrase.ts';

/**
 * The names that stand in one phrase, where two share words: "Workers' Parties of North and South Korea" names the
 * Workers' Party of North Korea and that of South Korea. One mention in all other cases.
 */
export function twinsOf(mention: NameMention, phrase: NamePhrase): NameMention[] {
  if (phrase.kind !== 'organisation' || phrase.parent !== null || !mention.name.includes(' and ')) return [mention];
  const match = /^(.* )(\S+?)(?:ies|s) of (\p{Lu}\S*) and (\p{Lu}\S*) (\p{Lu}.*)$/u.exec(mention.name);
  if (!match) return [mention];
  const [, before, stem, first, second, country] = match;
  const head = `${before}${stem}${/ies of /.test(mention.name) ? 'y' : ''}`;
  return [first, second].map((part) => ({ ...mention, name: `${head} of ${part} ${country}` }));
}
