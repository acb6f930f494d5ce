export { blockOfCall, type ClaimPlace, meetingPlace, placeOf } from './block.ts';
export * from './chronicle.ts';
export * from './claim-index.ts';
export type { MeetingEvent } from './counted.ts';
export { claimsOf, nameKey, namesOf, type RulingIndex, type Rulings, rulingsOf } from './decisions.ts';
export { entitiesOf } from './entities.ts';
export { keyOf } from './entity-authority.ts';
export { tiesOf } from './entity-ties.ts';
export { timesFit } from './event-time.ts';
export { joinBlocks } from './join-block.ts';
export type { Succession } from './join-series.ts';
export { meetingName } from './meeting-name.ts';
export { isBareOffice, officeHead, officeSort } from './office-name.ts';
export { partNumber, partOf, partTokens } from './part.ts';
export { type ChronicleRelation, relationsOf } from './relations.ts';
export { type ChronicleSeries, seriesOf } from './series.ts';
export {
  deathClaims,
  lastSeen,
  type OfficeEvidence,
  type PersonEvidence,
  type Stint,
  stintsOf,
  type Term,
  type TermEnd,
} from './stint.ts';
export { type ChronicleTenure, tenuresOf } from './tenures.ts';
export { spansMeet, type TimeSpan, timeSpan } from './time-span.ts';
