import { expect, test } from 'vitest';
import { DAY } from '../../../src/clock/amsterdam.ts';
import { scheduleOf } from '../../../src/calendar/schedule.ts';
import { officeHours } from '../../../src/schemas/office-hours.ts';
import { fixedLine } from '../../fixtures/content.ts';

const BUILT = Date.parse('2026-11-23T12:00:00Z');
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** The days on which a line's hours do not hold: a date each, and from which minute nobody knows. */
const datesIn = ({ officeHours }: ReturnType<typeof scheduleOf>) => {
  let day = 0;
  return (officeHours?.exceptions ?? []).map(([gap, from]) => {
    day += gap;
    return [iso(day), ...(from < 0 ? [] : [from])].join(' ');
  });
};

test('IVP’s holidays become dates, only those on which it would otherwise work', () => {
  const dates = datesIn(scheduleOf(fixedLine('ivp').data, BUILT));
  expect(dates.filter((date) => date < '2028')).toEqual([
    ...['2026-12-24 720', '2026-12-25', '2026-12-31 720', '2027-01-01', '2027-03-26 0'],
    ...['2027-03-29', '2027-04-27', '2027-05-05 0', '2027-05-06', '2027-05-17'],
    ...['2027-12-24 720', '2027-12-31 720'],
  ]);
});

test('of one day, closed comes before contested, and the whole day before an afternoon', () => {
  const hours = officeHours.parse({
    ...{ basis: 'published', closed: ['Hemelvaartsdag'], contested: ['Goede Vrijdag'] },
    contestedAfternoon: ['26 maart', '6 mei'],
    periods: [{ days: ['ma', 'di', 'wo', 'do', 'vr'], core: '9.00-17.00' }],
  });
  const { numbers } = fixedLine('ivp').data;
  const dates = datesIn(scheduleOf({ numbers, officeHours: hours }, BUILT));
  expect(dates.filter((date) => date < '2028')).toEqual(['2027-03-26 0', '2027-05-06']);
});

test('the list reaches at least five years ahead', () => {
  const dates = datesIn(scheduleOf(fixedLine('ivp').data, BUILT));
  expect(dates.slice(-2)).toEqual(['2031-12-26', '2031-12-31 720']);
});

test('hours over midnight that began before the build are still in the list', () => {
  const [first] = datesIn(scheduleOf(fixedLine('ivp').data, Date.parse('2027-01-02T12:00:00Z')));
  expect(first).toBe('2027-01-01');
});

test('a line without office hours has no dates', () => {
  expect(scheduleOf(fixedLine('vertrouwenslijn').data, BUILT).officeHours).toBeUndefined();
});

test('a second number, or one for abroad, is never the one to dial', () => {
  const { data } = fixedLine('weerbaar-bestuur');
  const [number] = data.numbers;
  if (!number) throw new Error('the line has a number');
  const numbers = [
    { ...number, role: 'abroad' as const },
    number,
    { ...number, role: 'alternative' as const },
  ];
  expect(scheduleOf({ numbers, officeHours: [] }, BUILT).numbers).toEqual([number]);
});

test('a line without a number has no schedule', () => {
  expect(() => scheduleOf({ numbers: [], officeHours: [] }, BUILT)).toThrow(/at least one number/);
});

test('a build on New Year’s Day still knows the day before', () => {
  const hours = officeHours.parse({
    ...{ basis: 'published', closed: [], contested: [], contestedAfternoon: ['31 december'] },
    periods: [{ days: ['ma', 'di', 'wo', 'do', 'vr'], core: '22.00-6.00 volgende dag' }],
  });
  const { numbers } = fixedLine('ivp').data;
  const built = Date.parse('2027-01-01T12:00:00Z');
  const [first] = datesIn(scheduleOf({ numbers, officeHours: hours }, built));
  expect(first).toBe('2026-12-31 720');
});
