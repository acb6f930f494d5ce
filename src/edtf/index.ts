export * from './algebra.ts';
export { type Bounds, boundsOf, type DaySpan, daySpan } from './bounds.ts';
export * from './civil-day.ts';
export { dateOf, type EdtfDate, isSeason, type PartMask, yearOf } from './date.ts';
export { type EdtfVerdict, edtfOf, formatEdtf, parseEdtf } from './edtf.ts';
export * from './value.ts';
