export const asOf = {
  title: (date: string): string => `As of ${date}`,
  day: 'Day',
  year: 'Year',
  previous: (date: string): string => `‹ ${date}`,
  next: (date: string): string => `${date} ›`,
  since: (date: string): string => `founded ${date}`,
  perhaps: 'perhaps',
  others: 'Offices of no body that is named',
  untold: 'Founded before, not told to have ended, and in no event of this day or after',
  before: (year: number): string => `These sources tell of nothing before ${year}.`,
  nothing: 'No source tells of an office or a body for this day.',
};
