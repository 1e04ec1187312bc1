/**
 * Tells what a line's office hours say of a moment. It works from the names of days that an editor
 * wrote, and shares no code with `calendar/` and `clock/`, so that a mistake there is found here.
 */

import Holidays from 'date-holidays';
import { DAY, DAY_MINUTES, wallClock } from '../clock/amsterdam.ts';
import { weekday, type HoursReason } from '../clock/office-hours.ts';
import type { OfficeHoursRecord } from '../schemas/line.ts';
import { dayNames, monthNames } from './in-words.ts';
import type { Content } from './record.ts';

export const NOON = DAY_MINUTES / 2;

const YEARS_AHEAD = 5;

/** The Dutch calendar from the day of a build to the last day that it can be trusted. */
export interface Calendar {
  first: number;
  last: number;
  /** What each day since 1 January 1970 is called: "woensdag 5 mei 2027", "5 mei", "5 mei 2027", its holidays. */
  names: ReadonlyMap<number, readonly string[]>;
  /** Whether the rules of a page follow from the record, by those rules: pages share them. */
  judged: Map<string, boolean>;
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
  const [weekdays, months] = [dayNames('long', words), monthNames(words)];
  const names = new Map<number, string[]>();
  for (let day = first - 1; day <= last; day++) {
    const date = new Date(day * DAY);
    const name = `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
    const dated = `${name} ${date.getUTCFullYear()}`;
    names.set(day, [`${weekdays[weekday(day)]} ${dated}`, name, dated]);
  }
  for (const { date, name } of holidays) {
    names.get(Date.parse(date.slice(0, 10)) / DAY)?.push(name);
  }
  return { first, last, names, judged: new Map() };
}

/** What may hold from a day, or until one: the first and the last belong to it. */
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
  const instant = day * DAY;
  const isPastFrom = validFrom === undefined || new Date(validFrom).getTime() <= instant;
  return isPastFrom && (validUntil === undefined || instant <= new Date(validUntil).getTime());
}

/**
 * Writes the instants between which something holds, as `data-from` and `data-until` have them; undefined
 * for each where it has no limit.
 */
export function limitsOf({
  validFrom,
  validUntil,
}: Dated): [from: string | undefined, until: string | undefined] {
  if (validFrom === undefined && validUntil === undefined) return [undefined, undefined];
  const from = validFrom === undefined ? '0' : midnightOf(Date.parse(validFrom));
  return [from, validUntil === undefined ? undefined : midnightOf(Date.parse(validUntil) + DAY)];
}

/** Finds when a day begins in the Netherlands: an hour before it does in UTC, or two. */
function midnightOf(utc: number): string {
  const hour = DAY / 24;
  return `${wallClock(utc - hour).minute === 0 ? utc - hour : utc - 2 * hour}`;
}

/**
 * Tells what the office hours of a line say of a moment.
 *
 * @param records the office hours that follow each other
 * @param day days since 1 January 1970
 * @param minute minutes since midnight
 */
export function reasonAt(
  records: readonly OfficeHoursRecord[],
  day: number,
  minute: number,
  { names }: Calendar,
): HoursReason {
  // Yesterday's hours may run on after midnight.
  for (const start of [day, day - 1]) {
    const at = minute + (day - start) * DAY_MINUTES;
    const hours = records.find((one) => isInForce(one, start));
    if (!hours) continue;
    const isIn = ([from, to]: readonly [number, number]) => from <= at && at < to;
    const isOn = (named: readonly string[]) =>
      named.some((name) => names.get(start)?.includes(name));
    const today = hours.periods.filter(({ days }) => days.includes(weekday(start)));
    if (!today.some(({ edges }) => isIn(edges))) continue;
    if (isOn(hours.closed)) return 'holiday';
    if (hours.closures.some((closure) => isInForce(closure, start))) return 'holiday';
    if (isOn(hours.contested)) return 'contested';
    if (at >= NOON && isOn(hours.contestedAfternoon)) return 'contested';
    return today.some(({ core }) => isIn(core)) ? 'office-hours' : 'edge';
  }
  return 'outside-hours';
}
