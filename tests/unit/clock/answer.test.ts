import { describe, expect, test } from 'vitest';
import {
  answer,
  inOrder,
  nextNumber,
  type Hours,
  type Schedule,
  type State,
} from '../../../src/clock/answer.ts';
import { trustedDays } from '../../../src/calendar/holidays.ts';
import type { OfficeHours } from '../../../src/clock/office-hours.ts';
import { scheduleOf } from '../../../src/calendar/schedule.ts';
import { fixedLine } from '../../fixtures/content.ts';

const BUILT = Date.parse('2026-11-23T12:00:00+01:00');
const ivp = scheduleOf(fixedLine('ivp').data, BUILT);

/** The instant with this Dutch time, written with its offset: `2027-01-04T09:00:00+01:00`. */
const at = (iso: string) => Date.parse(iso);
const iso = (instant: number | null | undefined) =>
  instant === null || instant === undefined ? instant : new Date(instant).toISOString();

describe('the IVP line', () => {
  const O = 'office';
  const X = 'outside-office';
  const U = 'uncertain';
  test.each<[string, string, State, string]>([
    ['a Monday, the last second of the night', '2027-02-01T07:59:59+01:00', X, 'outside-hours'],
    ['the office may begin', '2027-02-01T08:00:00+01:00', U, 'edge'],
    ['the last second of doubt', '2027-02-01T08:59:59+01:00', U, 'edge'],
    ['the office certainly works', '2027-02-01T09:00:00+01:00', O, 'office-hours'],
    ['lunch', '2027-02-01T12:30:00+01:00', O, 'office-hours'],
    ['the last certain second', '2027-02-01T16:59:59+01:00', O, 'office-hours'],
    ['17.00 exactly', '2027-02-01T17:00:00+01:00', U, 'edge'],
    ['the last possible second', '2027-02-01T17:59:59+01:00', U, 'edge'],
    ['18.00 exactly', '2027-02-01T18:00:00+01:00', X, 'outside-hours'],
    ['midnight', '2027-02-02T00:00:00+01:00', X, 'outside-hours'],
    ['Friday afternoon', '2027-02-05T16:59:59+01:00', O, 'office-hours'],
    ['Saturday noon', '2027-02-06T12:00:00+01:00', X, 'outside-hours'],
    ['Sunday noon', '2027-02-07T12:00:00+01:00', X, 'outside-hours'],
    ['Nieuwjaarsdag', '2027-01-01T12:00:00+01:00', X, 'holiday'],
    ['Nieuwjaarsdag, at an hour of doubt', '2027-01-01T08:30:00+01:00', X, 'holiday'],
    ['2e paasdag', '2027-03-29T12:00:00+02:00', X, 'holiday'],
    ['Koningsdag', '2027-04-27T12:00:00+02:00', X, 'holiday'],
    ['Hemelvaartsdag', '2027-05-06T12:00:00+02:00', X, 'holiday'],
    ['the day after Hemelvaartsdag', '2027-05-07T12:00:00+02:00', O, 'office-hours'],
    ['2e pinksterdag', '2027-05-17T12:00:00+02:00', X, 'holiday'],
    ['Eerste kerstdag on a Friday', '2026-12-25T12:00:00+01:00', X, 'holiday'],
    ['Tweede kerstdag on a Tuesday', '2028-12-26T12:00:00+01:00', X, 'holiday'],
    ['Koningsdag 2031, on Saturday the 26th', '2031-04-26T12:00:00+02:00', X, 'outside-hours'],
    ['28 April 2031, a Monday like any other', '2031-04-28T12:00:00+02:00', O, 'office-hours'],
    ['Goede Vrijdag, before any office works', '2027-03-26T07:59:59+01:00', X, 'outside-hours'],
    ['Goede Vrijdag, early', '2027-03-26T08:00:00+01:00', U, 'contested'],
    ['Goede Vrijdag, noon', '2027-03-26T12:00:00+01:00', U, 'contested'],
    ['Goede Vrijdag, evening', '2027-03-26T18:00:00+01:00', X, 'outside-hours'],
    ['5 May on a Wednesday', '2027-05-05T12:00:00+02:00', U, 'contested'],
    ['5 May on a Saturday', '2029-05-05T12:00:00+02:00', X, 'outside-hours'],
    ['24 December, morning', '2026-12-24T11:59:59+01:00', O, 'office-hours'],
    ['24 December, from noon', '2026-12-24T12:00:00+01:00', U, 'contested'],
    ['24 December, evening', '2026-12-24T18:00:00+01:00', X, 'outside-hours'],
    ['31 December, morning', '2026-12-31T09:00:00+01:00', O, 'office-hours'],
    ['31 December, afternoon', '2026-12-31T12:00:00+01:00', U, 'contested'],
    ['Tuesday after the clock went forward', '2027-03-30T08:59:59+02:00', U, 'edge'],
    ['the same, one second later', '2027-03-30T09:00:00+02:00', O, 'office-hours'],
    ['Monday after the clock went back', '2027-11-01T08:59:59+01:00', U, 'edge'],
    ['the same, one second later', '2027-11-01T09:00:00+01:00', O, 'office-hours'],
    ['the second before the day of the build', '2026-11-22T23:59:59+01:00', U, 'before-build'],
    ['the first second of that day', '2026-11-23T00:00:00+01:00', X, 'outside-hours'],
    ['1970', '1970-01-01T12:00:00+01:00', U, 'before-build'],
    ['the last second of the horizon', '2031-12-31T23:59:59+01:00', X, 'outside-hours'],
    ['the second after it', '2032-01-01T00:00:00+01:00', U, 'past-horizon'],
    ['2060', '2060-06-01T03:00:00+02:00', U, 'past-horizon'],
  ])('%s (%s): %s, %s', (_, instant, state, reason) => {
    const found = answer(ivp, at(instant));
    expect(found).toMatchObject({ state, reason });
    expect(found.first.hours).toBe(state === 'office' ? 'office' : 'outside-office');
  });

  test.each([
    ['office', '2027-02-01T10:00:00+01:00', '2027-02-01T16:00:00.000Z', 'outside-office'],
    ['the doubt after it', '2027-02-01T17:30:00+01:00', '2027-02-02T08:00:00.000Z', 'office'],
    ['the night', '2027-02-01T23:14:00+01:00', '2027-02-02T08:00:00.000Z', 'office'],
    ['Goede Vrijdag', '2027-03-26T12:00:00+01:00', '2027-03-30T07:00:00.000Z', 'office'],
  ])('another number comes first after %s', (_, instant, when, hours) => {
    const change = nextNumber(ivp, at(instant));
    expect([iso(change?.at), change?.first.hours]).toEqual([when, hours]);
  });

  test.each(['1970-01-01T12:00:00Z', '2031-12-31T18:00:00Z', '2060-01-01T12:00:00Z'])(
    'no other number is promised at %s',
    (instant) => {
      expect(nextNumber(ivp, at(instant))).toBeUndefined();
    },
  );

  test('a time that is no time throws', () => {
    expect(() => answer(ivp, NaN)).toThrow(RangeError);
  });
});

test.each<[State, Hours[]]>([
  ['office', ['office', 'always', 'unknown', 'outside-office']],
  ['outside-office', ['outside-office', 'always', 'unknown', 'office']],
  ['uncertain', ['outside-office', 'always', 'unknown', 'office']],
])('the order of numbers, %s', (state, order) => {
  const numbers = [...order].sort().map((hours) => ({ hours }));
  expect(inOrder(numbers, state).map(({ hours }) => hours)).toEqual(order);
});

test('a weekday names the change only when it is less than six days away', () => {
  const monday = { days: [1], core: [540, 1020], edges: [540, 1020] } as const;
  const line: Schedule<{ hours: Hours }> = {
    numbers: [{ hours: 'office' }, { hours: 'outside-office' }],
    trusted: trustedDays(BUILT),
    officeHours: { periods: [monday], exceptions: [] },
  };
  expect(nextNumber(line, at('2027-02-01T18:00:00+01:00'))).toBeUndefined();
  expect(nextNumber(line, at('2027-02-02T09:00:00+01:00'))).toBeUndefined();
  expect(nextNumber(line, at('2027-02-02T09:01:00+01:00'))?.at).toBe(
    at('2027-02-08T09:00:00+01:00'),
  );
});

describe('lines with one number', () => {
  const trusted = trustedDays(BUILT);
  const one = (hours: Hours): Schedule<{ hours: Hours }> => ({
    numbers: [{ hours }],
    trusted,
  });
  const now = at('2027-02-01T10:00:00+01:00');

  test.each<[Hours, State, string]>([
    ['always', 'office', 'always'],
    ['unknown', 'uncertain', 'unknown-hours'],
  ])('%s: the one number, %s', (hours, state, reason) => {
    const found = answer(one(hours), now);
    expect(found).toMatchObject({ state, reason, first: { hours } });
  });

  test('one number that always answers is enough', () => {
    const line: Schedule<{ hours: Hours }> = {
      ...one('unknown'),
      numbers: [{ hours: 'unknown' }, { hours: 'always' }],
    };
    expect(answer(line, now)).toMatchObject({ state: 'office', first: { hours: 'always' } });
  });
});

describe('other office hours', () => {
  const numbers = [{ hours: 'office' }, { hours: 'outside-office' }] as const;
  const trusted = trustedDays(BUILT);
  const hours = (
    periods: OfficeHours['periods'],
    exceptions: OfficeHours['exceptions'] = [],
  ): Schedule<{ hours: Hours }> => ({
    numbers,
    trusted,
    officeHours: { periods, exceptions },
  });
  const day = (text: string) => Date.parse(text) / 86_400_000;

  // Friday and Saturday, 22.00 to 6.00, certain.
  const nights = hours([{ days: [5, 6], core: [1320, 1800], edges: [1320, 1800] }]);
  test.each<[string, State]>([
    ['2027-02-05T21:59:59+01:00', 'outside-office'],
    ['2027-02-05T22:00:00+01:00', 'office'],
    ['2027-02-06T00:00:00+01:00', 'office'],
    ['2027-02-06T05:59:59+01:00', 'office'],
    ['2027-02-06T06:00:00+01:00', 'outside-office'],
    ['2027-02-07T05:59:59+01:00', 'office'],
    ['2027-02-07T22:00:00+01:00', 'outside-office'],
    ['2027-02-08T00:00:00+01:00', 'outside-office'],
  ])('over midnight, %s: %s', (instant, state) => {
    expect(answer(nights, at(instant)).state).toBe(state);
  });

  test('over midnight, a holiday closes the hours that begin on it, and no others', () => {
    const line = hours(
      [{ days: [5, 6], core: [1320, 1800], edges: [1320, 1800] }],
      [[day('2027-02-06'), -1]],
    );
    expect(answer(line, at('2027-02-06T05:00:00+01:00')).state).toBe('office');
    expect(answer(line, at('2027-02-06T23:00:00+01:00')).state).toBe('outside-office');
    expect(answer(line, at('2027-02-07T05:00:00+01:00')).state).toBe('outside-office');
  });

  test('over midnight, a contested day is in doubt until its hours end on the next', () => {
    const { periods = [] } = nights.officeHours ?? {};
    const line = hours(periods, [[day('2027-02-05'), 0]]);
    expect(answer(line, at('2027-02-06T05:00:00+01:00'))).toMatchObject({ reason: 'contested' });
    expect(answer(line, at('2027-02-06T23:00:00+01:00'))).toMatchObject({ state: 'office' });
  });

  test('over midnight, another number comes at the end on the next day', () => {
    const change = nextNumber(nights, at('2027-02-05T23:00:00+01:00'));
    expect(iso(change?.at)).toBe('2027-02-06T05:00:00.000Z');
  });

  test('so does one at the end of the hours that began yesterday', () => {
    const change = nextNumber(nights, at('2027-02-07T00:30:00+01:00'));
    expect(iso(change?.at)).toBe('2027-02-07T05:00:00.000Z');
  });

  test('hours that end at 8.59 end at 8.59', () => {
    const line = hours([{ days: [1], core: [480, 539], edges: [480, 539] }]);
    const change = nextNumber(line, at('2027-02-01T08:30:00+01:00'));
    expect(iso(change?.at)).toBe('2027-02-01T07:59:00.000Z');
  });

  const weekend = hours([
    { days: [1, 2, 3, 4, 5], core: [540, 1020], edges: [540, 1020] },
    { days: [6, 0], core: [600, 840], edges: [600, 840] },
  ]);
  test.each<[string, State]>([
    ['2027-02-05T09:30:00+01:00', 'office'],
    ['2027-02-06T09:30:00+01:00', 'outside-office'],
    ['2027-02-06T10:00:00+01:00', 'office'],
    ['2027-02-07T13:59:59+01:00', 'office'],
    ['2027-02-07T14:00:00+01:00', 'outside-office'],
  ])('with weekend hours, %s: %s', (instant, state) => {
    expect(answer(weekend, at(instant)).state).toBe(state);
  });

  // Sunday 02.30 to 03.30, on the days on which the clock changes between 2.00 and 3.00.
  const small = hours([{ days: [0], core: [150, 210], edges: [150, 210] }]);
  test.each<[string, string, State, string]>([
    ['forward: 1.59', '2027-03-28T00:59:00Z', 'outside-office', '2027-03-28T01:00:00.000Z'],
    ['forward: 3.00 follows', '2027-03-28T01:00:00Z', 'office', '2027-03-28T01:30:00.000Z'],
    ['back: the first 2.30', '2027-10-31T00:30:00Z', 'office', '2027-10-31T01:00:00.000Z'],
    ['back: 2.00 again', '2027-10-31T01:00:00Z', 'outside-office', '2027-10-31T01:30:00.000Z'],
    ['back: the second 2.30', '2027-10-31T01:30:00Z', 'office', '2027-10-31T02:30:00.000Z'],
  ])('while the clock goes %s', (_, instant, state, until) => {
    const change = nextNumber(small, at(instant));
    expect([answer(small, at(instant)).state, iso(change?.at)]).toEqual([state, until]);
  });
});
