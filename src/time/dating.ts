import type { Dating } from './anchoring/anchors.ts';
import type { TimeExpression } from './expression.ts';

/** How a document dates itself, and why it is thought so, in sentences. */
export interface DatingVerdict {
  readonly dating: Dating;
  readonly reasons: readonly string[];
}

/** How a document dates itself, decided from what its expressions are and whether a day of publication is known. */
export function datingOf(expressions: readonly TimeExpression[], issued?: string): DatingVerdict {
  const dates = expressions.filter(({ stated }) => stated.kind === 'date');
  if (issued === undefined) return { dating: 'narrative', reasons: ['No day of publication is given.'] };
  const years = dates.filter(({ stated }) => stated.kind === 'date' && stated.parts.year !== undefined).length;
  if (dates.length > 20 && years * 2 > dates.length)
    return { dating: 'narrative', reasons: [`${years} of ${dates.length} dates give their year.`] };
  return { dating: 'press', reasons: ['A day of publication is given.'] };
}
