import type { CaptureMarks } from '../../model/index.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { words } from '../words/index.ts';

/** For each passage with which a period of the source begins, what to say of it there. */
export function erasByPassage(eras: CaptureMarks['eras']): ReadonlyMap<number, string> {
  const said = new Map<number, string>();
  for (const { time, passages } of eras)
    if (!said.has(passages[0])) said.set(passages[0], words.source.period(sayEdtf(time.edtf)));
  return said;
}
