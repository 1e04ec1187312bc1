/** Hours, dates and sources in words. At build time only. */

import type { LineRecord, NumberRecord } from '../schemas/line.ts';
import { TODAY } from '../schemas/measure.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import type { Words } from '../schemas/ui.ts';
import type { Hours } from './answer.ts';
import { DAY, DAY_MINUTES } from './amsterdam.ts';
import { label } from './phone.ts';
import type { Span } from './office-hours.ts';
import { EMERGENCY_NUMBERS } from './verification.ts';

type OfficeHoursRecord = NonNullable<LineRecord['officeHours']>;

/** When a number is for you: from where it can be dialled, or else its hours. */
export function whenInWords(
  { role, hours }: Pick<NumberRecord, 'role' | 'hours'>,
  officeHours: LineRecord['officeHours'],
  words: Words,
): string {
  return role === 'main' ? hoursInWords(hours, officeHours, words) : words[role];
}

/** When a number is the one to dial, in words that hold at any moment. */
export function hoursInWords(
  hours: Hours,
  officeHours: LineRecord['officeHours'],
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

/** Days and certain hours; from Monday to Friday the days go without saying, as for any office. */
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

/** A source's date as people say it: "april 2016", "rond 2024", "onbekend". */
export function dateInWords(date: string, words: Words): string {
  if (date === UNKNOWN) return UNKNOWN;
  if (date === TODAY) return words.today;
  const iso = date.replace(/^circa /, '');
  const [, month, day] = iso.split('-');
  const format = new Intl.DateTimeFormat(words.locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return `${iso === date ? '' : `${words.circa} `}${format.format(new Date(iso))}`;
}

/** Where a number comes from, in one sentence. */
export function sourceInWords(
  { source, sourceDate }: Pick<NumberRecord, 'source' | 'sourceDate'>,
  words: Words,
): string {
  return words.source
    .replace('{source}', () => source)
    .replace('{date}', sourceDate === UNKNOWN ? words.unknownDate : dateInWords(sourceDate, words));
}

/**
 * Whether a person has phoned the number, and when, in one sentence. Of an emergency number nothing:
 * nobody may phone that to test it, and to say that nobody did would invite it.
 */
export function verifiedInWords(
  { number, sourceDate, verified }: Pick<NumberRecord, 'number' | 'sourceDate' | 'verified'>,
  words: Words,
): string {
  if (EMERGENCY_NUMBERS.includes(number)) return '';
  if (verified) return words.verified.replace('{date}', dateInWords(verified.on, words));
  return sourceDate === UNKNOWN ? words.neverVerified : words.notVerified;
}

/**
 * What a caller wants to know of a line, in the order in which it is asked.
 *
 * @param next the line to try when nobody answers
 */
export function factsOf(
  { forWhom, facts, numbers, officeHours }: LineRecord,
  next: Pick<LineRecord, 'name' | 'numbers'> | undefined,
  words: Words,
): [string, string][] {
  const hours = numbers
    .filter(({ role }) => role === 'main')
    .map((number) => hoursInWords(number.hours, officeHours, words));
  const nextNumber = next?.numbers[0]?.number;
  const tryNext: [string, string][] =
    next && nextNumber ? [[words.nobodyAnswers, `${next.name}, ${label(nextNumber)}`]] : [];
  return [
    [words.forWhom, forWhom],
    [words.hours, hours.join('; ')],
    ...tryNext,
    [words.answeredBy, facts.answeredBy],
    [words.happens, facts.happens],
    [words.cost, facts.cost],
    [words.phoneBill, facts.phoneBill],
    [words.anonymous, facts.anonymous],
    [words.confidential, facts.confidential],
    [words.family, facts.family],
    [words.fromAbroad, facts.fromAbroad],
    [words.deaf, facts.deaf],
  ];
}

/** Who runs this copy of the site, or that nobody has said so. */
export function operatorInWords(operator: string | undefined, words: Words): string {
  return operator ? words.operator.replace('{operator}', () => operator) : words.noOperator;
}

/** Short weekdays: "ma t/m vr" for days in a row, else "ma, wo, vr". The week starts on Monday. */
function daysInWords(days: readonly number[], words: Words): string {
  const week = days.map((day) => (day + 6) % 7).sort((a, b) => a - b);
  const name = (day = 0) =>
    new Intl.DateTimeFormat(words.locale, { weekday: 'short', timeZone: 'UTC' }).format(
      (day + 4) * DAY,
    );
  const inARow = week.every((day, place) => day === (week[0] ?? 0) + place);
  if (!inARow || week.length < 3) return week.map(name).join(', ');
  return `${name(week[0])} ${words.andUntil} ${name(week.at(-1))}`;
}

function timesInWords(span: Span, words: Words): string {
  const [from = '', to = ''] = span.map((minute) => {
    const hour = minute === DAY_MINUTES ? 24 : Math.floor(minute / 60) % 24;
    return minute % 60 === 0 ? `${hour}` : `${hour}.${String(minute % 60).padStart(2, '0')}`;
  });
  const times = words.times.replace('{from}', from).replace('{to}', to);
  return times.replaceAll(' ', '\u00a0');
}
