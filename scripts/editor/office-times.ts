/** Turns office hours into what people type for each day of a week, and back. */

import { timeInWords } from '../../src/clock/moment-in-words.ts';
import type { OfficeHoursRecord } from '../../src/schemas/line.ts';
import type { Value } from './render-yaml.ts';

export type HoursRecord = OfficeHoursRecord;

/** The days of a form, as the content calls them. */
export const WEEKDAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

/** The hours of a day as text, with a comma at each break; empty where it is closed. */
export interface DayTimes {
  core: string;
  edges: string;
}

/** Writes the hours of each day from Monday on. */
export function timesOf({ basis, periods }: HoursRecord): DayTimes[] {
  return WEEKDAYS.map((_, index) => {
    const today = periods.filter(({ days }) => days.includes((index + 1) % 7));
    const written = (which: 'core' | 'edges') => today.map((one) => spanOf(one[which])).join(', ');
    return { core: written('core'), edges: basis === 'assumption' ? written('edges') : '' };
  });
}

/** Splits what was typed for a day at its breaks. */
export function timesTyped(typed: string): string[] {
  return typed.split(/\s*(?:,|;| en )\s*/).filter(Boolean);
}

/** The same hours on some days, as the content has them. */
export interface Period extends Readonly<Record<string, Value | undefined>> {
  days: string[];
  core: string;
  edges: string | undefined;
}

/** Names weekdays, 0 for Sunday, as the content calls them. */
export function namesOf(days: readonly number[]): string[] {
  return days.map((day) => WEEKDAYS[(day + 6) % 7] ?? '');
}

/** Writes periods for the content: the days with the same hours together. */
export function periodsOf(times: readonly DayTimes[]): Period[] {
  const days = times.map((time, index) => ({ ...time, day: WEEKDAYS[index] ?? 'ma' }));
  const groups = Map.groupBy(
    days.filter(({ core }) => core !== ''),
    ({ core, edges }) => `${core} ${edges}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [{ core, edges } = { core: '', edges: '' }] = group;
    const around = timesTyped(edges);
    return timesTyped(core).map((span, index) => ({
      days: group.map(({ day }) => day),
      core: span,
      edges: around[index],
    }));
  });
}

/** Writes a span of minutes since midnight as the content has it: `9.00-17.00`. */
export function spanOf([from, to]: readonly [number, number]): string {
  const end = timeInWords({ minute: to > 1440 ? to - 1440 : to });
  return `${timeInWords({ minute: from })}-${end}${to > 1440 ? ' volgende dag' : ''}`;
}
