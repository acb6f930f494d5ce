export * from './chronicle.ts';
export * from './claim-index.ts';
export { compile } from './compile.ts';
