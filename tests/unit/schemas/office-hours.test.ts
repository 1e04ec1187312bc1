/** What an editor may write of office hours, and how they are told what they may not. */

import { describe, expect, test } from 'vitest';
import { ORIGINAL, change, expectTold, type Mistake } from '../../fixtures/changed-line.ts';

describe('times that are none', () => {
  test.each([
    { what: 'an hour that does not exist', core: '9.00-25.00' },
    { what: 'the same, without minutes', core: '9-25' },
    { what: 'minutes that do not exist', core: '9.60-17.00' },
    { what: 'minutes of one digit', core: '9.0-17.00' },
    { what: 'times without an end', core: '9.00', received: '9' },
    { what: 'three times', core: '9-12-17' },
    { what: 'times with nothing between them', core: '9.00 17.00' },
    { what: 'times in words', core: 'overdag' },
    { what: 'hours of no length', core: '9.00-9.00' },
    { what: 'hours that end before they begin', core: '17.00-9.00' },
    { what: 'hours of more than a day', core: '9-17 volgende dag' },
    { what: 'a day that begins at another time', core: '9-9 volgende dag' },
  ])('$what: "$core"', ({ core, received = `"${core}"` }) => {
    expectTold({
      before: 'core: 9.00-17.00',
      after: `core: ${core}`,
      key: 'officeHours.periods[0].core',
      received,
      expected: /9\.00-17\.00 of, over middernacht, 22\.00-6\.00 volgende dag/,
    });
  });
});

describe('a mistake in a list of days', () => {
  test.each([
    {
      what: 'an unknown weekday',
      before: '[ma, di',
      after: '[maandag, di',
      key: 'officeHours.periods[0].days[0]',
      received: '"maandag"',
      expected: /een van: zo, ma/,
    },
    {
      what: 'no weekdays',
      before: '[ma, di, wo, do, vr]',
      after: '[]',
      key: 'officeHours.periods[0].days',
      received: '[]',
      expected: /minstens één dag/,
    },
    {
      what: 'an unknown holiday',
      before: '- Koningsdag',
      after: '- Koninginnedag',
      key: 'officeHours.closed[2]',
      received: '"Koninginnedag"',
      expected: /Koningsdag/,
    },
    {
      what: 'a day of the year that does not exist',
      before: '[24 december',
      after: '[31 november',
      key: 'officeHours.contestedAfternoon[0]',
      received: '"31 november"',
      expected: /24 december/,
    },
    {
      what: 'one day under two names',
      before: '- Kerstmis',
      after: '- 24 december',
      key: 'officeHours.contested',
      received: '["Goede Vrijdag","Bevrijdingsdag"]',
      expected: /één keer/,
    },
  ] satisfies Named[])('$what', expectTold);

  test.each(['Koningsdag', 'Kerstmis', '25 december'])(
    '%s is contested, and closed already',
    (day) => {
      expectTold({
        before: '[Goede Vrijdag,',
        after: `[${day},`,
        key: 'officeHours.contested',
        received: `["${day}","Bevrijdingsdag"]`,
        expected: /één keer/,
      });
    },
  );
});

describe('hours that do not go together', () => {
  test.each([
    {
      what: 'edges inside the core',
      before: '8.00-18.00',
      after: '9.30-18.00',
      key: 'officeHours.periods[0].edges',
      received: '"9.30-18.00"',
      expected: /minstens zo ruim/,
    },
    {
      what: 'periods that overlap',
      before: '      edges: 8.00-18.00',
      after: '      edges: 8.00-18.00\n    - { days: [ma], core: 17.30-20.00 }',
      key: 'officeHours.periods',
      received:
        '[{"days":["ma","di","wo","do","vr"],"core":"9.00-17.00","edges":"8.00-18.00"},{"days":["ma"],"core":"17.30-20.00"}]',
      expected: /overlappen; zo doen ze dat op ma$/,
    },
    {
      what: 'published hours with edges',
      before: 'basis: assumption',
      after: 'basis: published',
      key: 'officeHours.basis',
      received: '"published"',
      expected: /edges/,
    },
    {
      what: 'an unknown basis',
      before: 'basis: assumption',
      after: 'basis: guess',
      key: 'officeHours.basis',
      received: '"guess"',
      expected: /assumption, published/,
    },
  ] satisfies Named[])('$what', expectTold);
});

type Named = Mistake & { what: string };

test('the line number is that of the day in its list', () => {
  const { problems } = change('Koningsdag', 'Koekdag');
  expect(ORIGINAL.split('\n')[(problems[0]?.line ?? 0) - 1]).toContain('Koningsdag');
});

describe('an editor may write', () => {
  test.each([
    ['9.00 - 17.00', [540, 1020]],
    ['9:00-17:00', [540, 1020]],
    ['9-17', [540, 1020]],
    ['9 - 17', [540, 1020]],
    ['09.00 – 17.00 uur', [540, 1020]],
    ['9.00 uur tot 17.00 uur', [540, 1020]],
    ["'9.00-17.00'", [540, 1020]],
    ['9.30-17 # in de week', [570, 1020]],
    ['8.00-18', [480, 1080]],
  ])('the times %s', (times, expected) => {
    const { data } = change('core: 9.00-17.00', `core: ${times}`);
    expect(data?.officeHours[0]?.periods[0]?.core).toEqual(expected);
  });

  test.each([
    ['22.00-6.00 volgende dag', [1320, 1800]],
    ['22 - 6 uur volgende dag', [1320, 1800]],
    ['0-24', [0, 1440]],
  ])('the times %s, over midnight or until it', (times, expected) => {
    const { data } = change(/core: .*\n.*edges: .*/, `core: ${times}\n      edges: ${times}`);
    expect(data?.officeHours[0]?.periods[0]?.core).toEqual(expected);
  });

  test.each([
    ['a day that falls on a holiday in some years', '- Koningsdag', '- 6 mei\n    - 26 april'],
    ['a day that is contested when it is no holiday', '[Goede Vrijdag,', '[27 april, 6 mei,'],
    ['a remark after a holiday', '- Koningsdag', '- Koningsdag # elk jaar'],
  ])('%s', (_, before, after) => {
    expect(change(before, after).problems).toEqual([]);
  });
});

describe('office hours that change', () => {
  const RECORD = ORIGINAL.slice(ORIGINAL.indexOf('officeHours:\n'), ORIGINAL.indexOf('facts:'));
  const body = RECORD.split('\n').slice(1, -1);
  /** The office hours as one item of a list, with other keys first. */
  const item = (keys: string) =>
    [`  - ${keys}`, ...body.map((row) => `  ${row}`)].filter((row) => row !== '  - ').join('\n');
  const list = (...keys: string[]) => `officeHours:\n${keys.map(item).join('\n')}\n`;
  const UNTIL = 'validUntil: 2028-02-29';

  test('a list of records that follow each other', () => {
    const { problems, data } = change(RECORD, list(UNTIL, 'validFrom: 2028-03-01'));
    expect(problems).toEqual([]);
    expect(data?.officeHours.map(({ validFrom, validUntil }) => [validFrom, validUntil])).toEqual([
      [undefined, '2028-02-29'],
      ['2028-03-01', undefined],
    ]);
  });

  test.each([
    ['a day between them', 'validFrom: 2028-03-02', /op 1 maart 2028 klopt dat niet/],
    ['a day of both', 'validFrom: 2028-02-29', /op 29 februari 2028 gelden er 2/],
    ['an end with nothing after it', 'validUntil: 2027-01-01', /gelden er 2/],
  ])('%s', (_, second, expected) => {
    const told = change(RECORD, list(UNTIL, second)).problems;
    expect(told).toMatchObject([
      { key: 'officeHours', expected: expect.stringMatching(expected) as string },
    ]);
  });

  test('a mistake in the second record is told with its place', () => {
    const wrong = list(UNTIL, 'validFrom: 2028-03-01').replace(/core: 9(?![^]*core)/, 'core: 99');
    expect(change(RECORD, wrong).problems).toMatchObject([
      { key: 'officeHours[1].periods[0].core', line: expect.any(Number) as number },
    ]);
  });

  const withClosure = (from: string, until: string) =>
    `officeHours:\n  closures:\n    - { validFrom: ${from}, validUntil: ${until}, why: vakantie }\n`;
  test.each([
    ['a closure', '2027-07-01', '2027-07-03', []],
    [
      'one that ends before it begins',
      '2027-07-03',
      '2027-07-01',
      ['officeHours.closures[0].validUntil'],
    ],
    ['one without a day', 'zomer', '2027-07-01', ['officeHours.closures[0].validFrom']],
    ['one beyond the horizon', '2027-07-01', '2060-01-01', ['officeHours.closures[0].validUntil']],
  ])('%s', (_, from, until, keys) => {
    const { problems } = change('officeHours:\n', withClosure(from, until));
    expect(problems.map(({ key }) => key)).toEqual(keys);
  });

  test('a closure at a time at which other office hours hold', () => {
    const closed = withClosure('2028-02-28', '2028-03-01').replace('\n', `\n  ${UNTIL}\n`);
    expect(change('officeHours:\n', closed).problems.map(({ key }) => key)).toContain(
      'officeHours.closures',
    );
  });

  test.each([
    ['6 mei 2027', []],
    ['29 februari 2028', []],
    ['29 februari 2027', ['officeHours.closed[2]']],
    ['6 mei 27', ['officeHours.closed[2]']],
  ])('a day of one year: %s', (day, keys) => {
    const { problems } = change('- Koningsdag', `- ${day}`);
    expect(problems.map(({ key }) => key)).toEqual(keys);
  });
});
