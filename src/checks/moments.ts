/**
 * Lists the moments at which somebody may doubt which number of a line to call. It shares no code with
 * `calendar/`, so that a mistake there is found here.
 */

import { DAY, DAY_MINUTES, HOUR, MINUTE, instantsOf } from '../clock/amsterdam.ts';
import { exceptionOn, holds, weekday } from '../clock/office-hours.ts';
import type { Line } from '../data/content-file.ts';
import { dayOf, isInForce } from './calendar.ts';
import type { Truth } from './interpret.ts';

/** What a moment is called, and when it is: milliseconds since 1 January 1970 UTC. */
export type Moment = readonly [title: string, instant: number];

const [NIGHT, NOON, LUNCH] = [180, 720, 750];
/** How many days after the build are looked at. */
const AHEAD = 366;

/** Lists the moments of a line with office hours. */
export function momentsOf({ id, data }: Line, { rules, calendar, words }: Truth): Moment[] {
  const { periods = [], exceptions = [] } = rules.get(id)?.officeHours ?? {};
  const { first, names } = calendar;
  const daysFrom = (day: number) => Array.from({ length: AHEAD }, (_, index) => day + index);
  const at = (title: string, day: number, ...minutes: number[]): Moment[] =>
    minutes.flatMap((minute) => instantsOf(day, minute).slice(0, 1)).map((one) => [title, one]);

  const periodsOn = (day: number) =>
    periods.filter((one) => holds(one, day) && one.days.includes(weekday(day)));
  const isOrdinary = (day: number) =>
    periodsOn(day).length > 0 && Number.isNaN(exceptionOn(day, { periods, exceptions }));
  const workingDay = (from: number) => {
    const day = daysFrom(from).find(isOrdinary) ?? from + AHEAD;
    const edges = periodsOn(day).flatMap((period) => [...period.core, ...period.edges]);
    return [
      ...at(words.workingDay, day, ...edges.flatMap((minute) => [minute - 1, minute])),
      ...at(words.lunch, day, LUNCH),
      ...at(words.night, day + 1, NIGHT),
    ];
  };
  const year = daysFrom(first + 1);
  const saturday = year.find((day) => weekday(day) === 6) ?? NaN;
  const clockChanges = year.flatMap((day) => {
    const [from = 0, to = 0] = [day, day + 1].flatMap((one) => instantsOf(one, 0));
    const title = to - from < DAY ? words.clockForward : words.clockBack;
    // At one o'clock UTC.
    const instants = to - from === DAY ? [] : [day * DAY + HOUR - MINUTE, day * DAY + HOUR];
    return instants.map((instant): Moment => [title, instant]);
  });
  const named = data.officeHours.flatMap((hours) => [
    ...hours.closures.flatMap(({ validFrom, validUntil, why }) =>
      [validFrom, validUntil].map(dayOf).flatMap((day) => (day > first ? at(why, day, NOON) : [])),
    ),
    ...year.flatMap((day) => {
      const own = isInForce(hours, day) ? (names.get(day) ?? []) : [];
      const on = (all: readonly string[], ...minutes: number[]) =>
        all.flatMap((name) => (own.includes(name) ? at(name, day, ...minutes) : []));
      return [
        ...on([...hours.closed, ...hours.contested], NOON),
        ...on(hours.contestedAfternoon, NOON - 1, NOON),
      ];
    }),
  ]);
  const changes = [...data.numbers, ...data.officeHours].flatMap((one) => [
    ...(one.validFrom ? [dayOf(one.validFrom)] : []),
    ...(one.validUntil ? [dayOf(one.validUntil) + 1] : []),
  ]);
  const planned = changes
    .filter((day) => day > first)
    .flatMap((day) => [
      ...at(words.plannedChange, day - 1, DAY_MINUTES - 1),
      ...at(words.plannedChange, day, 0),
      ...workingDay(day),
    ]);
  return [
    ...workingDay(first + 1),
    ...at(words.weekend, saturday, NOON, NOON + DAY_MINUTES),
    ...[...clockChanges, ...named, ...planned],
  ];
}
