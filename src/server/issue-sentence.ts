import type { z } from 'zod';
import { shortened } from '../model/index.ts';

/** Why a request cannot be used, in a sentence that quotes what was asked for. `data` is what the issue was found in. */
export function issueSentence(issue: z.core.$ZodIssue, data: unknown): string {
  const asked = issue.path.reduce<unknown>(within, data);
  // Which of a list with commas is wrong is seen from what is quoted.
  const isListed = typeof (data as Record<PropertyKey, unknown> | undefined)?.[issue.path[0]] === 'string';
  const name = issue.path.slice(0, isListed ? 1 : undefined).join('.') || 'The body';
  if (asked === undefined) return `${name} is missing.`;
  const quoted = typeof asked === 'object' ? '' : ` ${quote(asked)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `There is no parameter ${quote(issue.keys[0])} here: /api/openapi.json lists them.`;
    case 'invalid_type':
      return `${name}${quoted} is no ${issue.expected}.`;
    case 'invalid_value':
      return `${name}${quoted} is not known: it is one of ${issue.values.join(', ')}.`;
    case 'too_small':
      return `${name}${quoted} is too ${sizes[issue.origin]?.[0] ?? 'small'}: the least is ${issue.minimum}.`;
    case 'too_big':
      return `${name}${quoted} is too ${sizes[issue.origin]?.[1] ?? 'large'}: the most is ${issue.maximum}.`;
    default:
      return `${name}${quoted} ${issue.message}.`;
  }
}

const quote = (value: unknown): string =>
  typeof value === 'string' ? shortened(value, JSON.stringify) : shortened(String(value));

const sizes: Readonly<Record<string, readonly [small: string, large: string]>> = {
  string: ['short', 'long'],
  array: ['short', 'long'],
};

function within(at: unknown, key: PropertyKey): unknown {
  if (typeof at === 'string') return at.split(',').filter(Boolean)[Number(key)];
  return (at as Record<PropertyKey, unknown> | undefined)?.[key];
}
