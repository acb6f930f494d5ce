import { useQuery } from '@tanstack/react-query';
import { sayEdtf } from '../dates/say-edtf.ts';
import { Name } from '../parts/name.tsx';
import { typeset } from '../parts/typeset.ts';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import { lineageQuery } from './entity-query.ts';
import { type Line, lineageOf, type Turn } from './lineage-lines.ts';
import { YearAxis } from './year-chart.tsx';

// Of a row, in rem; its line lies this far below its top.
const rowHeight = 4.5;
const lineAt = 0.75;
const y = (row: number): string => `${row * rowHeight + lineAt}rem`;
const x = (share: number): string => `${share * 100}%`;
// A name that begins further right than this has no room beside its line's beginning.
const mostIndent = 0.55;

/** A body among those it came from and became: a line each over time, with what is told of it in words below it. */
export function Lineage({ id }: { readonly id: string }) {
  const { data = [] } = useQuery(lineageQuery(id));
  const lineage = lineageOf(data);
  if (!lineage) return null;
  const { lines, joints, years } = lineage;
  return (
    <section className="overview-part">
      <h3 className="label">{words.entity.lineage}</h3>
      <figure className="lineage">
        <div className="lineage-rows">
          <svg aria-hidden="true" width="100%" height={`${lines.length * rowHeight}rem`}>
            {lines.map((line, row) => (
              <LineDrawn key={line.id} line={line} row={row} isSelf={line.id === id} />
            ))}
            {joints.map(({ from, to, at }) => (
              <line
                key={`${from} ${to} ${at}`}
                className="lineage-joint"
                x1={x(at)}
                x2={x(at)}
                y1={y(from)}
                y2={y(to)}
              />
            ))}
          </svg>
          <ol>
            {lines.map((line) => (
              <li
                key={line.id}
                style={{ height: `${rowHeight}rem`, paddingInlineStart: x(Math.min(line.from ?? 0, mostIndent)) }}
              >
                <RecordLink id={line.id} className={line.id === id ? 'current' : undefined}>
                  <Name>{line.name}</Name>
                </RecordLink>
                <span className="lineage-turns quiet figures">{line.turns.map(said).join(' · ')}</span>
              </li>
            ))}
          </ol>
        </div>
        <YearAxis years={years} />
        <figcaption className="quiet">{words.entity.lineageNote}</figcaption>
      </figure>
    </section>
  );
}

const said = ({ kind, time, others, beside }: Turn): string => {
  const turns = words.entity.turns;
  const what =
    others.length === 0 && kind === 'merger'
      ? words.entity.merged(beside.map(typeset))
      : Object.hasOwn(turns, kind)
        ? turns[kind as keyof typeof turns](others.map(typeset))
        : kind;
  return time === null ? what : words.entity.turn(sayEdtf(time), what);
};

/** A line from its beginning to its end, broken towards what nobody tells, with a stroke for each change of name. */
function LineDrawn({
  line: { from, to, marks },
  row,
  isSelf,
}: {
  readonly line: Line;
  readonly row: number;
  readonly isSelf: boolean;
}) {
  const [start, end] = [from ?? Math.max(0, (to ?? 1) - 0.12), to ?? 1];
  const at = y(row);
  return (
    <g className={isSelf ? 'lineage-self' : undefined}>
      <line
        className={from === null || to === null ? 'lineage-line lineage-open' : 'lineage-line'}
        x1={x(start)}
        x2={x(end)}
        y1={at}
        y2={at}
      />
      {from !== null && <circle cx={x(from)} cy={at} r="0.21875rem" />}
      {marks.map((mark) => (
        <line
          key={mark}
          className="lineage-line"
          x1={x(mark)}
          x2={x(mark)}
          y1={`${row * rowHeight + lineAt - 0.25}rem`}
          y2={`${row * rowHeight + lineAt + 0.25}rem`}
        />
      ))}
    </g>
  );
}
