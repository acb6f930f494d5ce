export { type AddReport, type AddSettings, add } from './add.ts';
export { type Editions, editionsAt } from './editions.ts';
export type { AddOptions } from './how.ts';
export type { Progress } from './progress.ts';
export { recompile } from './recompile.ts';
