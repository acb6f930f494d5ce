import './spark.css';

/**
 * A small chart of how many events fall into equal stretches of time, the tallest bar as high as there is room. What it
 * shows is said beside it in words.
 */
export function Spark({ bins }: { readonly bins: readonly number[] }) {
  const most = Math.max(1, ...bins);
  const bars = bins.flatMap((count, i) => {
    if (count === 0) return [];
    // By the root, so that one event is still seen beside a hundred.
    const height = Math.sqrt(count / most);
    return `M${i} 1v${-height}h0.86v${height}z`;
  });
  return (
    <svg className="spark" viewBox={`0 0 ${Math.max(1, bins.length)} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path d={bars.join('')} />
    </svg>
  );
}
