import english from '../../lexicons/en/names.json' with { type: 'json' };
import common from '../../lexicons/en/names-common.json' with { type: 'json' };
import forenames from '../../lexicons/en/names-forenames.json' with { type: 'json' };
import places from '../../lexicons/en/names-places.json' with { type: 'json' };
import { defaultPacks } from './default-packs.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import type { Pack } from './pack.ts';

const compiled = new Map<readonly Pack[], Lexicon>();

/** The lexicon of English names with the given packs; compiled once for each list of packs. */
export function lexiconOf(packs: readonly Pack[] = defaultPacks): Lexicon {
  let lexicon = compiled.get(packs);
  if (lexicon === undefined) {
    lexicon = compileLexicon(
      english,
      { common: Object.values(common.common), forenames: Object.values(forenames.forenames) },
      places.places,
      packs,
    );
    compiled.set(packs, lexicon);
  }
  return lexicon;
}
