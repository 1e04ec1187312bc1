/** Judges by a line's office hours whether the office answers. Runs in the browser. */

import { DAY_MINUTES, type WallClock } from './amsterdam.ts';

/** From and to, in minutes since midnight; `to` is past 1440 where the hours run over midnight. */
export type Span = readonly [from: number, to: number];

/** When something begins to hold, and when it does no more; what is absent is no limit. */
export interface Limits {
  from?: number | undefined;
  until?: number | undefined;
}

/** The same hours on one or more weekdays. Their limits are in days since 1 January 1970. */
interface Period extends Limits {
  /** Weekdays, 0 (Sunday) to 6 (Saturday). Hours over midnight belong to the day they start on. */
  days: readonly number[];
  /** The hours in which the office certainly answers. */
  core: Span;
  /** The hours outside which it certainly does not; around or equal to the core. */
  edges: Span;
}

/**
 * A day on which the hours do not hold, as days after the exception before it (the first: since 1 January 1970),
 * which is short in a page; and from which of its minutes nobody knows, below zero where it is closed.
 */
export type Exception = readonly [gap: number, contestedFrom: number];

/** Office hours with the days on which they do not hold. */
export interface OfficeHours {
  periods: readonly Period[];
  /** Each day once, in their order. */
  exceptions: readonly Exception[];
}

/** What the office hours say of a moment, in one word. */
export type HoursReason = 'office-hours' | 'outside-hours' | 'holiday' | 'edge' | 'contested';

/**
 * Judges whether the office answers at this reading of the Dutch clock, and why. No two periods overlap,
 * but for those of the day before a change that run on over midnight: then those of the new day count.
 *
 * A contested day is uncertain only while the office could be staffed on an ordinary day: at night
 * it is closed either way.
 */
export function judge(hours: OfficeHours, { day, minute }: WallClock): HoursReason {
  // Yesterday's hours may still be running after midnight.
  for (const start of [day, day - 1]) {
    const at = minute + (day - start) * DAY_MINUTES;
    const period = hours.periods.find(
      (one) => holds(one, start) && one.days.includes(weekday(start)) && within(one.edges, at),
    );
    if (!period) continue;
    const contestedFrom = exceptionOn(start, hours);
    if (contestedFrom < 0) return 'holiday';
    if (contestedFrom <= at) return 'contested';
    return within(period.core, at) ? 'office-hours' : 'edge';
  }
  return 'outside-hours';
}

/**
 * Finds from which minute of a day nobody knows whether the office answers; below zero where it is closed, and NaN,
 * of which no comparison is true, on any other day.
 */
export function exceptionOn(day: number, { exceptions }: OfficeHours): number {
  let last = 0;
  return Number(exceptions.find(([gap]) => (last += gap) === day)?.[1]);
}

/** Computes the weekday of a day: 0 (Sunday) to 6 (Saturday). 1 January 1970 was a Thursday. */
export function weekday(day: number): number {
  return (day + 4) % 7;
}

/** Tells whether something holds at a moment, in the measure of its limits; a limit may be text, as in HTML. */
export function holds({ from, until }: Limits, moment: number): boolean {
  return !(moment < Number(from) || moment >= Number(until));
}

/** Tells whether a minute is in a span: its end is the first minute after it. */
function within([from, to]: Span, minute: number): boolean {
  return from <= minute && minute < to;
}
