/** Writes the roster of a line: its rules, and what they say at moments of doubt. At build time only. */

import type { LineRecord, OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { answer, type Reason } from '../clock/answer.ts';
import { dateInWords, dayAndTime } from './date-in-words.ts';
import { daysInWords, timesInWords } from './hours-in-words.ts';
import { scheduleOf } from '../calendar/schedule.ts';
import { rosterMoments } from '../calendar/roster-moments.ts';

/** The key in `content/ui/` of the words for each reason. */
export const WHY: Record<Reason, keyof Words> = {
  'office-hours': 'whyOfficeHours',
  'outside-hours': 'whyOutsideHours',
  holiday: 'whyHoliday',
  edge: 'whyEdge',
  contested: 'whyContested',
  always: 'always',
  'unknown-hours': 'unknownHours',
  'before-build': 'whyBeforeBuild',
  'past-horizon': 'whyPastHorizon',
};

/** One moment, in words. */
export interface RosterRow {
  title: string;
  moment: string;
  digits: string;
  why: string;
}

/**
 * Writes what the resolver says at each moment of doubt of a line with office hours.
 *
 * @param builtAt milliseconds since 1 January 1970 UTC
 * @returns nothing for a line whose answer is always the same
 */
export function rosterRows(line: LineRecord, builtAt: number, words: Words): RosterRow[] {
  const schedule = scheduleOf(line, builtAt);
  if (!schedule.officeHours) return [];
  return rosterMoments(line, schedule.officeHours, schedule.trusted, words).map(
    ({ title, instant }) => {
      const { first, reason } = answer(schedule, instant);
      const moment = dayAndTime(instant, words);
      return { title, moment, digits: first.label, why: words[WHY[reason]] };
    },
  );
}

/** Writes the rules themselves, for the owner of the line to correct. */
export function rulesInWords(
  { periods, closed, contested, contestedAfternoon, closures }: OfficeHoursRecord,
  words: Words,
): [term: string, rule: string][] {
  const hours = (span: 'core' | 'edges') =>
    periods
      .map((period) => `${daysInWords(period.days, words)}, ${timesInWords(period[span], words)}`)
      .join('; ');
  const afternoons = contestedAfternoon.map((day) => `${day} (${words.fromNoon})`);
  return [
    [words.certainHours, hours('core')],
    [words.possibleHours, hours('edges')],
    [words.closedOn, [...closed, ...closures.map((one) => closureInWords(one, words))].join(', ')],
    [words.contestedOn, [...contested, ...afternoons].join(', ')],
  ];
}

/** Writes a closure: "24 december 2026 tot en met 3 januari 2027 (kerstvakantie)". */
function closureInWords(
  { validFrom, validUntil, why }: OfficeHoursRecord['closures'][number],
  words: Words,
): string {
  const [first, last] = [validFrom, validUntil].map((day) => dateInWords(day, words));
  return `${first}${first === last ? '' : ` ${words.validUntil} ${last}`} (${why})`;
}
