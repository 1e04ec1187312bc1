/** Validates the hours of a week: on which weekdays the office certainly answers, and perhaps. */

import { z } from 'astro/zod';
import { DAY_MINUTES } from '../clock/amsterdam.ts';
import type { Span } from '../clock/office-hours.ts';
import { record } from './fields.ts';

/** The index is the weekday: 0 is Sunday. */
const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const;

const TIMES =
  /^(\d{1,2})(?:[.:](\d{2}))?(?: uur)?\s*(?:[-–—]|tot)\s*(\d{1,2})(?:[.:](\d{2}))?(?: uur)?( volgende dag)?$/;
const expectedTimes = 'tijden als 9.00-17.00 of, over middernacht, 22.00-6.00 volgende dag';

/**
 * Parses "9.00-17.00", "9-17" or "9:00 tot 17:00 uur" into minutes since midnight. Hours over midnight
 * must say so ("volgende dag"): else they may be a slip.
 */
export const span = z.string(expectedTimes).transform((value, context): Span => {
  const [, fromHour, fromMinute = '0', toHour, toMinute = '0', nextDay] = TIMES.exec(value) ?? [];
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  const possible = Number(fromMinute) < 60 && Number(toMinute) < 60 && to <= DAY_MINUTES;
  if (!possible || from >= DAY_MINUTES || (nextDay ? to >= from : to <= from)) {
    context.addIssue({ code: 'custom', message: expectedTimes });
    return z.NEVER;
  }
  return [from, nextDay ? to + DAY_MINUTES : to];
});

/** The same hours on one or more weekdays; Sunday is 0. */
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
}).refine(({ core, edges = core }) => edges[0] <= core[0] && core[1] <= edges[1], {
  path: ['edges'],
  message: 'tijden die minstens zo ruim zijn als core, vanaf dezelfde dag gerekend',
});

/** The hours of a whole week, of which no two overlap. */
export const periods = z
  .array(period, 'een lijst van perioden, elk met days en core')
  .min(1, 'minstens één periode')
  .superRefine((periods, context) => {
    const day = overlapOf(periods);
    if (day === undefined) return;
    const message = `perioden die elkaar op geen enkele dag overlappen; zo doen ze dat op ${WEEKDAYS[day]}`;
    context.addIssue({ code: 'custom', message, input: periods });
  });

/** Finds a weekday on which two periods overlap; undefined when there is none. */
function overlapOf(
  periods: readonly { days: number[]; core: Span; edges?: Span | undefined }[],
): number | undefined {
  const week = 7 * DAY_MINUTES;
  const spans = periods
    .flatMap(({ days, core, edges: [from, to] = core }) =>
      days.map((day) => ({ day, from: day * DAY_MINUTES + from, to: day * DAY_MINUTES + to })),
    )
    .sort((a, b) => a.from - b.from);
  const first = spans[0]?.from ?? 0;
  return spans.find(({ to }, index) => to > (spans[index + 1]?.from ?? first + week))?.day;
}
