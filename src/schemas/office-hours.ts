/** Validates office hours as an editor writes them: the hours of a week, and what happens on holidays. */

import { z } from 'astro/zod';
import { DAY } from '../clock/amsterdam.ts';
import { HOLIDAY_NAMES, datesOf, isNamedDay } from '../calendar/holidays.ts';
import { ENDS_AFTER_START, endsAfterStart, validity, wholeDay } from './dates.ts';
import { record, text } from './fields.ts';
import { periods } from './periods.ts';

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
  periods,
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
