/**
 * The Dutch calendar of the oracles: holidays and dates by name, from rules of their own.
 *
 * Shares nothing with `src/clock`, `src/calendar`: an error in one of the two must show as a difference.
 */

import { Temporal } from 'temporal-polyfill';

const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli'],
  ...['augustus', 'september', 'oktober', 'november', 'december'],
];

/** The holidays that offices may keep, each with the rule for its day in a year. */
const HOLIDAYS: Record<string, (year: number) => Temporal.PlainDate> = {
  Nieuwjaar: (year) => date(year, 1, 1),
  'Goede Vrijdag': (year) => easter(year).subtract({ days: 2 }),
  'Tweede paasdag': (year) => easter(year).add({ days: 1 }),
  Koningsdag: (year) => date(year, 4, date(year, 4, 27).dayOfWeek === 7 ? 26 : 27),
  Bevrijdingsdag: (year) => date(year, 5, 5),
  Hemelvaartsdag: (year) => easter(year).add({ days: 39 }),
  'Tweede pinksterdag': (year) => easter(year).add({ days: 50 }),
  Kerstmis: (year) => date(year, 12, 25),
  'Tweede kerstdag': (year) => date(year, 12, 26),
};

/** Two holidays that are always a Sunday, and that no list of days off needs to name. */
const SUNDAYS: typeof HOLIDAYS = {
  Pasen: easter,
  Pinksteren: (year) => easter(year).add({ days: 49 }),
};

export const SUNDAY_NAMES = Object.keys(SUNDAYS);

/** The names of the holidays that offices may keep, as an editor writes them. */
export const HOLIDAY_NAMES = Object.keys(HOLIDAYS);

/**
 * The day in a year that an editor's name means, on the Dutch calendar.
 *
 * @param name a holiday ("Goede Vrijdag"), a date ("24 december"), or one of another year ("6 mei 2027")
 * @throws RangeError when it is neither
 */
export function dayNamed(name: string, year: number): Temporal.PlainDate {
  const holiday = HOLIDAYS[name] ?? SUNDAYS[name];
  if (holiday) return holiday(year);
  const [day, month = '', only = year] = name.split(' ');
  if (!MONTHS.includes(month)) throw new RangeError(`Add ${name} to tests/oracles/calendar.ts`);
  return date(Number(only), MONTHS.indexOf(month) + 1, Number(day));
}

/**
 * Easter Sunday of a year in the Gregorian calendar, found by its definition: the Sunday after the
 * first ecclesiastical full moon on or after 21 March (Clavius' epact, as in "Explanatory
 * Supplement to the Astronomical Almanac", 8.2).
 */
function easter(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100) + 1;
  const golden = (year % 19) + 1;
  const dropped = Math.floor((3 * century) / 4) - 12;
  const drift = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (11 * golden + 20 + drift - dropped) % 30;
  if (epact < 0) epact += 30;
  if (epact === 24 || (epact === 25 && golden > 11)) epact += 1;
  const moon = epact > 23 ? 74 - epact : 44 - epact;
  const fullMoon = date(year, 3, 1).add({ days: moon - 1 });
  return fullMoon.add({ days: 7 - (fullMoon.dayOfWeek % 7) });
}

function date(year: number, month: number, day: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, month, day);
}
