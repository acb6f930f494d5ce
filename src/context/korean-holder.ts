import type { NameMention } from '../model/index.ts';
import type { Holder } from './office-holder.ts';

/**
 * Who in a Korean passage is named with which office: it stands before the name (위원장 한설보, 위원장이였던 한설보,
 * 부회장들인 오명철, 최금란) or behind it (남기수회장, 정재훈 전 의원). Offsets are into the passage's text.
 */
export function koreanHolders(text: string, names: readonly NameMention[]): readonly Holder[] {
  const chain = names
    .filter(({ kind }) => kind === 'person' || kind === 'office')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const holders: Holder[] = [];
  chain.forEach((office, i) => {
    if (office.kind !== 'office') return;
    const before = chain[i - 1];
    const behind = chain[i + 1];
    const gapBefore = before?.kind === 'person' ? text.slice(before.end, office.start) : null;
    const gapBehind = behind?.kind === 'person' ? text.slice(office.end, behind.start) : null;
    if (gapBefore !== null && /^\s?(?:(?:전|현|신임|당시)\s)?$/.test(gapBefore)) {
      holders.push(held(before, office, /전\s$/.test(gapBefore)));
      return;
    }
    if (gapBehind === null || !/^(?:들?인|이자|이?였던|이었던)?\s?$/.test(gapBehind)) return;
    const isFormer = /[였었]던/.test(gapBehind) || /(?:^|\s)전\s?$/.test(text.slice(0, office.start));
    holders.push(held(behind, office, isFormer));
    if (!gapBehind.startsWith('들')) return;
    for (let at = i + 2; chain[at]?.kind === 'person'; at++) {
      if (!/^(?:,|와|과|·)\s?$/.test(text.slice(chain[at - 1].end, chain[at].start))) break;
      holders.push(held(chain[at], office, isFormer));
    }
  });
  return holders;
}

const held = (person: NameMention, office: NameMention, isFormer: boolean): Holder => ({
  person,
  office,
  title: office.name,
  ...(isFormer ? { former: true } : {}),
});
