/** Lists the moments at which somebody may doubt which number of a line to call. At build time only. */

import type { LineRecord, OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import {
  isoDay,
  DAY,
  DAY_MINUTES,
  HOUR,
  MINUTE,
  instantsOf,
  wallClock,
} from '../clock/amsterdam.ts';
import type { Schedule } from '../clock/answer.ts';
import { datesOf } from './holidays.ts';
import { exceptionOn, holds, weekday, type OfficeHours } from '../clock/office-hours.ts';
import { AFTERNOON, dayOf } from './schedule.ts';
import { holdsOn, type Validity } from './validity.ts';

/** A moment, and why somebody would ask about it: "Koningsdag", "de klok gaat vooruit". */
export interface NamedMoment {
  title: string;
  /** Milliseconds since 1 January 1970 UTC. */
  instant: number;
}

const LUNCH = 12 * 60 + 30;
const NOON = 12 * 60;
const NIGHT = 3 * 60;
/** In days: further on than this nobody looks for an ordinary day. */
const YEAR = 366;

/**
 * Lists the moments of a line for the roster: an ordinary working day with both sides of each boundary,
 * lunch and the night after it, and the weekend; then, in the year after the build, each day that the
 * line's holiday policy names and both clock changes; and whenever a planned change comes.
 *
 * @param line the days that the line names, and those on which something changes
 * @param hours its office hours, with those days as dates
 */
export function rosterMoments(
  { numbers, officeHours }: Pick<LineRecord, 'numbers' | 'officeHours'>,
  hours: OfficeHours,
  [buildDay]: Schedule<never>['trusted'],
  words: Words,
): NamedMoment[] {
  return [
    ...ordinaryDay(hours, buildDay + 1, words),
    ...weekend(buildDay + 1, words),
    ...[
      ...officeHours.flatMap((policy) => namedDays(policy, buildDay + 1)),
      ...clockChanges((buildDay + 1) * DAY, words),
      ...plannedChanges([...numbers, ...officeHours], hours, buildDay + 1, words),
    ].sort((a, b) => a.instant - b.instant),
  ];
}

/** Names moments of one day; a minute below zero or past 1440 is one of another day. */
function momentsOf(title: string, day: number, ...minutes: number[]): NamedMoment[] {
  return minutes.flatMap((minute) => {
    const [instant] = instantsOf(day, minute);
    return instant === undefined ? [] : [{ title, instant }];
  });
}

/** Lists the moments at which the answer may change on the first day that the policy does not name. */
function ordinaryDay(hours: OfficeHours, from: number, words: Words): NamedMoment[] {
  let day = from;
  const today = () =>
    hours.periods.filter((one) => holds(one, day) && one.days.includes(weekday(day)));
  while ((today().length === 0 || !Number.isNaN(exceptionOn(day, hours))) && day < from + YEAR)
    day += 1;
  const edges = today().flatMap(({ core, edges }) => [...core, ...edges]);
  const sides = [...new Set(edges)].flatMap((minute) => [minute - 1, minute]);
  return [
    ...momentsOf(words.workingDay, day, ...sides),
    ...momentsOf(words.lunch, day, LUNCH),
    ...momentsOf(words.night, day + 1, NIGHT),
  ].sort((a, b) => a.instant - b.instant);
}

/** Lists noon on the first Saturday and Sunday. */
function weekend(from: number, words: Words): NamedMoment[] {
  const saturday = from + ((13 - weekday(from)) % 7);
  return [
    ...momentsOf(words.weekend, saturday, NOON),
    ...momentsOf(words.weekend, saturday + 1, NOON),
  ];
}

/** Lists every day of a year that the policy names; an afternoon on both sides of its beginning. */
function namedDays(policy: OfficeHoursRecord, from: number): NamedMoment[] {
  const year = (names: readonly string[], ...minutes: number[]) =>
    names.flatMap((name) =>
      datesOf(name, [from, from + YEAR])
        .filter((day) => day >= from && day < from + YEAR && holdsOn(isoDay(day), policy))
        .flatMap((day) => momentsOf(name, day, ...minutes)),
    );
  return [
    ...policy.closures.flatMap(({ validFrom, validUntil, why }) =>
      [...new Set([validFrom, validUntil].map(dayOf))]
        .filter((day) => day >= from)
        .flatMap((day) => momentsOf(why, day, NOON)),
    ),
    ...year([...policy.closed, ...policy.contested], NOON),
    ...year(policy.contestedAfternoon, AFTERNOON - 1, AFTERNOON),
  ];
}

/** Lists the minutes around each planned change, and the first ordinary working day from then on. */
function plannedChanges(
  dated: readonly Validity[],
  hours: OfficeHours,
  from: number,
  words: Words,
): NamedMoment[] {
  const turns = dated.flatMap(({ validFrom, validUntil }) => [
    ...(validFrom ? [dayOf(validFrom)] : []),
    ...(validUntil ? [dayOf(validUntil) + 1] : []),
  ]);
  return [...new Set(turns)]
    .filter((day) => day >= from)
    .flatMap((day) => [
      ...momentsOf(words.plannedChange, day - 1, DAY_MINUTES - 1),
      ...momentsOf(words.plannedChange, day, 0),
      ...ordinaryDay(hours, day, words),
    ]);
}

/** Lists the minutes around both clock changes of a year. */
function clockChanges(from: number, words: Words): NamedMoment[] {
  const ahead = (instant: number) => {
    const { day, minute } = wallClock(instant);
    return day * DAY + minute * MINUTE - instant;
  };
  const hours = Array.from({ length: 366 * 24 }, (_, hour) => from + hour * HOUR);
  return hours
    .filter((hour) => ahead(hour) !== ahead(hour - HOUR))
    .flatMap((instant) => {
      const title = ahead(instant) > ahead(instant - HOUR) ? words.clockForward : words.clockBack;
      return [
        { title, instant: instant - MINUTE },
        { title, instant },
      ];
    });
}
