import { expect, test } from 'vitest';
import { daysOf, exceptionsOf } from '../../../src/calendar/exceptions.ts';
import { judge } from '../../../src/clock/office-hours.ts';

test('days are counted from one to the next, whatever order they come in', () => {
  expect(exceptionsOf([[20_903, 0], [20_812], [20_818, 720]])).toEqual([
    [20_812],
    [6, 720],
    [85, 0],
  ]);
});

test('the days can be had back', () => {
  const days = [[20_812], [20_818, 720], [20_819], [20_903, 0]] as const;
  expect(daysOf(exceptionsOf(days))).toEqual(days);
});

test('there may be none', () => {
  expect(exceptionsOf([])).toEqual([]);
});

const MONDAY = 20_815;
const always = { days: [1], core: [0, 1440], edges: [0, 1440] } as const;

test.each([
  ['closed and contested', [[MONDAY, 0], [MONDAY]], 600, 'holiday'],
  [
    'contested from two hours, before both',
    [
      [MONDAY, 900],
      [MONDAY, 720],
    ],
    600,
    'office-hours',
  ],
  [
    'contested from two hours, between them',
    [
      [MONDAY, 900],
      [MONDAY, 720],
    ],
    800,
    'contested',
  ],
] as const)('a day that is %s is judged right', (_, days, minute, reason) => {
  const hours = { periods: [always], exceptions: exceptionsOf(days) };
  expect(judge(hours, { day: MONDAY, minute })).toBe(reason);
  expect(judge(hours, { day: MONDAY + 7, minute })).toBe('office-hours');
});
