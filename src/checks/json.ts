/** Compares what machines read with the record: `/nummers.json`, and the JSON-LD of a page. */

import { isDeepStrictEqual } from 'node:util';
import { DAY_MINUTES, isoDay, wallClock } from '../clock/amsterdam.ts';
import { EMERGENCY_NUMBERS } from '../numbers/verification.ts';
import { dialString, labelOf } from '../numbers/phone.ts';
import { bothHold, hasBegun, type Dated } from './calendar.ts';
import { faultUnless } from './compare.ts';
import type { Truth } from './interpret.ts';
import type { Line } from '../data/content-file.ts';
import type { NumberRecord, OfficeHoursRecord } from '../schemas/line.ts';
import { plain, type Entry } from './record.ts';

/** The index is the weekday, 0 for Sunday. */
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Checks that `/nummers.json` has each line of the record just as it is there, and nothing else. */
export function checkNumbersJson(text: string, { lines, builtAt }: Truth): string[] {
  const { lines: found, ...others } = JSON.parse(text) as { lines: { id: string }[] };
  const right = { version: 1, generatedOn: isoDay(wallClock(builtAt).day) };
  const ids = new Set([...found, ...lines].map(({ id }) => id));
  return [
    ...faultUnless(isDeepStrictEqual(others, right), `verwacht: ${JSON.stringify(right)}`),
    ...[...ids].flatMap((id) => {
      const own = lines.filter((line) => line.id === id).map(asJson);
      const written = found.filter((line) => line.id === id);
      return faultUnless(
        isDeepStrictEqual(written, own),
        `de lijn ${id} is anders dan in content/lines`,
      );
    }),
  ];
}

/** Writes a line of the record as `/nummers.json` must have it; what is planned stands apart. */
function asJson({ id, data: { name, numbers, officeHours } }: Line): object {
  const isPlanned = (one: Dated) => !hasBegun(one);
  const [planned, plannedOfficeHours] = [
    numbers.filter(isPlanned).map(numberAsJson),
    officeHours.filter(isPlanned).map(hoursAsJson),
  ];
  return {
    ...{ id, name },
    numbers: numbers.filter(hasBegun).map(numberAsJson),
    officeHours: officeHours.filter(hasBegun).map(hoursAsJson)[0] ?? null,
    ...(planned.length > 0 && { planned }),
    ...(plannedOfficeHours.length > 0 && { plannedOfficeHours }),
  };
}

function numberAsJson(record: NumberRecord): object {
  const { number, role, hours, source, sourceDate, verified, validFrom, validUntil } = record;
  const label = labelOf(record).replaceAll(' ', '\u00a0');
  return {
    ...{ label, tel: dialString(number), hours, source, sourceDate },
    verifiedOn: verified?.on ?? null,
    ...(verified?.takenFrom && { takenFrom: verified.takenFrom }),
    ...(role !== 'main' && { role }),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  };
}

function hoursAsJson({ periods, closures, validFrom, validUntil, ...days }: OfficeHoursRecord) {
  const spanOf = ([from, to]: readonly number[]) => ({ from: clock(from), to: clock(to) });
  return {
    ...{ ...days, timeZone: 'Europe/Amsterdam' },
    periods: periods.map(({ days, core, edges }) => ({
      days: days
        .toSorted((a, b) => (a || 7) - (b || 7))
        .map((day) => DAYS[day]?.slice(0, 2).toLowerCase()),
      core: spanOf(core),
      edges: spanOf(edges),
    })),
    ...(closures.length > 0 && { closures }),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  };
}

/**
 * Checks that JSON-LD says of these lines what the record does, and nothing else.
 *
 * @param data each piece of JSON-LD on the page
 */
export function checkJsonLd(
  data: readonly string[],
  lines: readonly Line[],
  { entries, site }: Truth,
): string[] {
  const found = data.map((text): unknown =>
    JSON.parse(text, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? plain(value) : value,
    ),
  );
  const graph = lines.map((line) => ({
    '@type': 'Organization',
    '@id': new URL(`/hulplijnen/${line.id}/#lijn`, site.url).href,
    name: line.data.name,
    contactPoint: entries.filter((one) => one.line === line && one.record).map(contactPoint),
  }));
  const right = graph.length > 0 ? [{ '@context': 'https://schema.org', '@graph': graph }] : [];
  const names = lines.map(({ id }) => id).join(', ') || 'niets';
  return faultUnless(
    isDeepStrictEqual(found, right),
    `de JSON-LD zegt niet wat in content/lines staat van ${names}`,
  );
}

function contactPoint(entry: Entry): object {
  const { number, line, when } = entry;
  const hoursAvailable = openingsOf(entry);
  return {
    '@type': 'ContactPoint',
    telephone: dialString(number),
    contactType: EMERGENCY_NUMBERS.includes(number) ? 'emergency' : 'helpline',
    description: plain(when),
    areaServed: line.data.group === 'caribbean' ? 'BQ' : 'NL',
    ...(hoursAvailable.length > 0 && { hoursAvailable }),
  };
}

/** Writes the opening hours of a number, where they are known; from midnight to midnight is closed. */
function openingsOf({ record, line: { data } }: Entry): object[] {
  if (record?.hours === 'always') return [opening(record, DAYS, [0, DAY_MINUTES])];
  if (record?.hours !== 'office') return [];
  return data.officeHours.flatMap(({ basis, periods, closed, closures, ...dates }) => {
    const held = bothHold(record, dates);
    if (!held || basis !== 'published') return [];
    return [
      ...periods.map(({ days, core }) =>
        opening(
          held,
          days.map((day) => DAYS[day]),
          core,
        ),
      ),
      ...(closed.length > 0 ? [opening(held, ['PublicHolidays'], [0, 0])] : []),
      ...closures.map((closure) => opening(closure, DAYS, [0, 0])),
    ];
  });
}

function opening(
  { validFrom, validUntil }: Dated,
  dayOfWeek: unknown,
  [from, to]: readonly [number, number],
): object {
  return {
    '@type': 'OpeningHoursSpecification',
    ...{ dayOfWeek, opens: clock(from), closes: clock(to).replace('24:00', '23:59') },
    ...(validFrom && { validFrom }),
    ...(validUntil && { validThrough: validUntil }),
  };
}

/** Writes minutes since midnight as `HH:MM`. */
function clock(minute = 0): string {
  const time = minute === DAY_MINUTES ? minute : minute % DAY_MINUTES;
  return [Math.floor(time / 60), time % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
}

/**
 * Lists every key and value of a JSON text.
 *
 * @throws SyntaxError when it is not JSON
 */
export function stringsIn(json: string): string[] {
  const strings: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    strings.push(key, ...(typeof value === 'object' ? [] : [`${value as string | number}`]));
    return value;
  });
  return strings;
}
