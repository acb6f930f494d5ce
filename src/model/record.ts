import type { z } from 'zod';
import { claimRecord } from './claim.ts';
import { decisionRecord } from './decision.ts';
import { entityRecord } from './entity.ts';
import { eraRecord } from './era.ts';
import { eventRecord } from './event.ts';
import { findingRecord } from './finding.ts';
import { passageRecord } from './passage.ts';
import { relationRecord } from './relation.ts';
import { resolutionRecord } from './resolution.ts';
import { seriesRecord } from './series.ts';
import { sourceRecord } from './source.ts';
import { tenureRecord } from './tenure.ts';

/** The records of a project, by their `record`, in the order in which they are exported. */
export const recordSchemas = {
  source: sourceRecord,
  passage: passageRecord,
  entity: entityRecord,
  claim: claimRecord,
  event: eventRecord,
  tenure: tenureRecord,
  relation: relationRecord,
  resolution: resolutionRecord,
  series: seriesRecord,
  era: eraRecord,
  finding: findingRecord,
  decision: decisionRecord,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;
export type AnyRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind];
