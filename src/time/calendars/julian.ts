/**
 * The day number (0 is 1970-01-01) of a date of the Julian calendar. `year` is astronomical. Days past the end of the
 * month run on into the next.
 */
export function dayOfJulian(year: number, month: number, day: number): number {
  const fromMarch = month <= 2 ? year - 1 : year;
  const monthsFromMarch = month <= 2 ? month + 9 : month - 3;
  // 719,470 days lie between 1 March of the Julian year 0 and 1970-01-01.
  return Math.floor(fromMarch * 365.25) + Math.floor((153 * monthsFromMarch + 2) / 5) + day - 1 - 719_470;
}
