export { claimTitle, titleGap, usualRole } from './claim-title.ts';
export { type ReadSegment, readClaims } from './read-claims.ts';
