/** Resolves when the faces that every page is set in are there. */
export const fontsReady = (): Promise<unknown> =>
  Promise.all([
    document.fonts.load('1rem "Source Serif 4 Variable"'),
    document.fonts.load('0.84375rem "Inter Variable"'),
  ]);
