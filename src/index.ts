/** Everything that a program built on Sillok may use; `sillok/time` and `sillok/names` stand alone. */
export * as edtf from './edtf/index.ts';
export * from './model/index.ts';
export { type AddReport, type AddSettings, add, type Progress, recompile } from './pipeline/index.ts';
export { type Served, type ServeSettings, serve } from './server/index.ts';
export * from './store/index.ts';
