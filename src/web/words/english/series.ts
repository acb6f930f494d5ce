export const series = {
  key: 'Filled numbers are told of in these sources; those in outline are implied by the numbers around them.',
  missing: 'There is no such series. It may have gone when the chronicle was rebuilt.',
  reasons: {
    succession: (_: readonly number[], names: readonly string[]): string =>
      `The numbers go on after the body changed its name: ${names.join(', ')}.`,
    title: (_: readonly number[], names: readonly string[]): string =>
      `The numbers go on under another title: ${names.join(', ')}.`,
    inaugural: (ordinals: readonly number[], _: readonly string[]): string =>
      `Number ${ordinals.join(', ')} is the inaugural one, which no source numbers.`,
    placed: (ordinals: readonly number[], _: readonly string[]): string =>
      `Their dates tell where ${ordinals.length === 1 ? 'number' : 'numbers'} ${ordinals.join(', ')} belong.`,
    decided: (_: readonly number[], __: readonly string[]): string => 'Put together by a person.',
  },
};
