/**
 * Edge-case moments and what the rules say of them, written from the rules and sharing no code with
 * the site. In times to come the moments move along, so that they stay after the day of the build.
 */

export type Row = [title: string, instant: Date, state: 'office' | 'outside-office' | 'uncertain'];

const DAY = 86_400_000;
const YEAR = new Date().getUTCFullYear() + 1;

/** Dutch clock time as an instant; summer time is from the last Sunday of March to that of October. */
function dutch(year: number, month: number, day: number, time = '12:00:00'): Date {
  const local = Date.parse(
    `${new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)}T${time}Z`,
  );
  const summer =
    local >= lastSunday(year, 3) + 2 * 3_600_000 && local < lastSunday(year, 10) + 3 * 3_600_000;
  return new Date(local - (summer ? 2 : 1) * 3_600_000);
}

/**
 * An ordinary working day soon after the build, when the page is not old yet: a Tuesday with nothing
 * special on it or in the days after it.
 */
export function workday(time: string, daysLater = 0): Date {
  const day = new Date(ordinaryTuesday() + daysLater * DAY);
  return dutch(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate(), time);
}

function ordinaryTuesday(): number {
  const today = Math.floor(Date.now() / DAY) * DAY;
  for (let day = today + 3 * DAY; ; day += DAY) {
    const week = Array.from({ length: 7 }, (_, later) => day + later * DAY);
    if (new Date(day).getUTCDay() === 2 && !week.some(isSpecial)) return day;
  }
}

/** Whether an office may be closed on a day, or the clock changes. */
function isSpecial(day: number): boolean {
  const year = new Date(day).getUTCFullYear();
  const fixed = ['01-01', '04-26', '04-27', '05-05', '12-24', '12-25', '12-26', '12-31'];
  const isFixed = fixed.includes(new Date(day).toISOString().slice(5, 10));
  const moving = [-2, 1, 39, 50].map((days) => easterOf(year) + days * DAY);
  return isFixed || [...moving, lastSunday(year, 3), lastSunday(year, 10)].includes(day);
}

export function rows(): Row[] {
  const easter = easterOf(YEAR);
  const easterDay = (days: number, time?: string) => {
    const date = new Date(easter + days * DAY);
    return dutch(YEAR, date.getUTCMonth() + 1, date.getUTCDate(), time);
  };
  const mondayAfter = (sunday: number, time: string) => {
    const date = new Date(sunday + DAY);
    return dutch(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), time);
  };
  const liberation = weekdayYear(5, 5);
  const christmasEve = weekdayYear(12, 24);
  const newYearsEve = weekdayYear(12, 31);
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
    ['Nieuwjaarsdag', dutch(YEAR, 1, 1), 'outside-office'],
    ['2e paasdag', easterDay(1), 'outside-office'],
    [
      'Koningsdag',
      dutch(YEAR, 4, new Date(Date.UTC(YEAR, 3, 27)).getUTCDay() === 0 ? 26 : 27),
      'outside-office',
    ],
    ['Hemelvaartsdag', easterDay(39), 'outside-office'],
    ['2e pinksterdag', easterDay(50), 'outside-office'],
    ['Eerste kerstdag', dutch(YEAR, 12, 25), 'outside-office'],
    ['Tweede kerstdag', dutch(YEAR, 12, 26), 'outside-office'],
    ['Goede Vrijdag, before any office works', easterDay(-2, '07:59:59'), 'outside-office'],
    ['Goede Vrijdag', easterDay(-2), 'uncertain'],
    ['Goede Vrijdag, evening', easterDay(-2, '18:00:00'), 'outside-office'],
    ['5 May on a working day', dutch(liberation, 5, 5), 'uncertain'],
    ['24 December, morning', dutch(christmasEve, 12, 24, '11:59:59'), 'office'],
    ['24 December, noon', dutch(christmasEve, 12, 24), 'uncertain'],
    ['24 December, evening', dutch(christmasEve, 12, 24, '18:00:00'), 'outside-office'],
    ['31 December, morning', dutch(newYearsEve, 12, 31, '11:59:59'), 'office'],
    ['31 December, noon', dutch(newYearsEve, 12, 31), 'uncertain'],
    ['before the clock goes forward', new Date(lastSunday(YEAR, 3) + 3_599_000), 'outside-office'],
    ['after the clock went forward', new Date(lastSunday(YEAR, 3) + 3_600_000), 'outside-office'],
    ['the next morning, doubt', mondayAfter(lastSunday(YEAR, 10), '08:59:59'), 'uncertain'],
    ['the next morning, certain', mondayAfter(lastSunday(YEAR, 10), '09:00:00'), 'office'],
    ['before the clock goes back', new Date(lastSunday(YEAR, 10) + 3_599_000), 'outside-office'],
    ['after the clock went back', new Date(lastSunday(YEAR, 10) + 3_600_000), 'outside-office'],
    ['a day before the build', new Date(Date.now() - 2 * DAY), 'uncertain'],
    ['1970', new Date(0), 'uncertain'],
    ['past the horizon', dutch(YEAR + 7, 2, 1), 'uncertain'],
    ['2060', dutch(2060, 6, 1, '03:00:00'), 'uncertain'],
  ];
}

/** Midnight UTC on the last Sunday of a month; the clock changes an hour later. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 0);
  return last - new Date(last).getUTCDay() * DAY;
}

/** The first year from next year on in which a date is a working day. */
function weekdayYear(month: number, day: number): number {
  for (let year = YEAR; ; year++) {
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    if (weekday > 0 && weekday < 6) return year;
  }
}

/** Easter Sunday at midnight UTC, by the Gregorian computus. */
function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) %
    30;
  const correction =
    epact -
    Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday =
    (year + Math.floor(year / 4) + correction + 2 - century + Math.floor(century / 4)) % 7;
  const offset = correction - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return Date.UTC(year, month - 1, offset + 28 - 31 * Math.floor(month / 4));
}
