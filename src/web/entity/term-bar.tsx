import { useId } from 'react';
import type { TenureRecord } from '../../model/index.ts';
import { shareOf, type Years } from './years.ts';

/** How far a bar without a known end goes on, fading: a share of the whole width. */
const fading = 0.05;
const height = 12;

/**
 * A term of office as a bar over the years. An end that a source states stands firm, one that is concluded is dashed; where
 * nothing tells an end, the bar fades. Null where nothing dates it at all.
 */
export function TermBar({ term, years }: { readonly term: TenureRecord; readonly years: Years }) {
  const id = useId();
  const { from, to, attested } = term;
  const start = from?.earliest ?? attested?.first ?? null;
  const end = to?.latest ?? to?.earliest ?? null;
  const known = [start, end, attested?.first, attested?.last].filter((day): day is string => Boolean(day));
  if (known.length === 0) return null;
  const shares = known.map((day) => shareOf(years, day));
  const opens = start === null || from === null;
  const stays = end === null;
  const x0 = Math.max(0, Math.min(...shares) - (opens ? fading : 0));
  const x1 = Math.min(1, Math.max(...shares, x0 + 0.006) + (stays ? fading : 0));
  const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;
  const edge = (reason: string | undefined): string => (reason === 'stated' ? 'term-edge' : 'term-edge term-concluded');
  const width = Math.max(x1 - x0, 0.004);
  return (
    <svg className="term-bar" width="100%" height={height} aria-hidden="true">
      <defs>
        <linearGradient id={id}>
          <stop offset="0" stopColor="currentColor" stopOpacity={opens ? 0 : 1} />
          <stop offset={Math.min(0.5, fading / width)} stopColor="currentColor" />
          <stop offset={Math.max(0.5, 1 - fading / width)} stopColor="currentColor" />
          <stop offset="1" stopColor="currentColor" stopOpacity={stays ? 0 : 1} />
        </linearGradient>
      </defs>
      <line className="term-base" x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
      <rect x={percent(x0)} y="4" width={percent(width)} height="4" fill={`url(#${id})`} />
      {!opens && <line className={edge(from?.reason)} x1={percent(x0)} x2={percent(x0)} y1="0" y2={height} />}
      {!stays && <line className={edge(to?.reason)} x1={percent(x1)} x2={percent(x1)} y1="0" y2={height} />}
    </svg>
  );
}
