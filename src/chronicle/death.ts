import type { PersonEvidence } from './office-evidence.ts';
import type { TermEnd } from './term.ts';
import { timeWidth } from './time-span.ts';

/** The end that a person's death gives their terms; null where nobody tells of it. */
export function deathOf({ person, deaths }: PersonEvidence): TermEnd | null {
  const best = mostPrecise(deaths);
  return best && { time: { ...best.time, basis: 'inferred' }, claims: [], reason: 'death', death: person };
}

/** The claims that give the most precise date of someone's death, sorted. */
export function deathClaims({ deaths }: PersonEvidence): string[] {
  const best = mostPrecise(deaths);
  return deaths
    .filter(({ time }) => time.edtf === best?.time.edtf)
    .map(({ claim }) => claim)
    .sort();
}

function mostPrecise(deaths: PersonEvidence['deaths']): PersonEvidence['deaths'][number] | null {
  let best: PersonEvidence['deaths'][number] | null = null;
  for (const death of deaths) {
    const by = best === null ? -1 : timeWidth(death.time) - timeWidth(best.time);
    if (best === null || by < 0 || (by === 0 && death.claim < best.claim)) best = death;
  }
  return best;
}
