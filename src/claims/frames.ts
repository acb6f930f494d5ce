import en from '../../lexicons/en/frames.json' with { type: 'json' };
import { type EventKind, eventKinds, type Modality } from '../model/index.ts';

/** What a lexicon says of how its language tells events; cues are in lower case. */
export interface Frames {
  readonly kinds: readonly { readonly kind: EventKind; readonly cues: readonly string[] }[];
  readonly titles: Readonly<Record<string, string>>;
  readonly modality: Readonly<Record<Exclude<Modality, 'asserted'>, readonly string[]>>;
  readonly reported: readonly string[];
}

/** Checks a lexicon's frames; throws a RangeError that quotes the kind that is none. */
export function framesOf(data: typeof en): Frames {
  for (const { kind } of data.kinds)
    if (!eventKinds.includes(kind as EventKind)) throw new RangeError(`"${kind}" is no kind of event`);
  return data as unknown as Frames;
}

export const englishFrames: Frames = framesOf(en);

/** Whether `text`, in lower case, has `cue` where a word begins. */
export function hasCue(text: string, cue: string): boolean {
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1])) return true;
  return false;
}
