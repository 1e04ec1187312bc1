import { expect, test } from 'vitest';
import { judge } from '../../../src/clock/office-hours.ts';

const MONDAY = 20_815;
const always = { days: [1], core: [0, 1440], edges: [0, 1440] } as const;

test.each([
  ['closed', -1, 600, 'holiday'],
  ['contested', 0, 600, 'contested'],
  ['contested, at its first minute', 0, 0, 'contested'],
  ['contested from noon, before', 720, 719, 'office-hours'],
  ['contested from noon, at noon', 720, 720, 'contested'],
])('a day that is %s is judged right', (_, contestedFrom, minute, reason) => {
  const hours = { periods: [always], exceptions: [[MONDAY, contestedFrom]] as const };
  expect(judge(hours, { day: MONDAY, minute })).toBe(reason);
  expect(judge(hours, { day: MONDAY + 7, minute })).toBe('office-hours');
});

test('each exception is so many days after the one before', () => {
  const hours = {
    periods: [always],
    exceptions: [
      [MONDAY, -1],
      [7, 0],
      [14, -1],
    ] as const,
  };
  const reasons = [0, 7, 14, 21, 28].map((days) =>
    judge(hours, { day: MONDAY + days, minute: 600 }),
  );
  expect(reasons).toEqual(['holiday', 'contested', 'office-hours', 'holiday', 'office-hours']);
});

test('hours hold from their first day until the day that is no more one of theirs', () => {
  const everyDay = { days: [0, 1, 2, 3, 4, 5, 6], core: [0, 1440], edges: [0, 1440] } as const;
  const hours = { periods: [{ ...everyDay, from: MONDAY, until: MONDAY + 2 }], exceptions: [] };
  const reasons = [-1, 0, 1, 2].map((days) => judge(hours, { day: MONDAY + days, minute: 600 }));
  expect(reasons).toEqual(['outside-hours', 'office-hours', 'office-hours', 'outside-hours']);
});

test('a night that began under the hours of the day before is worked to its end', () => {
  const night = { days: [0, 1, 2, 3, 4, 5, 6], core: [1320, 1800], edges: [1320, 1800] } as const;
  const day = { days: [1, 2], core: [300, 1020], edges: [300, 1020] } as const;
  const hours = {
    periods: [
      { ...night, until: MONDAY },
      { ...day, from: MONDAY },
    ],
    exceptions: [[MONDAY, -1]] as const,
  };
  const at = (minute: number) => judge(hours, { day: MONDAY, minute });
  expect([at(299), at(300), at(1320)]).toEqual(['office-hours', 'holiday', 'outside-hours']);
});
