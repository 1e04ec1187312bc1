import assert from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import { changesInWords } from '../../../scripts/reports/changes.ts';
import { doubtsIn } from '../../../scripts/reports/doubts.ts';
import { numbersJson } from '../../../src/formats/numbers-json.ts';
import type { LineRecord, NumberRecord, OfficeHoursRecord } from '../../../src/schemas/line.ts';
import { changedNumber, fixedLine, fixedWords } from '../../fixtures/content.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const IVP = fixedLine('ivp');
const TEAM = fixedLine('weerbaar-bestuur');
const [OFFICE_HOURS = assert.fail()] = IVP.data.officeHours;
const PUBLISHED = numbersJson([IVP, TEAM], NOW);

const changed = (change: Partial<LineRecord>) => [
  { ...IVP, data: { ...IVP.data, ...change } },
  TEAM,
];
const numbers = (change: Partial<NumberRecord>) =>
  changed({
    numbers: IVP.data.numbers.map((one, index) => (index === 0 ? changedNumber(one, change) : one)),
  });
const hours = (change: Partial<OfficeHoursRecord>) =>
  changed({ officeHours: [{ ...OFFICE_HOURS, ...change }] });
const said = (lines: ReturnType<typeof changed>, published = PUBLISHED) =>
  changesInWords(published, lines, fixedWords(), NOW).map((row) => row.replaceAll('\u00a0', ' '));

describe('what differs from the published numbers is said in words', () => {
  test.each([
    ['nothing', [IVP, TEAM], []],
    [
      'a number',
      numbers({ number: '0208407721' }),
      ['IVP, kantooruren: 020 - 840 76 20 wordt 020 - 840 77 21'],
    ],
    [
      'its hours',
      numbers({ hours: 'always' }),
      ['IVP, 020 - 840 76 20: kantooruren wordt dag en nacht'],
    ],
    [
      'its verification',
      numbers({ verified: { on: '2026-11-20', by: 'redactie', dialled: '0208407620' } }),
      ['IVP, 020 - 840 76 20: niet nagebeld wordt nagebeld op 20 november 2026'],
    ],
    [
      'the day on which a number ends',
      numbers({ validUntil: '2026-12-31' }),
      ['IVP, 020 - 840 76 20: geldt tot en met 31 december 2026 (was: altijd)'],
    ],
    [
      'a number that is new, and one that is gone',
      changed({ numbers: [...IVP.data.numbers.slice(0, 1), ...TEAM.data.numbers] }),
      [
        'IVP, dag en nacht: 070 - 373 83 14 (nieuw)',
        'IVP, buiten kantooruren: 088 - 330 51 12 (weg)',
        'IVP, en nog 12 momenten met een ander nummer',
      ],
    ],
    [
      'a line that is gone',
      [IVP],
      ['Ondersteuningsteam Weerbaar Bestuur, dag en nacht: 070 - 373 83 14 (weg)'],
    ],
    [
      'a line that is new',
      [IVP, TEAM, fixedLine('113')],
      ['113, dag en nacht: 113 (nieuw)', '113, tweede nummer van deze lijn: 0800 - 0113 (nieuw)'],
    ],
  ])('%s', (_, lines, rows) => {
    expect(said(lines).filter((row) => !row.includes('eerst'))).toEqual(rows);
  });

  test('moments at which another number comes first', () => {
    const rows = said(hours({ closed: ['Nieuwjaar'] }));
    expect(rows).toContain(
      'IVP, maandag 29 maart 2027, 12.00: eerst 088 - 330 51 12, nu 020 - 840 76 20',
    );
    expect(rows).toHaveLength(5);
  });

  test.each([
    [
      { tel: '+31208407602' },
      '020 - 840 76 20 (+31208407602) wordt 020 - 840 76 20 (+31208407620)',
    ],
    [{ label: '020 - 840 76 02' }, '020 - 840 76 02 wordt 020 - 840 76 20'],
  ])('a number that is not read as it is dialled: %o', (change, row) => {
    const published = structuredClone(PUBLISHED);
    const [number = assert.fail()] =
      published.lines.find(({ id }) => id === 'ivp')?.numbers ?? assert.fail();
    Object.assign(number, change);
    expect(said([IVP, TEAM], published)).toEqual([`IVP, kantooruren: ${row}`]);
  });

  test('a day that had another name when it was published', () => {
    const published = structuredClone(PUBLISHED);
    const renamed = published.lines.find(({ id }) => id === 'ivp')?.officeHours?.closed ?? [];
    renamed[renamed.indexOf('Nieuwjaar')] = 'Nieuwjaarsdag';
    expect(said([IVP, TEAM], published)).toEqual([
      'IVP, vrijdag 1 januari 2027, 12.00: eerst 020 - 840 76 20, nu 088 - 330 51 12',
    ]);
  });
});

const passages = (text: string, ...others: string[]) =>
  doubtsIn(
    new Map([['content/pages/x.md', [text, ...others].map((one) => ({ text: one, line: 7 }))]]),
  );

test.each([
  [
    '911 where nothing speaks of the islands',
    'Bel 911.',
    /regel 7: 911 is .*eilanden\?\n {2}Bel 911\.$/,
  ],
  ['144', 'In nood? Bel 144.', /144 is er voor dieren/],
  ['113 after danger', 'Ben je in gevaar? Bel 113.', /Is 112 bedoeld/],
])('a person is asked about %s', (_, text, doubt) => {
  expect(passages(text)).toEqual([expect.stringMatching(doubt)]);
});

test.each([
  ['911 on Saba', 'Ben je op Saba? Bel 911.'],
  ['112 and then 113', 'In gevaar? Bel 112. Denk je aan zelfmoord? Bel 113.'],
  ['digits that only begin so', 'Kamerstuk 9112 en 1445'],
])('nobody is asked about %s', (_, text) => {
  expect(passages(text)).toEqual([]);
});

test('nobody is asked about 911 in a line of the islands', () => {
  expect(passages('Bel 911.', 'caribbean')).toEqual([]);
});
