/**
 * The first oracle: the rules of design.md §3 once more, on temporal-polyfill.
 *
 * Works from what an editor wrote, not from what the resolver made of it, and minute by minute, so
 * that it has no boundaries to get wrong.
 */

import { Temporal } from 'temporal-polyfill';
import type { LineRecord } from '../../src/schemas/line.ts';
import { dayNamed } from './calendar.ts';
import { DAY_MINUTES } from './dutch-clock.ts';

export type Line = Pick<LineRecord, 'numbers' | 'officeHours'>;
type OfficeHours = Line['officeHours'][number];
type NumberRecord = Line['numbers'][number];
type Hours = NumberRecord['hours'];

export type State = 'office' | 'outside-office' | 'uncertain';

/** How many years after the year of the build the holidays can be trusted. */
export const TRUSTED_YEARS = 5;

const NOON = 12 * 60;

const IN_OFFICE: readonly Hours[] = ['office', 'always', 'unknown', 'outside-office'];
const ELSE: readonly Hours[] = ['outside-office', 'always', 'unknown', 'office'];

/**
 * The number to dial in a state on a day: exactly one, whatever numbers the line has. Before the build,
 * when the clock must be wrong, those of its day count.
 */
export function firstNumber(
  { numbers }: Line,
  state: State,
  day: Temporal.PlainDate,
  built: Temporal.PlainDate,
): NumberRecord | undefined {
  const counted = isAfter(built, day) ? built : day;
  const order = state === 'office' ? IN_OFFICE : ELSE;
  const own = numbers.filter((n) => n.role === 'main' && isInForce(n, counted));
  return order.flatMap((hours) => own.find((n) => n.hours === hours) ?? [])[0];
}

/** Whether what an editor dated is in force on a day: the first and the last day belong to it. */
function isInForce(
  { validFrom, validUntil }: { validFrom?: string | undefined; validUntil?: string | undefined },
  day: Temporal.PlainDate,
): boolean {
  const isEarly = validFrom !== undefined && isAfter(Temporal.PlainDate.from(validFrom), day);
  const isLate = validUntil !== undefined && isAfter(day, Temporal.PlainDate.from(validUntil));
  return !isEarly && !isLate;
}

function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
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
  const hoursOn = (one: Temporal.PlainDate) =>
    line.officeHours.find((hours) => isInForce(hours, one));
  if (!hoursOn(day)) return allDay(answersAlways(line, day) ? 'office' : 'uncertain');
  const before = day.subtract({ days: 1 });
  const today = shiftsFrom(hoursOn(day), day);
  // A night that began under other hours is worked to its end.
  const yesterday = shiftsFrom(hoursOn(before), before);
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

function shiftsFrom(hours: OfficeHours | undefined, day: Temporal.PlainDate): Shifts {
  if (!hours) return { periods: [], doubtFrom: Infinity };
  const isOneOf = (names: readonly string[]) =>
    names.some((name) => dayNamed(name, day.year).equals(day));
  const weekday = day.dayOfWeek % 7;
  const isShut = isOneOf(hours.closed) || hours.closures.some((one) => isInForce(one, day));
  return {
    periods: isShut ? [] : hours.periods.filter((p) => p.days.includes(weekday)),
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

function answersAlways({ numbers }: Line, day: Temporal.PlainDate): boolean {
  return numbers.some(
    (one) => one.role === 'main' && one.hours === 'always' && isInForce(one, day),
  );
}

function allDay(state: State): readonly State[] {
  return Array.from({ length: DAY_MINUTES }, () => state);
}
