import type { TenureRecord } from '../../model/index.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { words } from '../words/index.ts';

/** A term in words: when it began and ended, and what each end rests on where no source states it. */
export function sayTerm({ from, to, attested, again = [] }: TenureRecord): string {
  const { entity } = words;
  const end = (one: TenureRecord['from'], say: (date: string) => string): string | null =>
    one &&
    `${say(sayEdtf(one.edtf))}${one.reason && one.reason !== 'stated' ? ` (${entity.reasons[one.reason]})` : ''}`;
  const parts = [
    end(from, entity.termFrom),
    end(to, entity.termTo),
    again.length > 0 && entity.again(again.map(({ edtf }) => sayEdtf(edtf))),
    attested &&
      entity.attested(
        attested.first === attested.last
          ? sayEdtf(attested.first)
          : words.dates.between(sayEdtf(attested.first), sayEdtf(attested.last)),
        attested.uses,
      ),
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? parts.join('; ') : entity.undatedTerm;
}
