/** Writes in words when a number is the one to dial. At build time only. */

import type { NumberRecord, OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { DAY, DAY_MINUTES } from '../clock/amsterdam.ts';
import type { Hours } from '../clock/answer.ts';
import type { Span } from '../clock/office-hours.ts';
import { bothHold, type Validity } from '../calendar/validity.ts';
import { dateInWords } from './date-in-words.ts';

/**
 * Writes when a number is for the reader: from where it can be dialled, or else its hours; and the days
 * from and until which that holds.
 */
export function whenInWords(
  number: NumberDates,
  officeHours: readonly OfficeHoursRecord[],
  words: Words,
): string {
  const { role, hours } = number;
  return whileInWords(number, officeHours, words, (own) =>
    role === 'main' ? hoursInWords(hours, own, words) : words[role],
  );
}

type NumberDates = Pick<NumberRecord, 'role' | 'hours'> & Validity;

/**
 * Writes what holds of a number, with the days on which it does: once where that is the same under each
 * of the office hours that follow each other, else for each.
 *
 * @param say says it, under these office hours
 */
export function whileInWords(
  number: NumberDates,
  officeHours: readonly OfficeHoursRecord[],
  words: Words,
  say: (hours: OfficeHoursRecord | undefined) => string,
): string {
  const said = officeHours.flatMap((hours) => {
    const days = bothHold(number, hours);
    return days ? [{ ...days, what: say(hours) }] : [];
  });
  const [first = { what: say(undefined) }, ...others] = said;
  const isSame = others.every(({ what }) => what === first.what);
  const parts = isSame ? [{ ...number, what: first.what }] : said;
  return parts
    .map((part, index) => {
      const text = datedInWords(part.what, part, words);
      return index === 0 ? text : lowerFirst(text);
    })
    .join('; ');
}

/** Writes from which day and until which something holds, as far as that is limited. */
export function datedInWords(
  what: string,
  { validFrom, validUntil }: Validity,
  words: Words,
): string {
  const until = validUntil ? `, ${words.validUntil} ${dateInWords(validUntil, words)}` : '';
  if (!validFrom) return `${what}${until}`;
  return `${words.validFrom} ${dateInWords(validFrom, words)}: ${lowerFirst(what)}${until}`;
}

/** Writes from which day and until which something holds; nothing where that is not limited. */
export function holdsInWords({ validFrom, validUntil }: Validity, words: Words): string {
  const days = [
    ...(validFrom ? [`${words.validFrom} ${dateInWords(validFrom, words)}`] : []),
    ...(validUntil ? [`${words.validUntil} ${dateInWords(validUntil, words)}`] : []),
  ];
  return upperFirst(days.join(' '));
}

/** Writes when a number is the one to dial, in words that hold at any moment. */
export function hoursInWords(
  hours: Hours,
  officeHours: OfficeHoursRecord | undefined,
  words: Words,
): string {
  if (hours === 'always') return words.always;
  if (!officeHours || hours === 'unknown') return words.unknownHours;
  if (hours === 'outside-office') {
    const byDay = officeHours.periods.every(
      ({ edges: [from, to] }) => from >= 6 * 60 && to <= 22 * 60,
    );
    return `${words.outsideOfficeHours}${byDay ? `, ${words.alsoAtNight}` : ''}`;
  }
  return `${words.officeHours}${periodsInWords(officeHours, words)}`;
}

/** Writes days and certain hours; Monday to Friday are left out, as they are the days of any office. */
function periodsInWords(
  { basis, periods }: Pick<OfficeHoursRecord, 'basis' | 'periods'>,
  words: Words,
): string {
  const about = basis === 'assumption' ? `${words.assumed} ` : '';
  const [week] = periods;
  if (week && periods.length === 1 && week.days.join() === '1,2,3,4,5') {
    return `, ${about}${timesInWords(week.core, words)}`;
  }
  const inWords = periods.map(
    ({ days, core }) => `${daysInWords(days, words)}, ${about}${timesInWords(core, words)}`,
  );
  return `: ${inWords.join('; ')}`;
}

/** Writes weekdays from Monday on: "ma t/m vr" for days in a row, else "ma, wo, vr". */
export function daysInWords(
  days: readonly number[],
  words: Words,
  length: 'short' | 'long' = 'short',
): string {
  const week = days.map((day) => (day + 6) % 7).sort((a, b) => a - b);
  const names = weekdayNames(length, words);
  const name = (day = 0) => names[(day + 1) % 7];
  const inARow = week.every((day, index) => day === (week[0] ?? 0) + index);
  if (!inARow || week.length < 3) return week.map(name).join(', ');
  return `${name(week[0])} ${words.andUntil} ${name(week.at(-1))}`;
}

/** Lists the names of the weekdays, from Sunday on: the fourth of January 1970 was one. */
export function weekdayNames(weekday: 'short' | 'long', { locale }: Words): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format((day + 3) * DAY));
}

/** Writes from when to when on the clock: "9 tot 17 uur". */
export function timesInWords(span: Span, words: Words): string {
  const [from = '', to = ''] = span.map((minute) => {
    const hour = minute === DAY_MINUTES ? 24 : Math.floor(minute / 60) % 24;
    return minute % 60 === 0 ? `${hour}` : `${hour}.${String(minute % 60).padStart(2, '0')}`;
  });
  return words.times.replace('{from}', from).replace('{to}', to);
}

/** Makes the first letter small, for words after a colon. */
export function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** Makes the first letter large, for words that begin a sentence. */
export function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
