export { compare, inOrder } from './compare.ts';
export type { Edition } from './edition.ts';
export { compareMany, type NamedEdition } from './many.ts';
