import { expect, test } from 'vitest';
import { scheduleOf } from '../../../src/calendar/schedule.ts';
import { rosterMoments } from '../../../src/calendar/roster-moments.ts';
import { fixedLine, fixedWords } from '../../fixtures/content.ts';

/** The moments of IVP's roster, as Dutch time. */
function momentsOf(built: string, data = fixedLine('ivp').data): string[] {
  const { officeHours, trusted } = scheduleOf(data, Date.parse(built));
  if (!officeHours) throw new Error('IVP has office hours');
  return rosterMoments(data, officeHours, trusted, fixedWords()).map(
    ({ title, instant }) =>
      `${title} ${new Date(instant).toLocaleString('sv', { timeZone: 'Europe/Amsterdam' }).slice(0, 16)}`,
  );
}

test('an ordinary day with both sides of each boundary, the weekend, then a year of days', () => {
  expect(momentsOf('2026-11-23T12:00:00Z')).toEqual([
    'Gewone werkdag 2026-11-24 07:59',
    'Gewone werkdag 2026-11-24 08:00',
    'Gewone werkdag 2026-11-24 08:59',
    'Gewone werkdag 2026-11-24 09:00',
    'Lunch 2026-11-24 12:30',
    'Gewone werkdag 2026-11-24 16:59',
    'Gewone werkdag 2026-11-24 17:00',
    'Gewone werkdag 2026-11-24 17:59',
    'Gewone werkdag 2026-11-24 18:00',
    'Nacht 2026-11-25 03:00',
    'Weekend 2026-11-28 12:00',
    'Weekend 2026-11-29 12:00',
    '24 december 2026-12-24 11:59',
    '24 december 2026-12-24 12:00',
    'Kerstmis 2026-12-25 12:00',
    'Tweede kerstdag 2026-12-26 12:00',
    '31 december 2026-12-31 11:59',
    '31 december 2026-12-31 12:00',
    'Nieuwjaar 2027-01-01 12:00',
    'Goede Vrijdag 2027-03-26 12:00',
    'De klok gaat vooruit 2027-03-28 01:59',
    'De klok gaat vooruit 2027-03-28 03:00',
    'Tweede paasdag 2027-03-29 12:00',
    'Koningsdag 2027-04-27 12:00',
    'Bevrijdingsdag 2027-05-05 12:00',
    'Hemelvaartsdag 2027-05-06 12:00',
    'Tweede pinksterdag 2027-05-17 12:00',
    'De klok gaat terug 2027-10-31 02:59',
    'De klok gaat terug 2027-10-31 02:00',
  ]);
});

test('the minute before hours that begin at midnight is of the day before', () => {
  const { data } = fixedLine('ivp');
  const officeHours = data.officeHours.map((hours) => ({
    ...hours,
    periods: hours.periods.map((period) => ({ ...period, edges: [0, 1440] as const })),
  }));
  const moments = momentsOf('2026-11-23T12:00:00Z', { ...data, officeHours });
  expect(moments.slice(0, 2)).toEqual([
    'Gewone werkdag 2026-11-23 23:59',
    'Gewone werkdag 2026-11-24 00:00',
  ]);
});

test('the ordinary day is none that the policy touches', () => {
  const [first] = momentsOf('2026-12-23T12:00:00Z');
  expect(first).toBe('Gewone werkdag 2026-12-28 07:59');
});

test.each([
  ['a Friday', '2026-11-27T12:00:00Z', '2026-11-28', '2026-11-29'],
  ['a Saturday', '2026-11-28T12:00:00Z', '2026-12-05', '2026-12-06'],
])('the weekend after %s', (_, built, saturday, sunday) => {
  expect(momentsOf(built).filter((moment) => moment.startsWith('Weekend'))).toEqual([
    `Weekend ${saturday} 12:00`,
    `Weekend ${sunday} 12:00`,
  ]);
});
