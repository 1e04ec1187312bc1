/** Turns the record into `/nummers.json`, for other sites. At build time only. */

import type { Line } from '../data/content-file.ts';
import type { LineRecord, NumberRecord, OfficeHoursRecord } from '../schemas/line.ts';
import { ISO_WEEKDAYS, type NumbersJson } from '../schemas/numbers-json.ts';
import { clockTime } from './machine-time.ts';
import type { Span } from '../clock/office-hours.ts';
import { presentLine, type Validity } from '../calendar/validity.ts';
import { todayOf } from '../numbers/verification.ts';

type LineJson = NumbersJson['lines'][number];

/**
 * Makes the content of `/nummers.json`.
 *
 * @param lines in the order in which they are to stand
 * @param builtAt milliseconds since 1 January 1970 UTC
 * @throws RangeError when the clock cannot be read (see `wallClock`)
 */
export function numbersJson(lines: readonly Line[], builtAt: number): NumbersJson {
  return {
    version: 1,
    generatedOn: todayOf(builtAt),
    lines: lines.map(({ id, data }) => lineJson(id, data, todayOf(builtAt))),
  };
}

/** Describes a line: what holds today, and apart from that what is planned, so that nobody dials it too early. */
function lineJson(id: string, data: LineRecord, today: string): LineJson {
  const { name, numbers, officeHours } = presentLine(data, today);
  const isPlanned = ({ validFrom }: Validity) => validFrom !== undefined;
  const [hours] = officeHours.filter((one) => !isPlanned(one)).map(officeHoursJson);
  const planned = numbers.filter(isPlanned).map(numberJson);
  const plannedOfficeHours = officeHours.filter(isPlanned).map(officeHoursJson);
  return {
    id,
    name,
    numbers: numbers.filter((one) => !isPlanned(one)).map(numberJson),
    ...(planned.length > 0 && { planned }),
    officeHours: hours ?? null,
    ...(plannedOfficeHours.length > 0 && { plannedOfficeHours }),
  };
}

/** Describes a number, as the schema has it. */
function numberJson({
  label,
  tel,
  role,
  hours,
  source,
  sourceDate,
  verified,
  validFrom,
  validUntil,
}: NumberRecord): LineJson['numbers'][number] {
  return {
    // Other sites show the label as it stands here, and no browser may break it over two rows.
    label: label.replaceAll(' ', '\u00a0'),
    tel,
    hours,
    source,
    sourceDate,
    verifiedOn: verified?.on ?? null,
    ...(verified?.takenFrom && { takenFrom: verified.takenFrom }),
    ...(role !== 'main' && { role }),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  };
}

/** Describes office hours, as the schema has them. */
function officeHoursJson({
  basis,
  periods,
  closures,
  ...days
}: OfficeHoursRecord): NonNullable<LineJson['officeHours']> {
  return {
    basis,
    timeZone: 'Europe/Amsterdam',
    periods: periods.map(({ days, core, edges }) => ({
      days: ISO_WEEKDAYS.filter((_, index) => days.includes((index + 1) % 7)),
      core: spanJson(core),
      edges: spanJson(edges),
    })),
    ...days,
    ...(closures.length > 0 && { closures }),
  };
}

function spanJson([from, to]: Span): { from: string; to: string } {
  return { from: clockTime(from), to: clockTime(to) };
}
