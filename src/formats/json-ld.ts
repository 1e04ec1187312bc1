/** Writes what a page tells search engines of the lines on it, in the vocabulary of schema.org. */

import type { Line } from '../data/content-file.ts';
import type { LineRecord, NumberRecord, OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { clockTime } from './machine-time.ts';
import { whenInWords } from '../words/when-in-words.ts';
import { bothHold, type Validity } from '../calendar/validity.ts';
import { EMERGENCY_NUMBERS } from '../numbers/verification.ts';

/** The index is the weekday: 0 is Sunday. */
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * Writes JSON-LD with an organization for each line.
 *
 * @param site the address of the site, of which each line's page has its own
 * @returns JSON that can stand in a `<script>`: no name in it can end that element
 */
export function jsonLd(lines: readonly Line[], words: Words, site: URL | undefined): string {
  const organizations = lines.map(({ id, data }) => ({
    '@type': 'Organization',
    '@id': new URL(`/hulplijnen/${id}/#lijn`, site).href,
    name: data.name,
    contactPoint: data.numbers.map((number) => contactPoint(number, data, words)),
  }));
  const document = { '@context': 'https://schema.org', '@graph': organizations };
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}

/** Describes a number; the description says its hours where schema.org has no word for them. */
function contactPoint(number: NumberRecord, line: LineRecord, words: Words): object {
  return {
    '@type': 'ContactPoint',
    telephone: number.tel,
    contactType: EMERGENCY_NUMBERS.includes(number.number) ? 'emergency' : 'helpline',
    description: whenInWords(number, line.officeHours, words),
    areaServed: line.group === 'caribbean' ? 'BQ' : 'NL',
    ...hoursAvailable(number, line.officeHours),
  };
}

/** Lists the hours of a number, if they are known: a search engine shows no doubt, as a page does. */
function hoursAvailable(
  number: NumberRecord,
  officeHours: LineRecord['officeHours'],
): { hoursAvailable?: object[] } {
  const { hours } = number;
  if (hours === 'always') return { hoursAvailable: [opening(number, DAYS, '00:00', '23:59')] };
  if (hours !== 'office') return {};
  const published = officeHours.flatMap((one) => {
    const days = bothHold(number, one);
    return days && one.basis === 'published' ? openings({ ...one, ...days }) : [];
  });
  return published.length > 0 ? { hoursAvailable: published } : {};
}

/** Describes office hours with the days on which they do not hold. */
function openings({ periods, closed, closures, ...dates }: OfficeHoursRecord): object[] {
  const open = periods.map(({ days, core: [from, to] }) =>
    opening(
      dates,
      days.map((day) => DAYS[day] ?? ''),
      clockTime(from),
      // schema.org knows no 24:00.
      clockTime(to).replace('24:00', '23:59'),
    ),
  );
  const holidays = closed.length > 0 ? [opening(dates, ['PublicHolidays'], '00:00', '00:00')] : [];
  const shut = closures.map((one) => opening(one, DAYS, '00:00', '00:00'));
  return [...open, ...holidays, ...shut];
}

/** Describes opening hours; from midnight to midnight means: closed. */
function opening(
  { validFrom, validUntil }: Validity,
  dayOfWeek: readonly string[],
  opens: string,
  closes: string,
): object {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek,
    opens,
    closes,
    ...(validFrom && { validFrom }),
    ...(validUntil && { validThrough: validUntil }),
  };
}
