/** Which days are asked about, and of which build. */

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { HOLIDAY_NAMES, SUNDAY_NAMES, dayNamed } from './calendar.ts';
import type { Stretch } from './compare.ts';
import { DAY_MINUTES, clockChanges, daysBetween, dutch, instantAt } from './dutch-clock.ts';
import type { Lines } from './lines.ts';
import { TRUSTED_YEARS, type Line } from './temporal-rules.ts';

/** How many years are covered. */
export const YEARS = 10;

/**
 * Every day of ten years, each once, as a site that is built anew on 1 January: in turn in the
 * first and in the last minute of that day.
 *
 * @param from the first of the ten years
 */
export function everyDay(from: number): Stretch[] {
  return Array.from({ length: YEARS }, (_, i) => ({
    builtAt: instantAt(newYear(from + i), i % 2 === 0 ? 0 : DAY_MINUTES - 1),
    days: daysBetween(newYear(from + i), newYear(from + i + 1)),
  }));
}

/**
 * The same years as a site that is built anew only when it must be: one build trusts six years.
 * Before and after those comes a month in which everything must be uncertain.
 */
function oldBuilds(from: number): Stretch[] {
  const month = { months: 1 };
  const second = from + TRUSTED_YEARS + 1;
  return [from, second].map((year) => ({
    builtAt: instantAt(newYear(year), year === from ? 0 : DAY_MINUTES - 1),
    days: daysBetween(newYear(year).subtract(month), newYear(year + TRUSTED_YEARS + 1).add(month)),
  }));
}

/**
 * Selects the days of old builds on which a mistake would show: holidays and other days that a
 * line names, leap days, the turn of the year, changes of the clock, and the days around these.
 */
export function edgeCaseDays(from: number, lines: Lines): Stretch[] {
  const policies = [...lines.values()].flatMap(({ officeHours }) => officeHours);
  const named = policies.flatMap(({ closed, contested, contestedAfternoon }) => [
    ...[...closed, ...contested, ...contestedAfternoon],
  ]);
  const dated = [
    ...[...policies, ...policies.flatMap(({ closures }) => closures)],
    ...[...lines.values()].flatMap(({ numbers }) => numbers),
  ].flatMap(({ validFrom, validUntil }) => [validFrom ?? [], validUntil ?? []].flat());
  const names = [...HOLIDAY_NAMES, ...SUNDAY_NAMES, ...named, '28 februari', '31 december'];
  const edgeCases = new Set<string>();
  for (let year = from - 1; year <= from + 2 * (TRUSTED_YEARS + 1); year += 1) {
    const changes = clockChanges(year).map((instant) => dutch(instant).toPlainDate());
    for (const day of [...names.map((name) => dayNamed(name, year)), ...changes]) {
      for (const days of [-1, 0, 1]) edgeCases.add(day.add({ days }).toString());
    }
  }
  for (const date of dated) {
    for (const days of [-1, 0, 1]) {
      edgeCases.add(Temporal.PlainDate.from(date).add({ days }).toString());
    }
  }
  return oldBuilds(from).map(({ builtAt, days }) => ({
    builtAt,
    days: days.filter((day) => edgeCases.has(day.toString())),
  }));
}

/**
 * Lists the minutes of a day at which a line's answer may change, and the minute before each: where its
 * hours begin and end, noon, midnight, and the hours that the clock skips or shows twice.
 */
export function edgeCaseMinutes({ officeHours }: Line): ReadonlySet<number> {
  const ends = officeHours.flatMap(({ periods }) =>
    periods.flatMap(({ core, edges }) => [...core, ...edges]),
  );
  return new Set(
    [...ends, 0, 2 * 60, 3 * 60, 12 * 60].flatMap((minute) => [
      minute % DAY_MINUTES,
      (minute + DAY_MINUTES - 1) % DAY_MINUTES,
    ]),
  );
}

/** Some minutes of each of the old builds, drawn at random. */
export function randomMinutes(from: number, seed: number, howMany: number): Stretch[] {
  return oldBuilds(from).map(({ builtAt, days }) => {
    const minute = fc.tuple(fc.nat(days.length - 1), fc.nat(DAY_MINUTES - 1));
    const drawn = fc.sample(minute, { seed, numRuns: howMany });
    const asked = new Set(drawn.map(([index, wall]) => `${days[index]?.toString()} ${wall}`));
    const on = new Set(drawn.map(([index]) => index));
    return {
      builtAt,
      days: days.filter((_, index) => on.has(index)),
      asks: (wall, day) => asked.has(`${day.toString()} ${wall}`),
    };
  });
}

function newYear(year: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, 1, 1);
}
