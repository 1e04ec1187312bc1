/** The moments of a line at which somebody may doubt whom to call. At build time only. */

import type { OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { DAY, DAY_MINUTES, HOUR, MINUTE, instantsOf, wallClock } from '../clock/amsterdam.ts';
import type { Schedule } from '../clock/answer.ts';
import { datesOf } from './holidays.ts';
import { weekday, type OfficeHours } from '../clock/office-hours.ts';
import { AFTERNOON } from './schedule.ts';

/** A moment and why somebody would ask: "Koningsdag", "de klok gaat vooruit". */
export interface TellingMoment {
  title: string;
  /** Milliseconds since 1 January 1970 UTC. */
  instant: number;
}

const LUNCH = 12 * 60 + 30;
const NOON = 12 * 60;
const NIGHT = 3 * 60;

/**
 * An ordinary working day with both sides of each boundary, lunch and the night after it, and the
 * weekend; then, in the year after the build, each day that the line's holiday policy names and
 * both clock changes.
 */
export function tellingMoments(
  policy: OfficeHoursRecord,
  hours: OfficeHours,
  [buildDay]: Schedule<never>['trusted'],
  words: Words,
): TellingMoment[] {
  return [
    ...ordinaryDay(hours, buildDay + 1, words),
    ...weekend(buildDay + 1, words),
    ...[...namedDays(policy, buildDay + 1), ...clockChanges((buildDay + 1) * DAY, words)].sort(
      (one, other) => one.instant - other.instant,
    ),
  ];
}

function on(title: string, day: number, ...minutes: number[]): TellingMoment[] {
  return minutes.flatMap((minute) => {
    const [instant] = instantsOf(day + Math.floor(minute / DAY_MINUTES), minute % DAY_MINUTES);
    return instant === undefined ? [] : [{ title, instant }];
  });
}

/** The first day that no policy touches, and the minutes at which its answer may change. */
function ordinaryDay(
  { periods, exceptions }: OfficeHours,
  from: number,
  words: Words,
): TellingMoment[] {
  let day = from;
  const touched = exceptions.map(([touchedDay]) => touchedDay);
  const today = () => periods.filter(({ days }) => days.includes(weekday(day)));
  while (today().length === 0 || touched.includes(day)) day += 1;
  const edges = today().flatMap(({ core, edges }) => [...core, ...edges]);
  const sides = [...new Set(edges)].flatMap((minute) => [minute - 1, minute]);
  return [
    ...on(words.workingDay, day, ...sides),
    ...on(words.lunch, day, LUNCH),
    ...on(words.night, day + 1, NIGHT),
  ].sort((one, other) => one.instant - other.instant);
}

function weekend(from: number, words: Words): TellingMoment[] {
  const saturday = from + ((13 - weekday(from)) % 7);
  return [...on(words.weekend, saturday, NOON), ...on(words.weekend, saturday + 1, NOON)];
}

/** Every day of a year that the policy names; an afternoon on both sides of its beginning. */
function namedDays(policy: OfficeHoursRecord, from: number): TellingMoment[] {
  const year = (names: readonly string[], ...minutes: number[]) =>
    names.flatMap((name) =>
      datesOf(name, [from, from + 366])
        .filter((day) => day >= from && day < from + 366)
        .flatMap((day) => on(name, day, ...minutes)),
    );
  return [
    ...year([...policy.closed, ...policy.contested], NOON),
    ...year(policy.contestedAfternoon, AFTERNOON - 1, AFTERNOON),
  ];
}

/** The minutes around the next two changes of the clock. */
function clockChanges(from: number, words: Words): TellingMoment[] {
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
