import { expect, test } from 'vitest';
import { buildDate } from '../../src/lib/build-date.ts';

test('SOURCE_DATE_EPOCH, in seconds, sets the build date', () => {
  expect(buildDate('1767225600', 5)).toBe(Date.parse('2026-01-01T00:00:00Z'));
});

test.each([undefined, ''])('without it (%j) the build date is now', (epoch) => {
  expect(buildDate(epoch, 5)).toBe(5);
});

test.each(['soon', '-1', '2026-01-01', '1.5'])('"%s" is no date', (epoch) => {
  expect(() => buildDate(epoch, 5)).toThrow(`received "${epoch}"`);
});
