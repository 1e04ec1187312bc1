/** Checks that a line has one number to dial at every minute, also as numbers and hours come and go. */

import type { z } from 'astro/zod';
import { buildDate } from '../calendar/build-date.ts';
import { trustedDays } from '../calendar/holidays.ts';
import { hasEnded, holdsOn, isLimited, type Validity } from '../calendar/validity.ts';
import { DAY, isoDay } from '../clock/amsterdam.ts';
import type { phoneNumber } from './number.ts';

/** What it depends on of a number. */
type DatedNumber = Pick<z.infer<typeof phoneNumber>, 'role' | 'hours'> & Validity;

/**
 * Checks that at every minute exactly one number comes first: no overlap, and no gap. It does so on each
 * day on which a number begins or ceases to hold, from the build to its horizon.
 */
export function checkCoverage(numbers: readonly DatedNumber[], context: z.RefinementCtx): void {
  if (!numbers.some(({ role }) => role === 'main')) {
    const message = 'main bij één van de nummers; of laat role weg';
    context.addIssue({ code: 'custom', path: [0, 'role'], message, input: numbers[0]?.role });
    return;
  }
  for (const { day, name } of turningDays(numbers)) {
    const main = numbers.filter((number) => number.role === 'main' && holdsOn(day, number));
    // A number for other hours that is yet to come should come in time.
    const isEarly = numbers.some(
      ({ role, hours, validFrom = day }) =>
        role === 'main' && hours !== main[0]?.hours && validFrom > day,
    );
    if (main.length === 1 && !(isEarly && dependsOnOffice(main))) continue;
    const hours = main.map(({ hours }) => hours).sort();
    if (hours.join() === 'office,outside-office') continue;
    const second = main[1] ?? main[0] ?? numbers.findLast((number) => !holdsOn(day, number));
    const wrong = second ?? numbers[0];
    const key = main[0] || !second ? 'hours' : hasEnded(day, second) ? 'validUntil' : 'validFrom';
    const overlap = new Set(hours).size < hours.length || hours.includes('always');
    context.addIssue({
      code: 'custom',
      path: wrong ? [numbers.indexOf(wrong), key] : [],
      message:
        main.length === 0 && second
          ? `elke dag een nummer: ${name} is er geen`
          : `bij twee nummers één office en één outside-office: zo ${overlap ? 'overlappen de uren' : 'zit er een gat tussen de uren'}${numbers.some(isLimited) ? ` ${name}` : ''}`,
      input: wrong?.[key],
    });
    return;
  }
}

/** Checks that there are office hours on each day on which a number depends on them, and on no other. */
export function checkOfficeHours(
  { numbers, officeHours }: { numbers: DatedNumber[]; officeHours: Validity[] },
  context: z.RefinementCtx,
): void {
  const all: Validity[] = [...numbers, ...officeHours];
  for (const { day, name } of turningDays(all)) {
    const holding = officeHours.filter((hours) => holdsOn(day, hours));
    const isNeeded = dependsOnOffice(numbers.filter((number) => holdsOn(day, number)));
    if (holding.length === Number(isNeeded)) continue;
    const when = all.some(isLimited) ? `; ${name} klopt dat niet` : '';
    context.addIssue({
      code: 'custom',
      path: ['officeHours'],
      message:
        holding.length > 1
          ? `kantooruren die na elkaar gelden: ${name} gelden er ${holding.length}`
          : `kantooruren als een nummer hours: office of outside-office heeft, en anders geen kantooruren${when}`,
      input: officeHours,
    });
    return;
  }
}

/**
 * Lists the day of the build and each later day, up to its horizon, on which something begins or ceases to
 * hold, with its name in a message.
 */
export function turningDays(all: readonly Validity[]): { day: string; name: string }[] {
  const [first = '', last = ''] = trustedDays(buildDate()).map(isoDay);
  const turns = all.flatMap(({ validFrom, validUntil }) => [
    ...(validFrom === undefined ? [] : [validFrom]),
    ...(validUntil === undefined ? [] : [isoDay(Date.parse(validUntil) / DAY + 1)]),
  ]);
  const later = turns.filter((day) => first < day && day <= last).sort();
  return [first, ...later].map((day) => ({ day, name: `op ${dayName(day)}` }));
}

/** Writes a day in Dutch: "6 mei 2027". */
function dayName(day: string): string {
  return new Date(day).toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' });
}

/** Tells whether it depends on office hours which of these numbers to dial. */
function dependsOnOffice(numbers: readonly DatedNumber[]): boolean {
  return numbers.some(({ hours }) => hours === 'office' || hours === 'outside-office');
}
