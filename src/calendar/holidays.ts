/** Turns the names of Dutch holidays and other fixed days into dates. At build time only. */

import Holidays from 'date-holidays';
import { DAY, wallClock } from '../clock/amsterdam.ts';

/** The names of the months, in small letters. */
export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** How many whole years past the year of the build the list of dates reaches. */
const YEARS_AHEAD = 5;

/** Only its dates are used: it types both Goede Vrijdag and 5 May as a holiday of schools. */
const calendar = new Holidays('NL');
const holidaysByYear = new Map<number, readonly { name: string; date: string }[]>();

/** Every holiday that can be named, as date-holidays calls it in Dutch; each comes every year. */
export const HOLIDAY_NAMES: readonly string[] = [
  ...new Set(holidaysOf(2024).map(({ name }) => name)),
];

/**
 * Tells whether a name is that of a holiday, of a day of each year such as "24 december", or of a day of
 * one year such as "6 mei 2027".
 */
export function isNamedDay(name: string): boolean {
  return HOLIDAY_NAMES.includes(name) || dateNamed(name) !== undefined;
}

/**
 * Lists the dates of a named day, from the year of the first day to the year of the last.
 *
 * @returns days since 1 January 1970
 * @throws RangeError when no day has this name: without a date it would be an ordinary working day
 */
export function datesOf(name: string, [first, last]: readonly [number, number]): number[] {
  const years = [];
  for (let year = yearOf(first); year <= yearOf(last); year++) years.push(year);
  const date = dateNamed(name);
  if (date) {
    return years
      .filter((year) => (date.year ?? year) === year)
      .map((year) => Date.UTC(year, date.month, date.day) / DAY);
  }
  if (!HOLIDAY_NAMES.includes(name)) throw new RangeError(`"${name}" is no day in the Netherlands`);
  return years
    .flatMap(holidaysOf)
    .filter((holiday) => holiday.name === name)
    .map(({ date }) => Date.parse(date.slice(0, 10)) / DAY);
}

/**
 * Computes the days for which a build can be trusted: from the day of the build, on the Dutch calendar, to
 * the end of the fifth year after it.
 *
 * @param builtAt milliseconds since 1 January 1970 UTC
 * @returns days since 1 January 1970
 */
export function trustedDays(builtAt: number): [buildDay: number, horizon: number] {
  const { day } = wallClock(builtAt);
  return [day, Date.UTC(yearOf(day) + YEARS_AHEAD, 11, 31) / DAY];
}

/** Lists the holidays of a year; memoized, because every page asks for the same few years. */
function holidaysOf(year: number): readonly { name: string; date: string }[] {
  const known = holidaysByYear.get(year) ?? calendar.getHolidays(year, 'nl');
  holidaysByYear.set(year, known);
  return known;
}

/** Computes the year of a day. */
function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** Parses "24 december" and "6 mei 2027", with months from 0; undefined where there is no such day. */
function dateNamed(
  name: string,
): { month: number; day: number; year: number | undefined } | undefined {
  const [, digits, word = '', written] = /^(\d{1,2}) (\p{L}+)(?: (\d{4}))?$/u.exec(name) ?? [];
  const [month, day] = [MONTHS.indexOf(word), Number(digits)];
  const year = written === undefined ? undefined : Number(written);
  // 2023 had no 29 February, so that day, which does not come every year, needs its year.
  const date = new Date(Date.UTC(year ?? 2023, month, day));
  return date.getUTCMonth() === month ? { month, day: date.getUTCDate(), year } : undefined;
}
