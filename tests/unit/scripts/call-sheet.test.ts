import { parse } from 'node-html-parser';
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
    data: { ...line.data, name: 'Proef & <lijn>', numbers },
  };
}

const sheetOf = (...lines: LineFile[]) => parse(callSheet(lines, fixedWords(), 'Proefsite', NOW));
const sheet = sheetOf(
  fixedLine('vertrouwenslijn'),
  fixedLine('weerbaar-bestuur'),
  fixedLine('ivp'),
);
const parts = sheet.querySelectorAll('section');
const wordsOf = (index: number) => parts[index]?.innerText.replaceAll(/\s+/g, ' ');

test.each<[string, RegExp]>([
  ['the file to open', /content\/lines\/ivp\.md/],
  ['the first number with its hours', /020 - 840 76 20 Kantooruren/],
  ['the second number with its hours', /088 - 330 51 12 Buiten kantooruren/],
  ['the digits, day and time, for each number', /(ingetoetst.*Dag .*Tijd.*){2}/],
  ['by whom, for each number', /(functie, geen naam.*){2}/],
  ['what happened', /nam op niemand nam op andere organisatie voicemail/],
  ['who answered, for each number', /(Wie nam op\?.*){2}/],
  ['hours on each day', /maandag, van … tot ….*zondag, van … tot …/],
  ['New Year', /Nieuwjaar ja nee/],
  ['Good Friday', /Goede Vrijdag ja nee/],
  ['5 May', /5 mei \(Bevrijdingsdag\) ja nee/],
  ['the afternoons of December', /24 december, na 12\.00 uur ja nee.*31 december, na 12\.00 uur/],
  ['cost', /Wat kost bellen\?/],
  ['who may call', /raadslid wethouder burgemeester familie griffier/],
  ['anonymous', /anoniem\? ja nee/],
  ['confidential', /vertrouwelijk\? ja nee/],
  ['from abroad', /buitenland\? ja nee/],
])('the part of a line asks or tells %s', (_, pattern) => {
  expect(wordsOf(0)).toMatch(pattern);
});

test('the lines follow the ladder', () => {
  expect(wordsOf(1)).toContain('Ondersteuningsteam Weerbaar Bestuur');
});

test('it says what a call must never do, with the day in the Netherlands', () => {
  const words = sheet.innerText.replaceAll(/\s+/g, ' ');
  expect(words).toContain('Belblad van Proefsite, 2026-11-23');
  expect(words).toContain('112 en 911 bellen. Niemand mag een noodnummer bellen om het te testen.');
  expect(words).toContain('Bel 113 en de Luisterlijn overdag');
});

test('no number can be tapped: each digit is keyed in', () => {
  expect(sheet.querySelectorAll('a')).toEqual([]);
  expect(sheet.querySelector('meta[name=format-detection]')?.getAttribute('content')).toBe(
    'telephone=no',
  );
});

test.each<[string, string[], string[]]>([
  ['only 112 has no part', ['112'], []],
  ['only 911 has no part', ['911'], []],
  ['112 and another has that other', ['112', '0301234567'], ['030 - 123 45 67']],
  ['113 has a part: it may be phoned', ['113'], ['113']],
])('a line with %s', (_, digits, expected) => {
  const shown = sheetOf(withNumbers(...digits)).querySelectorAll('legend b');
  expect(shown.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual(expected);
});

test('a name is shown as it is written', () => {
  const html = callSheet([withNumbers('113')], fixedWords(), 'Proefsite', NOW);
  expect(html).toContain('<h2>Proef &amp; &lt;lijn></h2>');
});
