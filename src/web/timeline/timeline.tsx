import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { boundsOf, dayNumber } from '../../edtf/index.ts';
import type { EraRecord } from '../../model/index.ts';
import type { Filter } from '../address/filter.ts';
import type { View } from '../address/view.ts';
import { words } from '../words/index.ts';
import { drawScene } from './draw/draw.ts';
import type { Scene } from './draw/scene.ts';
import { usePalette } from './draw/use-palette.ts';
import type { EraBand } from './era-bands.ts';
import type { Days } from './extent.ts';
import { eraAt, type Hit, hitAt } from './hit.ts';
import { dayAt, type Scale, within, xOf, zoomed } from './scale.ts';
import { Summary } from './summary.tsx';
import { axisOf } from './ticks.ts';
import { Tip } from './tip.tsx';
import './timeline.css';
import { useBrush } from './use-brush.ts';
import { useGestures } from './use-gestures.ts';
import { usePlan } from './use-plan.ts';
import { useSize } from './use-size.ts';
import { useTimelineData } from './use-timeline-data.ts';
import { viewByKey, zoomStep } from './view-keys.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** The timeline of a filter's events: a canvas to look at and to handle, and the same in words for those who do not see it. */
export function Timeline({
  filter,
  eras,
  limits,
  home,
  view,
  open,
  onView,
  onSpan,
  onOpen,
}: {
  readonly filter: Filter;
  readonly eras: readonly EraRecord[];
  /** How far one can go. */
  readonly limits: Days;
  /** What “all” shows. */
  readonly home: View;
  readonly view: View;
  /** The id of the event that is open. */
  readonly open: string | undefined;
  readonly onView: (view: View) => void;
  /** A span of time was chosen, as dates for an address; null for none. */
  readonly onSpan: (span: { from: string; to: string } | null) => void;
  readonly onOpen: (event: string) => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [stage, setStage] = useState<HTMLDivElement | null>(null);
  const size = useSize(stage);
  const { width } = size;
  const palette = usePalette(stage);
  const loaded = useTimelineData(filter, limits, view);
  const [pointed, setPointed] = useState<{ hit: Hit; x: number; y: number } | null>(null);
  const plan = usePlan(view, size, eras, loaded);
  const { scale, frame, bands, layout } = plan;
  const chosen = useMemo(() => daysOf(filter), [filter]);
  const { brush, ...brushing } = useBrush({ stage, scale, frame, chosen, onSpan });
  const moves = useCallback((event: Event) => !brushing.starts(event), [brushing.starts]);
  useGestures(stage, { limits, view, width, onView, moves });

  useEffect(() => {
    if (!canvas.current || !palette || width === 0) return;
    const scene: Scene = {
      ...plan,
      axis: axisOf(plan.scale),
      brush: brush && { x0: xOf(plan.scale, brush.first), x1: xOf(plan.scale, brush.last + 1) },
      open: open ?? null,
      pointed: pointed && 'mark' in pointed.hit ? pointed.hit.mark.id : null,
      palette,
    };
    drawScene(canvas.current, scene);
  }, [plan, brush, open, pointed, palette, width]);

  const hitOf = (event: React.PointerEvent | React.MouseEvent): Hit | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const y = event.clientY - box.top;
    const x = event.clientX - box.left;
    if (y > frame.bottom) return null;
    if (y < frame.top) return eraAt(bands, frame.eraLane, x, y);
    return hitAt(layout, x, frame.bottom - y, frame.bottom - frame.top);
  };
  return (
    <div className="timeline">
      <ZoomButtons
        onCloser={() => onView(zoomed(limits, view, zoomStep))}
        onFarther={() => onView(zoomed(limits, view, 1 / zoomStep))}
        onWhole={() => onView(home)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a canvas and its tip are no form's fields */}
      <div
        ref={setStage}
        className="timeline-stage"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys zoom and move
        tabIndex={0}
        aria-label={words.timeline.name}
        aria-describedby="timeline-help"
        data-pointed={pointed ? 'event' : undefined}
        onKeyDown={(event) => {
          const next = viewByKey(event.key, limits, view, home);
          if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onView(next);
        }}
        onPointerDown={brushing.onPointerDown}
        onPointerMove={(event) => {
          brushing.onPointerMove(event);
          const hit = event.buttons === 0 ? hitOf(event) : null;
          const box = event.currentTarget.getBoundingClientRect();
          setPointed(hit && { hit, x: event.clientX - box.left, y: event.clientY - box.top });
        }}
        onPointerUp={brushing.onPointerUp}
        onPointerLeave={() => setPointed(null)}
        onDoubleClick={brushing.onDoubleClick}
        onClick={(event) => {
          // With Shift it was a span that was chosen.
          const hit = event.shiftKey ? null : hitOf(event);
          if (!hit) return;
          if ('mark' in hit) onOpen(hit.mark.id);
          else if ('column' in hit) onView(within(limits, hit.column));
          else onView(within(limits, daysOfEra(hit.era, scale)));
        }}
      >
        <div aria-hidden="true">
          <canvas ref={canvas} />
        </div>
        {pointed && <Tip hit={pointed.hit} x={pointed.x} y={pointed.y} width={width} />}
      </div>
      <p id="timeline-help" className="unseen">
        {words.timeline.help}
      </p>
      <Summary bins={loaded.all} eras={eras} />
    </div>
  );
}

/** The days of a period, as far as its ends are known. */
const daysOfEra = ({ x0, x1 }: EraBand, scale: Scale): View => ({
  first: dayAt(scale, Math.max(x0, 0)),
  last: dayAt(scale, Math.min(x1, scale.width)),
});

/** The days of a filter's dates; open where it has only one of the two. */
function daysOf({ from, to }: Filter): Days | null {
  if (from === null && to === null) return null;
  const first = from === null ? null : boundsOf(from).earliest;
  const last = to === null ? null : boundsOf(to).latest;
  return {
    first: first === null ? Number.NEGATIVE_INFINITY : dayNumber(first),
    last: last === null ? Number.POSITIVE_INFINITY : dayNumber(last),
  };
}
