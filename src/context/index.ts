export { type Circumstances, type InContext, inContext } from './in-context.ts';
export { type PassageMentions, type Segment, segmentsOf } from './segments.ts';
