/**
 * The first oracle: the rules of design.md §3 once more, on temporal-polyfill.
 *
 * Works from what an editor wrote, not from what the resolver made of it, and minute by minute, so
 * that it has no boundaries to get wrong.
 */

import type { Temporal } from 'temporal-polyfill';
import type { LineRecord } from '../../src/schemas/line.ts';
import { dayNamed } from './calendar.ts';
import { DAY_MINUTES } from './dutch-clock.ts';

export type Line = Pick<LineRecord, 'numbers' | 'officeHours'>;
type OfficeHours = NonNullable<Line['officeHours']>;
type Hours = Line['numbers'][number]['hours'];

export type State = 'office' | 'outside-office' | 'uncertain';

/** How many years after the year of the build the holidays can be trusted. */
export const TRUSTED_YEARS = 5;

const NOON = 12 * 60;

const IN_OFFICE: readonly Hours[] = ['office', 'always', 'unknown', 'outside-office'];
const ELSE: readonly Hours[] = ['outside-office', 'always', 'unknown', 'office'];

/** The hours of the number to dial in a state: exactly one, whatever numbers the line has. */
export function firstHours({ numbers }: Line, state: State): Hours | undefined {
  const order = state === 'office' ? IN_OFFICE : ELSE;
  return order.find((hours) => numbers.some((n) => n.role === 'main' && n.hours === hours));
}

/**
 * The state of a line at each minute of a Dutch wall clock from 0.00 to 23.59.
 *
 * Hours over midnight belong to the day on which they start: its weekday and its holidays count.
 *
 * @param day the Dutch day
 * @param built the Dutch day of the build; before it, and after the last day of the fifth year
 *   after it, nothing is certain
 */
export function statesOn(
  line: Line,
  day: Temporal.PlainDate,
  built: Temporal.PlainDate,
): readonly State[] {
  if (!isTrusted(day, built)) return allDay('uncertain');
  const { officeHours } = line;
  if (!officeHours) return allDay(answersAlways(line) ? 'office' : 'uncertain');
  const today = shiftsFrom(officeHours, day);
  const yesterday = shiftsFrom(officeHours, day.subtract({ days: 1 }));
  return Array.from(
    { length: DAY_MINUTES },
    (_, minute) =>
      during(today, minute) ?? during(yesterday, minute + DAY_MINUTES) ?? 'outside-office',
  );
}

/** Whether a site built on a day knows the holidays of another: not before it, not too far ahead. */
export function isTrusted(day: Temporal.PlainDate, built: Temporal.PlainDate): boolean {
  return day.since(built).sign >= 0 && day.year <= built.year + TRUSTED_YEARS;
}

/** The periods that start on a day, with what its holidays do to them. */
interface Shifts {
  periods: OfficeHours['periods'];
  /** From which minute of that day on nobody knows whether the office works. */
  doubtFrom: number;
}

function shiftsFrom(hours: OfficeHours, day: Temporal.PlainDate): Shifts {
  const isOneOf = (names: readonly string[]) =>
    names.some((name) => dayNamed(name, day.year).equals(day));
  const weekday = day.dayOfWeek % 7;
  return {
    periods: isOneOf(hours.closed) ? [] : hours.periods.filter((p) => p.days.includes(weekday)),
    doubtFrom: isOneOf(hours.contested) ? 0 : isOneOf(hours.contestedAfternoon) ? NOON : Infinity,
  };
}

/** What a minute, counted from midnight of the day on which the periods start, means in them. */
function during({ periods, doubtFrom }: Shifts, minute: number): State | undefined {
  const period = periods.find(({ edges: [from, to] }) => from <= minute && minute < to);
  if (!period) return undefined;
  const [from, to] = period.core;
  return from <= minute && minute < to && minute < doubtFrom ? 'office' : 'uncertain';
}

function answersAlways({ numbers }: Line): boolean {
  return numbers.some(({ role, hours }) => role === 'main' && hours === 'always');
}

function allDay(state: State): readonly State[] {
  return Array.from({ length: DAY_MINUTES }, () => state);
}
