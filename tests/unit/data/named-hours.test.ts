import { expect, test } from 'vitest';
import { checkNamedHours, withNamedHours } from '../../../src/data/named-hours.ts';
import { checkTimes } from '../../../src/data/check-times.ts';
import { readMarkdown } from '../../../src/data/markdown.ts';
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

test.each([
  ['a name that does not exist', '{uren:ivp}'],
  ['no line', '{kantooruren}'],
  ['a line without office hours', '{kantooruren:politie}'],
])('%s is named with its row, and what may stand there', (_, name) => {
  const markdown = readMarkdown(`Veilig?\n\nBel ${name}.`, 7);
  const file = 'content/pages/over.md';
  expect(checkNamedHours([{ id: 'over', file, markdown }], LINES, words)).toEqual([
    {
      file,
      line: 9,
      key: 'tekst',
      received: name,
      expected: 'een van: {kantooruren:ivp}, {randuren:ivp}',
    },
  ]);
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
