import { expect, test } from 'vitest';
import { bothHold, hasEnded, holdsOn, presentLine } from '../../../src/calendar/validity.ts';

const TODAY = '2026-11-23';

test.each([
  ['always', {}, true],
  ['from today', { validFrom: TODAY }, true],
  ['from tomorrow', { validFrom: '2026-11-24' }, false],
  ['until today', { validUntil: TODAY }, true],
  ['until yesterday', { validUntil: '2026-11-22' }, false],
] as const)('what holds %s', (_, dates, holds) => {
  expect(holdsOn(TODAY, dates)).toBe(holds);
  expect(hasEnded(TODAY, dates)).toBe('validUntil' in dates && !holds);
});

test.each([
  [{}, {}, {}],
  [{ validFrom: '2027-01-01' }, {}, { validFrom: '2027-01-01' }],
  [{}, { validFrom: '2027-01-01' }, { validFrom: '2027-01-01' }],
  [
    { validFrom: '2027-01-01', validUntil: '2027-03-01' },
    { validFrom: '2026-01-01', validUntil: '2027-02-01' },
    { validFrom: '2027-01-01', validUntil: '2027-02-01' },
  ],
  [{ validUntil: '2027-01-01' }, { validFrom: '2027-01-02' }, undefined],
  [{ validFrom: '2027-01-02' }, { validUntil: '2027-01-01' }, undefined],
  [
    { validUntil: '2027-01-01' },
    { validFrom: '2027-01-01' },
    { validFrom: '2027-01-01', validUntil: '2027-01-01' },
  ],
])('%j and %j both hold: %j', (one, other, days) => {
  expect(bothHold(one, other)).toEqual(days);
});

test('of a line, what has ended is left out, and what is planned comes last', () => {
  const [old, next, now, other] = [
    { validUntil: '2026-11-22' },
    { validFrom: '2026-11-24' },
    { validFrom: TODAY, validUntil: '2026-11-30' },
    {},
  ];
  const present = presentLine(
    { numbers: [old, next, now, other], officeHours: [next, old] },
    TODAY,
  );
  expect(present).toEqual({
    numbers: [{ validUntil: '2026-11-30' }, other, next],
    officeHours: [next],
  });
});
