import type { ClaimKind, Roles } from '../model/index.ts';
import type { Frames } from './frames.ts';

/** What a slot of a template may be filled by, first choice first. */
const slots: Readonly<Record<string, readonly string[]>> = {
  meeting: ['meeting', 'organisation', 'place'],
  person: ['participant', 'organisation'],
  organisation: ['organisation', 'meeting', 'participant', 'place'],
  place: ['place', 'organisation', 'object', 'meeting'],
  work: ['work', 'doctrine', 'slogan', 'participant', 'organisation'],
  object: ['object', 'place', 'organisation'],
  campaign: ['campaign', 'organisation', 'place'],
  plan: ['plan', 'meeting'],
  any: ['meeting', 'work', 'organisation', 'place', 'participant', 'object', 'plan', 'campaign', 'doctrine'],
};

/** An event's name, made from its roles in neutral words; null where no role fills the template. */
export function titleOf(kind: ClaimKind, roles: Roles, { titles }: Frames): string | null {
  const template = titles[kind] ?? '{any}';
  let whole = true;
  const title = template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const role = slots[slot].find((name) => roles[name]?.length);
    if (role === undefined) {
      whole = false;
      return '';
    }
    return role === 'participant' && roles[role].length > 1
      ? `${roles[role][0].name} and ${roles[role].length === 2 ? roles[role][1].name : 'others'}`
      : roles[role][0].name;
  });
  return whole ? title : null;
}
