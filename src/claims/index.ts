export { englishFrames, type Frames, framesOf } from './frames.ts';
export { type Assertion, readClaims } from './read-claims.ts';
