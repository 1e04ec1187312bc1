/** Compares which number of a line comes first, as it is published and as the content has it. */

import { isNamedDay } from '../../src/calendar/holidays.ts';
import { rosterMoments } from '../../src/calendar/roster-moments.ts';
import { scheduleOf } from '../../src/calendar/schedule.ts';
import { answer } from '../../src/clock/answer.ts';
import type { NumberRecord, OfficeHoursRecord } from '../../src/schemas/line.ts';
import { ISO_WEEKDAYS } from '../../src/schemas/numbers-json.ts';
import type { Words } from '../../src/schemas/ui.ts';
import { dayAndTime } from '../../src/words/date-in-words.ts';
import { allNumbers, type PublishedLine } from './changed-numbers.ts';

/** How many moments are named of a change of hours: enough to see what it comes to. */
const MAX_MOMENTS = 12;

/**
 * Lists the moments of doubt at which a number for other hours comes first than before.
 *
 * @param now milliseconds since 1 January 1970 UTC
 */
export function momentChanges(
  old: PublishedLine,
  line: PublishedLine,
  words: Words,
  now: number,
): string[] {
  const [was, is] = [recordOf(old), recordOf(line)];
  const schedules = [scheduleOf(was, now), scheduleOf(is, now)] as const;
  const instants = [was, is].flatMap((record, index) => {
    const { officeHours: hours, trusted } = schedules[index] ?? schedules[0];
    return hours ? rosterMoments(record, hours, trusted, words) : [];
  });
  const rows = [...new Set(instants.map(({ instant }) => instant))]
    .sort((a, b) => a - b)
    .flatMap((instant) => {
      const [before, after] = schedules.map((schedule) => answer(schedule, instant).first);
      // That a number has other digits is said above.
      if (!before || !after || before.hours === after.hours || before.number === after.number) {
        return [];
      }
      return [`${dayAndTime(instant, words)}: eerst ${before.number}, nu ${after.number}`];
    });
  const more = rows.length - MAX_MOMENTS;
  return more > 0
    ? [...rows.slice(0, MAX_MOMENTS), `en nog ${more} momenten met een ander nummer`]
    : rows;
}

/** Turns a line of the JSON into a record for the resolver; its numbers are those that are shown. */
function recordOf(line: PublishedLine): {
  numbers: NumberRecord[];
  officeHours: OfficeHoursRecord[];
} {
  const hours = [line.officeHours, ...(line.plannedOfficeHours ?? [])].filter(
    (one) => one !== null,
  );
  return {
    numbers: allNumbers(line).map(({ label, role, ...number }): NumberRecord => ({
      ...number,
      number: label,
      label,
      role: role ?? 'main',
    })),
    officeHours: hours.map(({ closures = [], ...one }) => ({
      ...one,
      closures,
      // Whoever published may have had days that have another name by now.
      closed: one.closed.filter(isNamedDay),
      contested: one.contested.filter(isNamedDay),
      contestedAfternoon: one.contestedAfternoon.filter(isNamedDay),
      periods: one.periods.map(({ days, core, edges }) => ({
        days: days.map((day) => (ISO_WEEKDAYS.indexOf(day) + 1) % 7),
        core: spanOf(core),
        edges: spanOf(edges),
      })),
    })),
  };
}

/** Parses a span into minutes since midnight; an end that is not later is on the next day. */
function spanOf(span: { from: string; to: string }): [from: number, to: number] {
  const [from, to] = [span.from, span.to].map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  }) as [number, number];
  return [from, to > from ? to : to + 24 * 60];
}
