export { anchor } from './anchoring/anchor.ts';
export { type Anchors, type Dating, datings, type Section } from './anchoring/anchors.ts';
export { dateSaid } from './date-said.ts';
export { datelineOf } from './dateline.ts';
export { type DatingOptions, type DatingVerdict, datingOf } from './dating.ts';
export { eventsOf, type KnownEvent } from './events.ts';
export {
  type Amount,
  type DateParts,
  expressionRange,
  type Relation,
  type Stated,
  type TimeExpression,
} from './expression.ts';
export { type Layout, layoutOf } from './layout.ts';
export { rangesOf, type TimeRange } from './ranges.ts';
export { type ReadOptions, readTimes } from './read-times.ts';
export { type RecogniseOptions, recognise } from './recognise.ts';
