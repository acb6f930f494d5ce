import { useEffect, useState } from 'react';
import { usePaneScroll } from '../../shell/pane.tsx';
import { words } from '../../words/index.ts';

interface InSight {
  /** Of the uppermost event in sight; null for no date, undefined where its own heading is in sight. */
  readonly year: number | null | undefined;
  /** How much of the pane lies under what stays above the list, in pixels. */
  readonly covered: number;
}

/** The year of the uppermost event in sight, once its heading has gone by: the dates of the rows leave it unsaid. */
export function YearInSight({ yearAt }: { readonly yearAt: (offset: number) => number | null | undefined }) {
  const scroll = usePaneScroll();
  const [{ year, covered }, setInSight] = useState<InSight>({ year: undefined, covered: 0 });
  useEffect(() => {
    if (!scroll) return;
    const look = (): void => {
      const height = coveredHeight(scroll);
      const now = yearAt(scroll.scrollTop + height);
      setInSight((was) => (was.year === now && was.covered === height ? was : { year: now, covered: height }));
    };
    look();
    scroll.addEventListener('scroll', look, { passive: true });
    return () => scroll.removeEventListener('scroll', look);
  }, [scroll, yearAt]);
  if (year === undefined) return null;
  return (
    <div className="year-in-sight" style={{ insetBlockStart: covered }}>
      <h2>{year === null ? words.list.undated : words.dates.year(year)}</h2>
    </div>
  );
}

// Which of the two stays depends on the room there is; on a narrow screen the head has no box of its own.
function coveredHeight(scroll: HTMLElement): number {
  const staying = [...scroll.querySelectorAll('.chronicle-head, .chronicle-strip')].filter(
    (element) => getComputedStyle(element).position === 'sticky',
  );
  return Math.floor(Math.max(0, ...staying.map((element) => element.getBoundingClientRect().height)));
}
