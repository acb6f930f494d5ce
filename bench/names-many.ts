import { performance } from 'node:perf_hooks';
import type { Sighting } from '../src/chronicle/entity-namesakes.ts';
import type { NameCount } from '../src/chronicle/index.ts';
import { identify } from '../src/chronicle/who-is-who.ts';
import type { NameKind } from '../src/model/index.ts';

const syllables =
  'Ae An Bok Chol Dok Gil Guk Ha Hak Han Ho Hun Hyok Il In Ja Jae Jin Jong Kil Kum Man Min Myong Nam Ok Rim Sam Sik Sok Son Su Suk Sun Thae Tok U Un Won Yong'.split(
    ' ',
  );
const surnames = 'Kim Ri Pak Choe Jong Kang Jo Yun Jang Rim Han O So Sin Kwon Hwang An Song Ryu Hong'.split(' ');

/** Numbers that look random and are the same each time (a linear congruence, Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Seconds that saying who is who takes for `mentions` mentions, a fifth of them new names. */
export function timeIdentifying(mentions: number): { seconds: number; entities: number } {
  const next = numbers(7);
  const word = () => syllables[next(syllables.length)];
  const make: readonly (() => { kind: NameKind; name: string })[] = [
    () => ({
      kind: 'person',
      name: `${surnames[next(surnames.length)]} ${word()}${next(2) ? ' ' : '-'}${word()}${next(3) ? '' : ` ${word()}`}`,
    }),
    () => ({ kind: 'organisation', name: `${word()}${word()} Committee of the ${word()}${word()}${word()} Party` }),
    () => ({ kind: 'place', name: `${word()}${word()}${word()}${[' County', ' City', ''][next(3)]}` }),
  ];
  const names = new Map<string, NameCount>();
  while (names.size < mentions / 5) {
    const name = make[next(3)]();
    names.set(`${name.kind} ${name.name}`, { ...name, mentions: 5, sources: 1 });
  }
  const list = [...names.values()];
  const sightings: Sighting[] = Array.from({ length: mentions }, () => {
    const { kind, name } = list[next(list.length)];
    const year = 1950 + next(70);
    return {
      kind,
      name,
      document: `d${next(50_000)}`,
      offices: next(3) ? [] : [`Member of the ${word()} Committee`],
      years: [year, year],
    };
  });
  const start = performance.now();
  const { entities } = identify(list, [], { sightings });
  return { seconds: (performance.now() - start) / 1000, entities: entities.length };
}
