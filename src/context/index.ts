export type { DateStretch } from './date-stretch.ts';
export { demonymsOf } from './demonym.ts';
export { type Circumstances, type InContext, inContext, inContexts } from './in-context.ts';
export { asRead } from './mixed-script.ts';
export type { Holder } from './office-holder.ts';
export { titleOfOne } from './office-title.ts';
export { type PassageMentions, type Segment, segmentsOf } from './segments.ts';
