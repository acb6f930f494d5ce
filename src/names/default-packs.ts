import organisations from '../../lexicons/packs/dprk/organisations.json' with { type: 'json' };
import head from '../../lexicons/packs/dprk/pack.json' with { type: 'json' };
import people from '../../lexicons/packs/dprk/people.json' with { type: 'json' };
import places from '../../lexicons/packs/dprk/places.json' with { type: 'json' };
import things from '../../lexicons/packs/dprk/things.json' with { type: 'json' };
import { loadPack, type Pack } from './pack.ts';

/** The packs that come with Sillok: `dprk`, on the Workers' Party of Korea and its state. */
export const defaultPacks: readonly Pack[] = [loadPack({ ...head, ...people, ...organisations, ...places, ...things })];
