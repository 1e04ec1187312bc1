/**
 * Finds the days that an editor names, and what they do to office hours. It shares no code with
 * `calendar/`, so that a mistake there is found here.
 */

import Holidays from 'date-holidays';
import { DAY, DAY_MINUTES, instantsOf, isoDay, wallClock } from '../clock/amsterdam.ts';
import type { Schedule } from '../clock/answer.ts';
import { weekday, type Exception } from '../clock/office-hours.ts';
import type { OfficeHoursRecord } from '../schemas/line.ts';
import { dateInWords, dayNames } from './in-words.ts';
import type { Content } from './record.ts';

const YEARS_AHEAD = 5;

/** The Dutch calendar from the day of a build to the last day that it can be trusted. */
export interface Calendar {
  first: number;
  last: number;
  /** What each day since 1 January 1970 is called: "woensdag 5 mei 2027", "5 mei", "5 mei 2027", its holidays. */
  names: ReadonlyMap<number, readonly string[]>;
}

/** Builds the calendar for the day of a build and the years after it. */
export function calendarFrom({ builtAt, words }: Content): Calendar {
  const { day: first } = wallClock(builtAt);
  const year = new Date(first * DAY).getUTCFullYear();
  const last = Date.UTC(year + YEARS_AHEAD, 11, 31) / DAY;
  const calendar = new Holidays('NL');
  const holidays = Array.from({ length: YEARS_AHEAD + 2 }, (_, index) =>
    calendar.getHolidays(year - 1 + index, 'nl'),
  ).flat();
  const weekdays = dayNames('long', words);
  const names = new Map<number, string[]>();
  for (let day = first - 1; day <= last; day++) {
    const date = dateInWords(day, words);
    names.set(day, [`${weekdays[weekday(day)]} ${date}`, date.replace(/ \d+$/, ''), date]);
  }
  for (const { date, name } of holidays) {
    names.get(Date.parse(date.slice(0, 10)) / DAY)?.push(name);
  }
  return { first, last, names };
}

/** What may hold from a day, or until one, as 2026-05-31: the first and the last belong to it. */
export interface Dated {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

/** Tells whether something holds already; of what the content has today, only what is planned has a first day. */
export function hasBegun({ validFrom }: Dated): boolean {
  return validFrom === undefined;
}

/** Tells whether something holds on a day, given as days since 1 January 1970. */
export function isInForce({ validFrom, validUntil }: Dated, day: number): boolean {
  const date = isoDay(day);
  return (validFrom ?? date) <= date && date <= (validUntil ?? date);
}

/** Finds the days on which both of two things hold; undefined where there are none. */
export function bothHold(one: Dated, other: Dated): Dated | undefined {
  const days = (key: keyof Dated) => [one, other].flatMap((dated) => dated[key] ?? []).sort();
  const [validFrom, validUntil] = [days('validFrom').at(-1), days('validUntil').at(0)];
  return validFrom && validUntil && validUntil < validFrom ? undefined : { validFrom, validUntil };
}

/**
 * Writes the instants between which something holds, as `data-from` and `data-until` have them; undefined
 * for each where it has no limit.
 */
export function limitsOf({ validFrom, validUntil }: Dated): (string | undefined)[] {
  const midnight = (day: number) => `${instantsOf(day, 0)[0]}`;
  const until = validUntil && midnight(dayOf(validUntil) + 1);
  const from = validFrom ? midnight(dayOf(validFrom)) : until && '0';
  return [from, until];
}

/** The rules from which the script of a page picks one of the numbers of a line. */
export type Rules = Omit<Schedule<never>, 'numbers'>;

/** Writes the rules for a line, in which days have numbers, and an exception the minute from which it holds. */
export function rulesFor(
  officeHours: readonly OfficeHoursRecord[],
  { first, last, names }: Calendar,
): Rules {
  const trusted = [first, last] as const;
  if (officeHours.length === 0) return { trusted };
  const periods = officeHours.flatMap(({ periods, validFrom, validUntil }) => {
    const from = validFrom && { from: dayOf(validFrom) };
    const until = validUntil && { until: dayOf(validUntil) + 1 };
    return periods.map((period) => ({ ...period, ...from, ...until }));
  });
  const dated = [...names].flatMap(([day, ofDay]): [day: number, from: number][] => {
    const hours = officeHours.find((one) => isInForce(one, day));
    if (!hours?.periods.some(({ days }) => days.includes(weekday(day)))) return [];
    const isOn = (named: readonly string[]) => named.some((name) => ofDay.includes(name));
    const isClosed = hours.closures.some((closure) => isInForce(closure, day));
    if (isClosed || isOn(hours.closed)) return [[day, -1]];
    if (isOn(hours.contested)) return [[day, 0]];
    return isOn(hours.contestedAfternoon) ? [[day, DAY_MINUTES / 2]] : [];
  });
  // Each is so many days after the one before.
  const exceptions = dated.map(([day, from], index): Exception => [
    day - (dated[index - 1]?.[0] ?? 0),
    from,
  ]);
  return { trusted, officeHours: { periods, exceptions } };
}

/** Reads a date as whole days since 1 January 1970. */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}
