export * from './chronicle.ts';
export * from './claim-index.ts';
