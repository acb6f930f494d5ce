export { type ReadSegment, readClaims } from './read-claims.ts';
