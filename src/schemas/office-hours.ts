/** Office hours as an editor writes them: weekdays, times and what happens on holidays. */

import { z } from 'astro/zod';
import { HOLIDAY_NAMES, isNamedDay } from '../lib/holidays.ts';
import type { Span } from '../lib/office-hours.ts';
import { record } from './fields.ts';

/** Index is the weekday: 0 is Sunday. */
const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const;

const DAY_MINUTES = 24 * 60;
const TIMES = /^(\d{1,2})[.:](\d{2}) ?- ?(\d{1,2})[.:](\d{2})$/;
const expectedTimes = 'tijden als 9.00-17.00 of, over middernacht, 22.00-6.00';

/** "9.00-17.00" becomes minutes since midnight; an end before the start is on the next day. */
const span = z.string(expectedTimes).transform((value, context): Span => {
  const [fromHour = NaN, fromMinute = NaN, toHour = NaN, toMinute = NaN] = (TIMES.exec(value) ?? [])
    .slice(1)
    .map(Number);
  const from = fromHour * 60 + fromMinute;
  const to = toHour * 60 + toMinute;
  const possible = fromMinute < 60 && toMinute < 60 && from < DAY_MINUTES && to <= DAY_MINUTES;
  if (!possible || from === to) {
    context.addIssue({ code: 'custom', message: expectedTimes });
    return z.NEVER;
  }
  return [from, to > from ? to : to + DAY_MINUTES];
});

const period = record({
  days: z
    .array(z.enum(WEEKDAYS), 'een lijst van dagen, als [ma, di, wo, do, vr]')
    .min(1, 'minstens één dag')
    .transform((days) => days.map((day) => WEEKDAYS.indexOf(day)))
    .describe('De dagen waarop deze tijden gelden: ma, di, wo, do, vr, za, zo'),
  core: span.describe('De tijden waarop zeker iemand opneemt, als 9.00-17.00'),
  edges: span
    .optional()
    .describe('De ruimste tijden waarop misschien iemand opneemt; weglaten als core zeker is'),
})
  .transform(({ days, core, edges = core }) => ({ days, core, edges }))
  .refine(({ core, edges }) => edges[0] <= core[0] && core[1] <= edges[1], {
    path: ['edges'],
    message: 'tijden die minstens zo ruim zijn als core',
  });

const namedDays = z
  .array(
    z
      .string('een feestdag of een datum als 24 december')
      .refine(isNamedDay, `een datum als 24 december, of een van: ${HOLIDAY_NAMES.join(', ')}`),
    'een lijst van dagen, als [Nieuwjaar, 24 december]',
  )
  .default([]);

/** A line's own weekdays, times and holiday policy, always on the Dutch clock. */
export const officeHours = record({
  basis: z
    .enum(['assumption', 'published'])
    .describe('assumption: wij nemen het aan; published: de organisatie zegt het zelf'),
  periods: z.array(period).min(1, 'minstens één periode').refine(apart, {
    message: 'perioden die elkaar op geen enkele dag overlappen',
  }),
  closed: namedDays.describe('Dagen waarop het kantoor zeker dicht is'),
  contested: namedDays.describe('Dagen waarop niet zeker is of het kantoor werkt'),
  contestedAfternoon: namedDays.describe('Dagen waarop dat vanaf 12.00 uur niet zeker is'),
}).refine(
  ({ closed, contested, contestedAfternoon }) => {
    const all = [...closed, ...contested, ...contestedAfternoon];
    return new Set(all).size === all.length;
  },
  {
    path: ['contested'],
    message: 'dagen die maar één keer voorkomen in closed, contested en contestedAfternoon samen',
  },
);

/** Whether no two periods hold at the same moment of the week. */
function apart(periods: readonly { days: number[]; edges: Span }[]): boolean {
  const week = 7 * DAY_MINUTES;
  const spans = periods
    .flatMap(({ days, edges: [from, to] }) =>
      days.map((day) => [day * DAY_MINUTES + from, day * DAY_MINUTES + to] as const),
    )
    .sort(([one], [other]) => one - other);
  return spans.every(([, to], place) => {
    const [next] = spans[place + 1] ?? [(spans[0]?.[0] ?? 0) + week];
    return to <= next;
  });
}
