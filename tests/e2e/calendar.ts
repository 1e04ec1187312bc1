/**
 * Edge-case moments and what the rules say of them, written from the rules and sharing no code with
 * the site: the calendar is that of the oracles. In times to come the moments move along, so that they
 * stay after the day of the build.
 */

import { Temporal } from 'temporal-polyfill';
import { dayNamed } from '../oracles/calendar.ts';
import { clockChanges, dutch } from '../oracles/dutch-clock.ts';

export type Row = [title: string, instant: Date, state: 'office' | 'outside-office' | 'uncertain'];

const TODAY = dutch(Date.now()).toPlainDate();
const YEAR = TODAY.year + 1;

/** The days on which an office may be closed, beside those on which the clock changes. */
const SPECIAL = [
  ...['Nieuwjaar', 'Goede Vrijdag', 'Tweede paasdag', '26 april', '27 april', 'Bevrijdingsdag'],
  ...['Hemelvaartsdag', 'Tweede pinksterdag', '24 december', 'Kerstmis', 'Tweede kerstdag'],
  '31 december',
];

/** The instant at which a Dutch clock shows a time on a day. */
function at(day: Temporal.PlainDate, time = '12:00:00'): Date {
  const moment = day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: time });
  return new Date(moment.epochMilliseconds);
}

/**
 * An ordinary working day soon after the build, when the page is not old yet: a Tuesday with nothing
 * special on it or in the days after it.
 */
export function workday(time: string, daysLater = 0): Date {
  return at(ordinaryTuesday().add({ days: daysLater }), time);
}

function ordinaryTuesday(): Temporal.PlainDate {
  for (let day = TODAY.add({ days: 3 }); ; day = day.add({ days: 1 })) {
    const week = Array.from({ length: 7 }, (_, days) => day.add({ days }));
    if (day.dayOfWeek === 2 && !week.some(isSpecial)) return day;
  }
}

function isSpecial(day: Temporal.PlainDate): boolean {
  const named = SPECIAL.map((name) => dayNamed(name, day.year));
  const changes = clockChanges(day.year).map((instant) => dutch(instant).toPlainDate());
  return [...named, ...changes].some((other) => other.equals(day));
}

/** Every edge case. */
export function rows(): Row[] {
  const on = (name: string, time?: string) => at(dayNamed(name, YEAR), time);
  const [forward = NaN, back = NaN] = clockChanges(YEAR);
  const nextDay = dutch(back).toPlainDate().add({ days: 1 });
  const liberation = workingDay('Bevrijdingsdag');
  const christmasEve = workingDay('24 december');
  const newYearsEve = workingDay('31 december');
  return [
    ['the last second of the night', workday('07:59:59'), 'outside-office'],
    ['the office may begin', workday('08:00:00'), 'uncertain'],
    ['the last second of doubt', workday('08:59:59'), 'uncertain'],
    ['the office certainly works', workday('09:00:00'), 'office'],
    ['lunch', workday('12:30:00'), 'office'],
    ['the last certain second', workday('16:59:59'), 'office'],
    ['17.00 exactly', workday('17:00:00'), 'uncertain'],
    ['the last possible second', workday('17:59:59'), 'uncertain'],
    ['18.00 exactly', workday('18:00:00'), 'outside-office'],
    ['night', workday('23:14:00'), 'outside-office'],
    ['midnight', workday('00:00:00', 1), 'outside-office'],
    ['Friday, the last certain second', workday('16:59:59', 3), 'office'],
    ['Saturday', workday('12:00:00', 4), 'outside-office'],
    ['Sunday', workday('12:00:00', 5), 'outside-office'],
    ['Nieuwjaarsdag', on('Nieuwjaar'), 'outside-office'],
    ['2e paasdag', on('Tweede paasdag'), 'outside-office'],
    ['Koningsdag', on('Koningsdag'), 'outside-office'],
    ['Hemelvaartsdag', on('Hemelvaartsdag'), 'outside-office'],
    ['2e pinksterdag', on('Tweede pinksterdag'), 'outside-office'],
    ['Eerste kerstdag', on('Kerstmis'), 'outside-office'],
    ['Tweede kerstdag', on('Tweede kerstdag'), 'outside-office'],
    ['Goede Vrijdag, before any office works', on('Goede Vrijdag', '07:59:59'), 'outside-office'],
    ['Goede Vrijdag', on('Goede Vrijdag'), 'uncertain'],
    ['Goede Vrijdag, evening', on('Goede Vrijdag', '18:00:00'), 'outside-office'],
    ['5 May on a working day', at(liberation), 'uncertain'],
    ['24 December, morning', at(christmasEve, '11:59:59'), 'office'],
    ['24 December, noon', at(christmasEve), 'uncertain'],
    ['24 December, evening', at(christmasEve, '18:00:00'), 'outside-office'],
    ['31 December, morning', at(newYearsEve, '11:59:59'), 'office'],
    ['31 December, noon', at(newYearsEve), 'uncertain'],
    ['before the clock goes forward', new Date(forward - 1000), 'outside-office'],
    ['after the clock went forward', new Date(forward), 'outside-office'],
    ['the next morning, doubt', at(nextDay, '08:59:59'), 'uncertain'],
    ['the next morning, certain', at(nextDay, '09:00:00'), 'office'],
    ['before the clock goes back', new Date(back - 1000), 'outside-office'],
    ['after the clock went back', new Date(back), 'outside-office'],
    ['a day before the build', at(TODAY.subtract({ days: 2 })), 'uncertain'],
    ['1970', new Date(0), 'uncertain'],
    ['past the horizon', at(new Temporal.PlainDate(YEAR + 7, 2, 1)), 'uncertain'],
    ['2060', at(new Temporal.PlainDate(2060, 6, 1), '03:00:00'), 'uncertain'],
  ];
}

/** Of the edge cases five that tell most: one of each state, a holiday, and a change of the clock. */
export function fiveRows(): Row[] {
  const titles = [
    ...['the office certainly works', '17.00 exactly', 'midnight', '2e paasdag'],
    'the next morning, certain',
  ];
  return rows().filter(([title]) => titles.includes(title));
}

/** The first time from next year on that a day is a working day. */
function workingDay(name: string): Temporal.PlainDate {
  for (let year = YEAR; ; year += 1) {
    const day = dayNamed(name, year);
    if (day.dayOfWeek < 6) return day;
  }
}
