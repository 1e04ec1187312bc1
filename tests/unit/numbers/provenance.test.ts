import { expect, test } from 'vitest';
import { staleAfter } from '../../../src/numbers/provenance.ts';

test.each([
  ['2026-01-01', 180, '2026-07-01T00:00:00.000Z'],
  ['2026-05-31', 0, '2026-06-01T00:00:00.000Z'],
])('a verification of %s that counts %i days ends at %s', (on, days, end) => {
  expect(new Date(staleAfter(on, days)).toISOString()).toBe(end);
});
