/** Reads what machines read: `/nummers.json`, and the JSON-LD of a page. */

import type { Line } from '../data/content-file.ts';
import { isDeepStrictEqual } from 'node:util';
import { DAY_MINUTES } from '../clock/amsterdam.ts';
import { dialString, labelOf } from '../numbers/phone.ts';
import { hasBegun, type Dated } from './calendar.ts';
import type { Truth } from './interpret.ts';
import type { NumberRecord, OfficeHoursRecord } from '../schemas/line.ts';
import type { Entry } from './record.ts';
import { readAbout, merge, faultUnless, type Findings } from './mentions.ts';

/** Later than any day in the content. */
const NEVER = '9999';

/** The index is the weekday, 0 for Sunday. */
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Checks that `/nummers.json` has each line of the record just as it is there, and no other. */
export function checkNumbersJson(text: string, { lines }: Truth): string[] {
  const { lines: found } = JSON.parse(text) as { lines: { id: string }[] };
  const ids = new Set([...found.map(({ id }) => id), ...lines.map(({ id }) => id)]);
  return [...ids].flatMap((id) => {
    const right = lines.filter((line) => line.id === id).map(asJson);
    const written = found.filter((line) => line.id === id);
    return faultUnless(
      isDeepStrictEqual(written, right),
      `de lijn ${id} is anders dan in content/lines`,
    );
  });
}

/** Writes a line of the record as `/nummers.json` must have it; what is planned stands apart. */
function asJson(line: Line): object {
  const { name, numbers, officeHours } = line.data;
  const [now, later] = [numbers.filter(hasBegun), numbers.filter((one) => !hasBegun(one))];
  const [hours] = officeHours.filter(hasBegun);
  const laterHours = officeHours.filter((one) => !hasBegun(one));
  return {
    id: line.id,
    name,
    numbers: now.map(numberAsJson),
    ...(later.length > 0 && { planned: later.map(numberAsJson) }),
    officeHours: hours ? hoursAsJson(hours) : null,
    ...(laterHours.length > 0 && { plannedOfficeHours: laterHours.map(hoursAsJson) }),
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

function hoursAsJson(hours: OfficeHoursRecord): object {
  const { basis, closed, contested, contestedAfternoon, closures, validFrom, validUntil } = hours;
  const spanOf = ([from, to]: readonly number[]) => ({ from: clock(from), to: clock(to) });
  const periods = hours.periods.map(({ days, core, edges }) => ({
    days: days
      .toSorted((a, b) => (a || 7) - (b || 7))
      .map((day) => DAYS[day]?.slice(0, 2).toLowerCase()),
    core: spanOf(core),
    edges: spanOf(edges),
  }));
  return {
    ...{ basis, timeZone: 'Europe/Amsterdam', periods, closed, contested, contestedAfternoon },
    ...(closures.length > 0 && { closures }),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  };
}

/** The properties of a JSON-LD object that are read here. */
interface Thing {
  '@id'?: string;
  name?: string;
  telephone?: string;
  description?: string;
  hoursAvailable?: object[];
}

/**
 * Reads JSON-LD: each number with the line that it is said to be of, and when it answers.
 *
 * @param parents the words of the objects around it
 */
export function readJsonLd(
  value: unknown,
  truth: Truth,
  parents: readonly string[] = [],
): Findings {
  if (typeof value !== 'object' || value === null) return merge([]);
  const { '@id': id = '', name = '', telephone, description = '', hoursAvailable }: Thing = value;
  const line = truth.lines.find((one) => id.includes(`/hulplijnen/${one.id}/`));
  const words = [...parents, name, line?.data.name ?? '', description];
  const children = Object.values(value).map((child) => readJsonLd(child, truth, words));
  if (telephone === undefined) return merge(children);
  const own = truth.entries.filter(({ number }) => number === truth.dialled.get(telephone));
  const isRight = own.some((entry) => isDeepStrictEqual(hoursAvailable, openingsOf(entry)));
  const fault = `telephone "${telephone}" is geen nummer met die uren in content/lines`;
  const number = readAbout(own[0]?.number ?? telephone, words.join('; '), truth, 'JSON-LD');
  return merge([...children, number], ...faultUnless(isRight, fault));
}

/** Writes the opening hours of a number, where they are known; from midnight to midnight is closed. */
function openingsOf({ record, line: { data } }: Entry): object[] | undefined {
  if (record?.hours === 'always') return [opening(record, DAYS, '00:00', '24:00')];
  if (record?.hours !== 'office') return undefined;
  const found = data.officeHours
    .filter(({ basis }) => basis === 'published')
    .flatMap(({ periods, closed, closures, ...dates }) => {
      const days = {
        validFrom: [record.validFrom ?? '', dates.validFrom ?? ''].reduce((a, b) =>
          a > b ? a : b,
        ),
        validUntil: [record.validUntil ?? NEVER, dates.validUntil ?? NEVER].reduce((a, b) =>
          a < b ? a : b,
        ),
      };
      if (days.validFrom > days.validUntil) return [];
      return [
        ...periods.map(({ days: on, core: [from, to] }) => {
          const names = on.map((day) => DAYS[day]);
          return opening(days, names, clock(from), clock(to));
        }),
        ...(closed.length > 0 ? [opening(days, ['PublicHolidays'], '00:00', '00:00')] : []),
        ...closures.map((closure) => opening(closure, DAYS, '00:00', '00:00')),
      ];
    });
  return found.length > 0 ? found : undefined;
}

function opening(
  { validFrom, validUntil }: Dated,
  dayOfWeek: unknown,
  opens: string,
  closes: string,
): object {
  return {
    ...{ '@type': 'OpeningHoursSpecification', dayOfWeek, opens },
    closes: closes.replace('24:00', '23:59'),
    ...(validFrom && { validFrom }),
    ...(validUntil && validUntil !== NEVER && { validThrough: validUntil }),
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
