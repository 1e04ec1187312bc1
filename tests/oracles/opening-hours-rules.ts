/**
 * The second oracle: opening_hours.js, which reads the `opening_hours` tag of OpenStreetMap and has
 * a list of Dutch holidays (`PH`) of its own.
 *
 * It knows "open" and "closed", and not our edges: so it is asked twice, once about the certain and
 * once about the widest hours. What it does otherwise is in `differences.ts`.
 */

import OpeningHours from 'opening_hours';
import type { Temporal } from 'temporal-polyfill';
import type { LineRecord } from '../../src/schemas/line.ts';
import { HOLIDAY_NAMES } from './calendar.ts';
import { dutch, startOf } from './dutch-clock.ts';
import type { State } from './temporal-rules.ts';

type OfficeHoursRecord = LineRecord['officeHours'][number];
type Interval = readonly [from: number, to: number];

/** The library reads the device's clock (its issue 269), so only there it speaks of Dutch hours. */
export const ITS_ZONE = 'Europe/Amsterdam';

const WEEKDAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const MONTHS: Record<string, string> = {
  ...{ januari: 'Jan', februari: 'Feb', maart: 'Mar', april: 'Apr', mei: 'May', juni: 'Jun' },
  ...{ juli: 'Jul', augustus: 'Aug', september: 'Sep', oktober: 'Oct', november: 'Nov' },
  december: 'Dec',
};

/** Any Dutch place: `PH` is the same in all provinces. */
const NETHERLANDS = { lat: 52.37, lon: 4.89, address: { country_code: 'nl', state: 'Utrecht' } };

/**
 * Asks the library about a line's office hours.
 *
 * @returns for a Dutch day, a function from instants in it (ms since 1970 UTC) to states
 */
export function openingHours(
  hours: readonly OfficeHoursRecord[],
): (day: Temporal.PlainDate) => (instant: number) => State {
  const core = new OpeningHours(tag(hours, 'core'), NETHERLANDS);
  const edges = new OpeningHours(tag(hours, 'edges'), NETHERLANDS);
  return (day) => {
    const sure = openOn(core, day);
    const possible = openOn(edges, day);
    return (instant) =>
      within(sure, instant) ? 'office' : within(possible, instant) ? 'uncertain' : 'outside-office';
  };
}

/** The days of a year that the library takes for Dutch public holidays, as 2026-04-03. */
export function publicHolidays(year: number): string[] {
  const holidays = new OpeningHours('PH 12:00-13:00', NETHERLANDS);
  return holidays
    .getOpenIntervals(new Date(year, 0, 1), new Date(year + 1, 0, 1))
    .map(([noon]) => dutch(+noon).toPlainDate().toString());
}

/** For instance "Mo,Tu,We,Th,Fr 09:00-17:00; PH off"; office hours that follow each other have dates. */
function tag(records: readonly OfficeHoursRecord[], part: 'core' | 'edges'): string {
  return records.map((one) => tagOne(one, part)).join(', ');
}

function tagOne(
  { periods, closed, closures, ...dates }: OfficeHoursRecord,
  part: 'core' | 'edges',
): string {
  const { validFrom = '2000-01-01', validUntil = '2099-12-31' } = dates;
  const during =
    dates.validFrom || dates.validUntil ? `${written(validFrom)}-${written(validUntil)} ` : '';
  const open = periods.map((period) => {
    const [from, to] = period[part];
    const days = period.days.map((day) => WEEKDAYS[day]).join();
    return `${during}${days} ${clock(from)}-${clock(to > 24 * 60 ? to - 24 * 60 : to)}`;
  });
  const named = closed.some((name) => HOLIDAY_NAMES.includes(name)) ? ['PH off'] : [];
  const dated = closed.filter((name) => !HOLIDAY_NAMES.includes(name)).map(off);
  const shut = closures.map((one) => `${written(one.validFrom)}-${written(one.validUntil)} off`);
  return [open.join(', '), ...named, ...dated, ...shut].join('; ');
}

/** Writes a date as the tag does: "2026 Dec 24". */
function written(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year} ${Object.values(MONTHS)[Number(month) - 1]} ${day}`;
}

function off(date: string): string {
  const [day = '', month = '', year] = date.split(' ');
  return `${year ? `${year} ` : ''}${MONTHS[month] ?? month} ${day.padStart(2, '0')} off`;
}

function clock(minutes: number): string {
  const two = (n: number) => `${n}`.padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function openOn(tagged: OpeningHours, day: Temporal.PlainDate): Interval[] {
  const [from, to] = [new Date(startOf(day)), new Date(startOf(day.add({ days: 1 })))];
  return tagged.getOpenIntervals(from, to).map(([start, end]) => [+start, +end]);
}

function within(intervals: readonly Interval[], instant: number): boolean {
  return intervals.some(([from, to]) => from <= instant && instant < to);
}
