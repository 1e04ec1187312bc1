import { expect, test } from 'vitest';
import { clockTime } from '../../../src/formats/machine-time.ts';

test.each([
  [0, '00:00'],
  [545, '09:05'],
  [1439, '23:59'],
  [1440, '24:00'],
  [1800, '06:00'],
])('minute %i is %s', (minute, time) => {
  expect(clockTime(minute)).toBe(time);
});
