import { expect, test } from 'vitest';
import { judge, type Exception } from '../../../src/clock/office-hours.ts';

const MONDAY = 20_815;
const always = { days: [1], core: [0, 1440], edges: [0, 1440] } as const;
const TWICE: Exception[] = [
  [MONDAY, 900],
  [MONDAY, 720],
];

test.each<[string, Exception[], minute: number, reason: string]>([
  ['closed', [[MONDAY]], 600, 'holiday'],
  ['contested', [[MONDAY, 0]], 600, 'contested'],
  ['contested from noon, before', [[MONDAY, 720]], 719, 'office-hours'],
  ['contested from noon, at noon', [[MONDAY, 720]], 720, 'contested'],
  ['closed and contested', [[MONDAY], [MONDAY, 0]], 600, 'holiday'],
  ['contested from two hours, before both', TWICE, 600, 'office-hours'],
  ['contested from two hours, between them', TWICE, 800, 'contested'],
])('a day that is %s is judged right', (_, exceptions, minute, reason) => {
  const hours = { periods: [always], exceptions };
  expect(judge(hours, { day: MONDAY, minute })).toBe(reason);
  expect(judge(hours, { day: MONDAY + 7, minute })).toBe('office-hours');
});
