/** Whether a word is for followers or for a people, by its ending: Maoist, Muscovites, Varlanders. */
export const isPeople = (word: string): boolean => /(?:ists?|ites|i?ans|ers)$/.test(word);
