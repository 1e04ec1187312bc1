import { expect, test } from 'vitest';
import { checkNamedHours, withNamedHours } from '../../../src/data/named-hours.ts';
import { checkTimes } from '../../../src/data/check-times.ts';
import { fixedLine, fixedWords } from '../../fixtures/content.ts';

const LINES = ['112', 'ivp', 'politie'].map((id) => fixedLine(id));
const words = fixedWords();

test.each([
  ['We denken {kantooruren}.', 'ivp', 'We denken maandag t/m vrijdag, 9 tot 17 uur.'],
  ['Van {randuren}?', 'ivp', 'Van 8 tot 9 uur en 17 tot 18 uur?'],
  ['Bel {kantooruren:ivp}.', 'over', 'Bel maandag t/m vrijdag, 9 tot 17 uur.'],
])('%s is filled in', (written, id, shown) => {
  expect(withNamedHours(written, id, LINES, words)).toBe(shown);
});

const check = (text: string, id = 'over', lines = LINES) =>
  checkNamedHours([{ id, file: `content/${id}.md`, passages: [{ text, line: 7 }] }], lines, words);

test.each([
  ['a name that does not exist', 'Bel {uren:ivp}.', '{uren:ivp}'],
  ['no line', 'Bel {kantooruren}.', '{kantooruren}'],
  ['a line without office hours', 'Bel {kantooruren:politie}.', '{kantooruren:politie}'],
  ['a brace that is missing', 'Bel {kantooruren:ivp.', 'Bel {kantooruren:ivp.'],
  ['a brace too many', 'Bel {kantooruren:ivp}}.', 'Bel {kantooruren:ivp}}.'],
])('%s is named with its row, and what may stand there', (_, row, received) => {
  const expected = 'een van: {kantooruren:ivp}, {randuren:ivp}';
  expect(check(`Veilig?\n${row}`)).toEqual([
    { file: 'content/over.md', line: 8, key: 'tekst', received, expected },
  ]);
});

test('hours of which nobody is sure are refused when all are sure', () => {
  const lines = LINES.map((line) => ({
    ...line,
    data: {
      ...line.data,
      officeHours: line.data.officeHours.map((hours) => ({
        ...hours,
        periods: hours.periods.map((period) => ({ ...period, edges: period.core })),
      })),
    },
  }));
  const [problem] = check('Van {randuren} weten we het niet.', 'ivp', lines);
  expect(problem?.expected).toBe(
    'tekst zonder randuren: alle kantooruren van ivp zijn nu zeker. Haal de zin weg',
  );
  const [other] = check('Dat is {uren}.', 'ivp', lines);
  expect(other?.expected).toBe('een van: {kantooruren:ivp}');
});

test.each<[text: string, id: string, refused: boolean]>([
  ['Maandag tot en met vrijdag, 9.00 tot 17.00 uur.', 'ivp', false],
  ['Van 8 tot 9 uur weten we het niet.', 'ivp', false],
  ['Bel van negen uur tot half vijf.', 'ivp', true],
  ['Het kantoor is er tot 17.30 uur.', 'ivp', true],
  ['Van 9 tot 18 uur.', 'ivp', true],
  ['Het IVP is er van 9 tot 17 uur.', 'over', false],
  ['Het IVP is er van 9 tot 17 uur.', 'politie', true],
])('a text that says "%s" on the page of %s', (text, id, refused) => {
  const folder = LINES.some((line) => line.id === id) ? 'lines' : 'pages';
  const file = { id, file: `content/${folder}/${id}.md`, passages: [{ text, line: 3 }] };
  expect(checkTimes([file], LINES)).toHaveLength(refused ? 1 : 0);
});

test('hours that follow each other are named with the days on which they hold', () => {
  const ivp = fixedLine('ivp');
  const [now] = ivp.data.officeHours;
  if (!now) throw new Error('the fixture has office hours');
  const [week] = now.periods;
  if (!week) throw new Error('the fixture has a period');
  const officeHours = [
    { ...now, validUntil: '2026-12-31' },
    {
      ...now,
      validFrom: '2027-01-01',
      basis: 'published' as const,
      periods: [{ ...week, core: [480, 1080] as const, edges: [480, 1080] as const }],
    },
  ];
  const lines = [{ ...ivp, data: { ...ivp.data, officeHours } }];
  expect(
    withNamedHours('{kantooruren:ivp}. Niet zeker: {randuren:ivp}.', 'over', lines, words),
  ).toBe(
    'maandag t/m vrijdag, 9 tot 17 uur, tot en met 31 december 2026; vanaf 1 januari 2027: ' +
      'maandag t/m vrijdag, 8 tot 18 uur. Niet zeker: 8 tot 9 uur en 17 tot 18 uur, tot en met 31 december 2026.',
  );
});
