/** Writes what a page tells search engines of the lines on it, in the vocabulary of schema.org. */

import type { Line } from '../data/content-file.ts';
import type { LineRecord, NumberRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { clockTime } from './machine-time.ts';
import { whenInWords } from '../words/hours-in-words.ts';
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
  { hours }: NumberRecord,
  officeHours: LineRecord['officeHours'],
): { hoursAvailable?: object[] } {
  if (hours === 'always') return { hoursAvailable: [opening(DAYS, '00:00', '23:59')] };
  if (hours !== 'office' || officeHours?.basis !== 'published') return {};
  const { periods, closed } = officeHours;
  const open = periods.map(({ days, core: [from, to] }) =>
    opening(
      days.map((day) => DAYS[day] ?? ''),
      clockTime(from),
      // schema.org knows no 24:00.
      clockTime(to).replace('24:00', '23:59'),
    ),
  );
  const holidays = closed.length > 0 ? [opening(['PublicHolidays'], '00:00', '00:00')] : [];
  return { hoursAvailable: [...open, ...holidays] };
}

/** Describes opening hours; from midnight to midnight means: closed. */
function opening(dayOfWeek: readonly string[], opens: string, closes: string): object {
  return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes };
}
