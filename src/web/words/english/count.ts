const number = new Intl.NumberFormat('en-GB');

/** A number as English sets it. */
export const count = (n: number): string => number.format(n);

/** A number with the noun that goes with it. */
export const of = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** Of how many something is used. */
export interface Used {
  readonly used: number;
  readonly all: number;
}
