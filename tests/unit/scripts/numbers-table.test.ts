import { expect, test } from 'vitest';
import { numbersTable } from '../../../scripts/reports/numbers-table.ts';
import { textTable, wrap } from '../../../scripts/reports/plain-text.ts';
import type { LineFile } from '../../../src/data/content-file.ts';
import type { NumberRecord } from '../../../src/schemas/line.ts';
import { fixedLine, fixedWords } from '../../fixtures/content.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const HALF_A_YEAR = 180;

/** A line of today with other fields for its first number. */
function filed(id: string, change: Partial<NumberRecord> = {}): LineFile {
  const line = fixedLine(id);
  const numbers = line.data.numbers.map((number, index) =>
    index === 0 ? { ...number, ...change } : number,
  );
  return { ...line, data: { ...line.data, numbers } };
}

const verifiedOn = (on: string) => ({ verified: { on, by: 'griffier', dialled: '0703738314' } });

/** The row that holds these words, and the row's own words, without the columns' spaces. */
function rowWith(words: string, ...lines: LineFile[]): string | undefined {
  return numbersTable(lines, fixedWords(), HALF_A_YEAR, NOW)
    .split('\n')
    .find((row) => row.includes(words))
    ?.replace(/ {2,}/g, ' | ');
}

test.each<[string, Partial<NumberRecord>, string]>([
  ['nobody phoned is due now', {}, 'nee | nu'],
  ['phoned this week is due in half a year', verifiedOn('2026-11-20'), 'griffier | 2027-05-19'],
  ['whose shelf life ends today still counts', verifiedOn('2026-05-27'), 'griffier | 2026-11-23'],
  ['whose shelf life ended yesterday is due now', verifiedOn('2026-05-26'), 'griffier | nu'],
  ['that is 112 may not be phoned', { number: '112' }, 'mag niet | niet bellen'],
  ['that is 911 may not be phoned', { number: '911' }, 'mag niet | niet bellen'],
])('a number %s', (_, change, cells) => {
  const row = rowWith('weerbaar-bestuur', filed('weerbaar-bestuur', change));
  expect(row?.slice(-cells.length)).toBe(cells);
});

test('a row tells line, number, hours, source with its date, verification and due date', () => {
  const on = { ...verifiedOn('2026-11-20'), source: 'griffiers.nl' };
  expect(rowWith('weerbaar', filed('weerbaar-bestuur', on))).toBe(
    'weerbaar-bestuur | 070 - 373 83 14 | Dag en nacht | griffiers.nl, rond 2024 | 2026-11-20, griffier | 2027-05-19',
  );
});

test('due comes first, then the day on which a number falls due, then what may not be phoned', () => {
  const lines = [
    filed('weerbaar-bestuur', { number: '112' }),
    filed('weerbaar-bestuur', { number: '0301111111', ...verifiedOn('2026-11-01') }),
    filed('weerbaar-bestuur', { number: '0302222222', ...verifiedOn('2026-10-01') }),
    filed('vertrouwenslijn'),
    filed('ivp'),
  ];
  const table = numbersTable(lines, fixedWords(), HALF_A_YEAR, NOW);
  const order = ['020 - 840', '088 - 330', '0800 - 2800', '030 - 222', '030 - 111', '112 '];
  const places = order.map((number) => table.indexOf(number));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(table).toContain('Nu te controleren: 3 van de 6 nummers.');
});

test('the table fits 120 columns, and has no characters that a search would miss', () => {
  const source =
    'een heel lange bron die op geen enkele manier op één regel past, van meer dan dat';
  const lines = [filed('ivp', { source }), filed('weerbaar-bestuur', verifiedOn('2026-11-20'))];
  const table = numbersTable(lines, fixedWords(), HALF_A_YEAR, NOW);
  expect(Math.max(...table.split('\n').map((row) => row.length))).toBeLessThanOrEqual(120);
  expect(table).not.toContain('\u00a0');
});

test.each([
  ['fits: every column as wide as its widest cell', 20, ['a   b', '--  -------', 'xx  yyy yyy']],
  ['is too wide: the widest column breaks', 9, ['a   b', '--  ---', 'xx  yyy', '    yyy']],
  ['can break no further: too wide', 3, ['a   b', '--  ---', 'xx  yyy', '    yyy']],
])('a table that %s', (_, width, rows) => {
  const cells = [
    ['a', 'b'],
    ['xx', 'yyy yyy'],
  ];
  expect(textTable(cells, width).split('\n')).toEqual(rows);
});

test.each([
  ['words', 'een twee drie', 8, ['een twee', 'drie']],
  ['a word that is too long', 'een onmogelijk ding', 5, ['een', 'onmogelijk', 'ding']],
  ['nothing', '', 5, ['']],
])('%s over several rows', (_, text, width, rows) => {
  expect(wrap(text, width)).toEqual(rows);
});
