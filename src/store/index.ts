export { withCache } from './compile/bulk.ts';
export { type Compiled, compileProject } from './compile/compile-project.ts';
export { settleTouched } from './compile/touched.ts';
export {
  allDecisions,
  appendDecision,
  decisionsInForce,
  type LoggedDecision,
  type NewDecision,
} from './decision-log.ts';
export { type SettledValue, settleValue } from './decision-value.ts';
export { examineProject } from './examine/examine-project.ts';
export {
  editionOf,
  type InputLog,
  inputLog,
  isCompiled,
  type ReadInput,
  type StaleCapture,
  setCompiled,
  staleCaptures,
} from './input-log.ts';
export { type KeptBytes, keptBytes } from './kept-bytes.ts';
export { deferIndexes, makeIndexes } from './late-indexes.ts';
export {
  inTransaction,
  inTrustedTransaction,
  type OpenOptions,
  openProject,
  type Project,
  ProjectError,
} from './project.ts';
export * from './queries/index.ts';
export { type Reader, readerOf } from './reader.ts';
export type { Reading, ReadingCoverage } from './reading.ts';
export { type ReadingWriter, readingWriter } from './reading-writer.ts';
export { settleSources } from './source-fields.ts';
