import { expect, test } from 'vitest';
import { DAY } from '../../../src/clock/amsterdam.ts';
import { HOLIDAY_NAMES, datesOf, isNamedDay, trustedDays } from '../../../src/calendar/holidays.ts';

const day = (text: string) => Date.parse(text) / DAY;
const iso = (found: number) => new Date(found * DAY).toISOString().slice(0, 10);

/** Looked up by hand, not computed: the sources disagree on none of these. */
test.each([
  ['Nieuwjaar', ['2026-01-01', '2027-01-01', '2028-01-01']],
  ['Goede Vrijdag', ['2026-04-03', '2027-03-26', '2028-04-14']],
  ['Tweede paasdag', ['2026-04-06', '2027-03-29', '2028-04-17']],
  ['Bevrijdingsdag', ['2026-05-05', '2027-05-05', '2028-05-05']],
  ['Hemelvaartsdag', ['2026-05-14', '2027-05-06', '2028-05-25']],
  ['Tweede pinksterdag', ['2026-05-25', '2027-05-17', '2028-06-05']],
  ['Kerstmis', ['2026-12-25', '2027-12-25', '2028-12-25']],
  ['Tweede kerstdag', ['2026-12-26', '2027-12-26', '2028-12-26']],
  ['24 december', ['2026-12-24', '2027-12-24', '2028-12-24']],
])('%s', (name, dates) => {
  expect(datesOf(name, [day('2026-11-23'), day('2028-12-31')]).map(iso)).toEqual(dates);
});

test.each([
  ['on the 27th', '2030', '2030-04-27'],
  ['on the 26th when the 27th is a Sunday', '2031', '2031-04-26'],
  ['on the 26th again in 2036', '2036', '2036-04-26'],
])('Koningsdag %s', (_, year, date) => {
  expect(datesOf('Koningsdag', [day(`${year}-01-01`), day(`${year}-12-31`)]).map(iso)).toEqual([
    date,
  ]);
});

test.each([
  'Koninginnedag',
  '31 februari',
  '29 februari',
  '24 brumaire',
  '0 mei',
  '32 mei',
  'x1 mei',
  '',
])('"%s" is no day that can be named, and has no dates', (name) => {
  expect(isNamedDay(name)).toBe(false);
  expect(() => datesOf(name, [day('2026-01-01'), day('2026-12-31')])).toThrow(RangeError);
});

test.each(['Goede Vrijdag', '24 december', '1 mei'])('"%s" is', (name) => {
  expect(isNamedDay(name)).toBe(true);
});

test.each([
  ['from the day of the build on the Dutch calendar', '2026-11-22T23:30:00Z', '2026-11-23', 2031],
  ['at least five years on', '2026-12-31T12:00:00Z', '2026-12-31', 2031],
  ['a new year begins in the Netherlands first', '2026-12-31T23:30:00Z', '2027-01-01', 2032],
])('a build can be trusted %s', (_, built, from, year) => {
  expect(trustedDays(Date.parse(built)).map(iso)).toEqual([from, `${year}-12-31`]);
});

test.each(
  Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2027, month, 2));
    const word = new Intl.DateTimeFormat('nl', { month: 'long', timeZone: 'UTC' }).format(date);
    return [`2 ${word}`, date.toISOString().slice(0, 10)];
  }),
)('%s is the day that its words say', (name, date) => {
  expect(datesOf(name, [day('2027-06-01'), day('2027-06-01')]).map(iso)).toEqual([date]);
});

test('names are Dutch', () => {
  expect(HOLIDAY_NAMES).toEqual(expect.arrayContaining(['Nieuwjaar', 'Hemelvaartsdag']));
});
