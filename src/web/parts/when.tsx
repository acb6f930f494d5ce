import type { Basis } from '../../model/index.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { words } from '../words/index.ts';

/**
 * When something was, and how that is known where it is not stated. Where a sign beside it draws how it is known
 * (`drawn`), the words for it are only for those who do not see it. Without a time it says so.
 */
export function When({
  time,
  says = String,
  drawn = false,
}: {
  readonly time: { readonly edtf: string; readonly basis: Basis } | null;
  /** The words that the date stands in ("founded …"). Default: the date alone. */
  readonly says?: (date: string) => string;
  readonly drawn?: boolean;
}) {
  if (!time) return words.event.undated;
  return (
    <>
      {says(sayEdtf(time.edtf))}
      {time.basis !== 'stated' && <span className={drawn ? 'unseen' : undefined}>, {words.bases[time.basis]}</span>}
    </>
  );
}
