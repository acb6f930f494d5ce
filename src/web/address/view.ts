import { dayNumber, dayOf } from '../../edtf/index.ts';

/** A stretch of time that is shown, in day numbers: from the beginning of `first` to the end of `last`. */
export interface View {
  readonly first: number;
  readonly last: number;
}

const viewPattern = /^(-?\d{4,6}-\d\d-\d\d)\/(-?\d{4,6}-\d\d-\d\d)$/;

/** `1945-08-15/1953-07-27` as a view; null where it is none. */
export function viewOf(text: string | undefined): View | null {
  const match = viewPattern.exec(text ?? '');
  if (!match) return null;
  try {
    const view = { first: dayNumber(match[1]), last: dayNumber(match[2]) };
    return view.first <= view.last ? view : null;
  } catch {
    // A day that no calendar has.
    return null;
  }
}

/** A view as an address has it. */
export const viewText = (view: View): string => `${dayOf(view.first)}/${dayOf(view.last)}`;
