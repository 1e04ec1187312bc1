import { expect, test } from 'vitest';
import { callSheet } from '../../../scripts/reports/call-sheet.ts';
import type { LineFile } from '../../../src/data/content-file.ts';
import { fixedLine, fixedWords } from '../../fixtures/content.ts';

/** Just past midnight in the Netherlands, still the day before in UTC. */
const NOW = Date.parse('2026-11-22T23:30:00Z');

/** A line with only these numbers. */
function withNumbers(...digits: string[]): LineFile {
  const line = fixedLine('weerbaar-bestuur');
  const [first] = line.data.numbers;
  if (!first) throw new Error('the fixture has a number');
  const numbers = digits.map((number) => ({ ...first, number }));
  return {
    ...line,
    file: 'content/lines/x.md',
    data: { ...line.data, name: 'Proeflijn', numbers },
  };
}

const sheetOf = (...lines: LineFile[]) => callSheet(lines, fixedWords(), 'Proefsite', NOW);
const sheet = sheetOf(
  fixedLine('vertrouwenslijn'),
  fixedLine('weerbaar-bestuur'),
  fixedLine('ivp'),
);
const [introduction = '', ivp = '', second = '', ...others] = sheet.split('\f');
const recording = others.at(-1) ?? '';

test.each<[string, RegExp]>([
  ['the file to open', /content\/lines\/ivp\.md/],
  ['the first number with its hours', /020 - 840 76 20 {2}\(Kantooruren/],
  ['the second number with its hours', /088 - 330 51 12 {2}\(Buiten kantooruren/],
  ['the digits as dialled, for each number', /(ingetoetst: _{10}[^]*){2}/],
  ['the date and by whom, for each number', /(Datum: _[^\n]*functie, geen naam\): _[^]*){2}/],
  ['who answers', /Wie neemt op\? _/],
  ['hours on Monday', /maandag +van _+ tot _+ +\[ \] dicht/],
  ['hours on Sunday', /zondag +van _+ tot _+ +\[ \] dicht/],
  ['New Year', /Nieuwjaar +\[ \] ja +\[ \] nee/],
  ['Good Friday', /Goede Vrijdag +\[ \] ja +\[ \] nee/],
  ['5 May', /5 mei.* +\[ \] ja +\[ \] nee/],
  ['the afternoon of 24 December', /24 december, na 12\.00 uur +\[ \] ja +\[ \] nee/],
  ['the afternoon of 31 December', /31 december, na 12\.00 uur +\[ \] ja +\[ \] nee/],
  ['cost', /Wat kost bellen\? _/],
  ['who may call', /\[ \] raadslid.*wethouder.*burgemeester.*familie.*griffier/],
  ['anonymous', /anoniem\? +\[ \] ja +\[ \] nee/],
  ['confidential', /vertrouwelijk\? +\[ \] ja +\[ \] nee/],
  ['from abroad', /buitenland\? +\[ \] ja +\[ \] nee/],
])('a page of a line asks or tells %s', (_, pattern) => {
  expect(ivp).toMatch(pattern);
});

test('the lines follow the ladder', () => {
  expect(second).toContain('Ondersteuningsteam Weerbaar Bestuur');
});

test('the first page has the day in the Netherlands, and nobody may test an emergency number', () => {
  expect(introduction).toContain('Belblad van Proefsite, 2026-11-23');
  expect(introduction.replaceAll('\n', ' ')).toContain(
    '112 en 911 staan er niet bij: niemand mag een noodnummer bellen om het te testen.',
  );
});

test.each<[string, string[], string[]]>([
  ['only 112 has no page', ['112'], []],
  ['only 911 has no page', ['911'], []],
  ['112 and another has that other', ['112', '0301234567'], ['030 - 123 45 67']],
  ['113 has a page: it may be phoned', ['113'], ['113']],
])('a line with %s', (_, digits, expected) => {
  const pages = sheetOf(withNumbers(...digits))
    .split('\f')
    .slice(1, -1);
  expect(pages).toHaveLength(expected.length > 0 ? 1 : 0);
  const numbers = pages.flatMap((page) => page.match(/^[0-9][0-9 -]*(?= {2}\()/gm) ?? []);
  expect(numbers).toEqual(expected);
});

test('the last page says how to record it', () => {
  expect(recording).toContain("verified: { on: 2026-05-31, by: redactie, dialled: '…' }");
});

test('each page fits A4', () => {
  for (const page of sheet.split('\f')) {
    const rows = page.split('\n');
    expect(rows.length).toBeLessThanOrEqual(60);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(76);
  }
  expect(sheet).not.toContain('\u00a0');
});
