import type { Basis, EventRecord } from '../../model/index.ts';

/** How the date of an event is known; `given` where a person gave it. Null where it has none. */
export function howDated({ time, reasons }: Pick<EventRecord, 'time' | 'reasons'>): Basis | 'given' | null {
  if (time === null) return null;
  return reasons?.some(({ kind }) => kind === 'dated') ? 'given' : time.basis;
}
