import { describe, expect, test } from 'vitest';
import { numbersJson } from '../../../src/formats/numbers-json.ts';
import type { LineRecord, OfficeHoursRecord } from '../../../src/schemas/line.ts';
import { numbersJsonSchema } from '../../../src/schemas/numbers-json.ts';
import { changedNumber, fixedLine } from '../../fixtures/content.ts';

const BUILT = Date.parse('2026-11-23T12:00:00Z');
const IVP = fixedLine('ivp').data;
const first = (change: Partial<LineRecord>) =>
  numbersJson([{ id: 'ivp', data: { ...IVP, ...change } }], BUILT).lines[0];
const number = (change: Partial<LineRecord['numbers'][number]>) =>
  first({ numbers: IVP.numbers.slice(0, 1).map((record) => changedNumber(record, change)) })
    ?.numbers[0];

test('the whole of one line', () => {
  expect(numbersJson([fixedLine('weerbaar-bestuur')], BUILT)).toEqual({
    version: 1,
    generatedOn: '2026-11-23',
    lines: [
      {
        id: 'weerbaar-bestuur',
        name: 'Ondersteuningsteam Weerbaar Bestuur',
        numbers: [
          {
            label: '070\u00a0-\u00a0373\u00a083\u00a014',
            tel: '+31703738314',
            hours: 'always',
            source: 'griffiers.nl',
            sourceDate: 'circa 2024',
            verifiedOn: null,
          },
        ],
        officeHours: null,
      },
    ],
  });
});

test.each([
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('a build at %s was made on %s, on the Dutch calendar', (builtAt, day) => {
  expect(numbersJson([], Date.parse(builtAt)).generatedOn).toBe(day);
});

test('assumed office hours, with their doubt', () => {
  expect(first({})?.officeHours).toMatchObject({
    basis: 'assumption',
    timeZone: 'Europe/Amsterdam',
    periods: [
      {
        days: ['mo', 'tu', 'we', 'th', 'fr'],
        core: { from: '09:00', to: '17:00' },
        edges: { from: '08:00', to: '18:00' },
      },
    ],
    contested: ['Goede Vrijdag', 'Bevrijdingsdag'],
    contestedAfternoon: ['24 december', '31 december'],
  });
});

test('hours over midnight end earlier than they begin, and the week ends on Sunday', () => {
  const periods = [
    { days: [0, 6], core: [1320, 1800] as const, edges: [1320, 1800] as const },
  ] satisfies OfficeHoursRecord['periods'];
  const officeHours = { basis: 'published', periods } as const;
  const lists = { closed: [], contested: [], contestedAfternoon: [], closures: [] };
  const [period] =
    first({ officeHours: [{ ...officeHours, ...lists }] })?.officeHours?.periods ?? [];
  expect(period?.days).toEqual(['sa', 'su']);
  expect(period?.core).toEqual({ from: '22:00', to: '06:00' });
});

describe('a number', () => {
  test('that a person phoned says on which day', () => {
    const verified = { on: '2026-05-31', by: 'redactie', dialled: '0208407620' };
    expect(number({ verified })?.verifiedOn).toBe('2026-05-31');
  });

  test('for calls from abroad says so, and is written for abroad', () => {
    expect(number({ role: 'abroad' })).toMatchObject({
      role: 'abroad',
      label: '+31\u00a020\u00a0840\u00a076\u00a020',
    });
  });

  test('that is the line’s own has no role', () => {
    expect(number({})).not.toHaveProperty('role');
  });
});

test('the schema takes what is built, and nothing more', () => {
  const built = numbersJson(['ivp', 'vertrouwenslijn'].map(fixedLine), BUILT);
  expect(numbersJsonSchema.safeParse(built).error).toBeUndefined();
  expect(numbersJsonSchema.safeParse({ ...built, extra: 1 }).success).toBe(false);
});
