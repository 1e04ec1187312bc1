import { expect, test } from 'vitest';
import { checkOf, staleAfter, todayOf } from '../../../src/numbers/verification.ts';

const verified = { on: '2026-05-31', by: 'redactie', dialled: '0208407620' };

test.each([
  ['on the last millisecond of its shelf life', '2026-11-27T23:59:59.999Z', 'fresh'],
  ['a millisecond later', '2026-11-28T00:00:00.000Z', 'stale'],
])('%s (%s) a verification is %s', (_, now, state) => {
  const check = checkOf({ number: '0208407620', verified }, 180, Date.parse(now));
  expect(check).toEqual({ state, until: '2026-11-27' });
});

test('a number that nobody phoned is unverified', () => {
  const check = checkOf({ number: '0208407620', verified: undefined }, 180, 0);
  expect(check).toEqual({ state: 'unverified' });
});

test.each(['112', '911'])('%s is never to be phoned for a test', (number) => {
  expect(checkOf({ number, verified: undefined }, 180, 0)).toEqual({ state: 'exempt' });
});

test.each([
  ['2026-01-01', 180, '2026-07-01T00:00:00.000Z'],
  ['2026-05-31', 0, '2026-06-01T00:00:00.000Z'],
])('a verification of %s that counts %i days ends at %s', (on, days, end) => {
  expect(new Date(staleAfter(on, days)).toISOString()).toBe(end);
});

test('today is the day in the Netherlands', () => {
  expect(todayOf(Date.parse('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
});
