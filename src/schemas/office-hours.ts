/** Validates office hours as an editor writes them: weekdays, times and what happens on holidays. */

import { z } from 'astro/zod';
import { DAY, DAY_MINUTES } from '../clock/amsterdam.ts';
import { HOLIDAY_NAMES, datesOf, isNamedDay } from '../calendar/holidays.ts';
import type { Span } from '../clock/office-hours.ts';
import { ENDS_AFTER_START, endsAfterStart, validity, wholeDay } from './dates.ts';
import { record, text } from './fields.ts';

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

/** Named days. The list is required, even if empty: leaving it out would make a doubtful day certain. */
const namedDays = z.array(
  z
    .string('een feestdag of een datum als 24 december of 6 mei 2027')
    .refine(
      isNamedDay,
      `een datum als 24 december of 6 mei 2027, of een van: ${HOLIDAY_NAMES.join(', ')}`,
    ),
  'een lijst van dagen, als [Nieuwjaar, 24 december], of []',
);

const closure = record({
  validFrom: wholeDay.describe('De eerste dag waarop het kantoor dicht is'),
  validUntil: wholeDay.describe('De laatste dag waarop het kantoor dicht is'),
  why: text.describe('Waarom, in een paar woorden, als kerstvakantie'),
}).refine(endsAfterStart, ENDS_AFTER_START);

/**
 * The weekdays, times and holiday policy of a line, on the Dutch clock. A day may be in two lists in one
 * year, because some holidays move. Then closed comes before contested, and contested before a contested
 * afternoon.
 */
const officeHoursRecord = record({
  ...validity,
  basis: z
    .enum(['assumption', 'published'])
    .describe('assumption: wij nemen het aan; published: de organisatie zegt het zelf'),
  periods: z
    .array(period, 'een lijst van perioden, elk met days en core')
    .min(1, 'minstens één periode')
    .refine(areApart, { message: 'perioden die elkaar op geen enkele dag overlappen' }),
  closed: namedDays.describe('Dagen waarop het kantoor zeker dicht is'),
  contested: namedDays.describe('Dagen waarop niet zeker is of het kantoor werkt'),
  contestedAfternoon: namedDays.describe('Dagen waarop dat vanaf 12.00 uur niet zeker is'),
  closures: z
    .array(closure, 'een lijst van sluitingen, elk met validFrom, validUntil en why')
    .default([])
    .describe('Sluitingen van de ene tot en met de andere dag, zoals een vakantie'),
})
  .refine(endsAfterStart, ENDS_AFTER_START)
  .refine(
    ({ validFrom = '', validUntil = '9999', closures }) =>
      closures.every((one) => validFrom <= one.validFrom && one.validUntil <= validUntil),
    {
      path: ['closures'],
      message:
        'dagen waarop deze kantooruren gelden; wat erbuiten valt, hoort bij de andere kantooruren',
    },
  )
  .refine(
    ({ closed, contested, contestedAfternoon }) => {
      // A name that no day has is reported by itself.
      const names = [...closed, ...contested, ...contestedAfternoon].filter(isNamedDay);
      const all = names.map(datesOfYears);
      return new Set(all).size === all.length;
    },
    {
      path: ['contested'],
      message: 'dagen die maar één keer voorkomen in closed, contested en contestedAfternoon samen',
    },
  )
  .refine(
    ({ basis, periods }) =>
      periods.every(({ edges }) => (basis === 'assumption') === (edges !== undefined)),
    {
      path: ['basis'],
      message: 'assumption als elke periode edges heeft, published als geen dat heeft',
    },
  )
  .transform(({ periods, ...policy }) => ({
    ...policy,
    periods: periods.map(({ days, core, edges = core }) => ({ days, core, edges })),
  }));

const manyRecords = z.array(officeHoursRecord).min(1, 'minstens één keer kantooruren');

/**
 * Office hours as an editor writes them: one record, or a list of records that follow each other; read
 * as a list. No union: that would say of a mistake only that neither shape fits.
 */
export const officeHours = z.unknown().transform((written, context) => {
  const { data, error } = Array.isArray(written)
    ? manyRecords.safeParse(written)
    : officeHoursRecord.transform((one) => [one]).safeParse(written);
  for (const issue of error?.issues ?? []) {
    context.issues.push({ ...issue, input: written } as z.core.$ZodRawIssue);
  }
  return data ?? z.NEVER;
});

/**
 * Makes a key that two names share if they mean one day in every year: "Kerstmis" and "25 december", but
 * not Hemelvaartsdag and 6 May, nor Koningsdag and 27 April, which meet in some years only.
 */
function datesOfYears(name: string): string {
  // As many years as a build looks ahead; any six have a Koningsdag on 26 April among them.
  return datesOf(name, [Date.UTC(2026) / DAY, Date.UTC(2031) / DAY]).join() || name;
}

/** Tells whether no two periods overlap in a week. */
function areApart(
  periods: readonly { days: number[]; core: Span; edges?: Span | undefined }[],
): boolean {
  const week = 7 * DAY_MINUTES;
  const spans = periods
    .flatMap(({ days, core, edges: [from, to] = core }) =>
      days.map((day) => [day * DAY_MINUTES + from, day * DAY_MINUTES + to] as const),
    )
    .sort(([a], [b]) => a - b);
  return spans.every(([, to], index) => {
    const [next] = spans[index + 1] ?? [(spans[0]?.[0] ?? 0) + week];
    return to <= next;
  });
}
