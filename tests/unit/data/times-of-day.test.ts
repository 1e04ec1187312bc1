import { expect, test } from 'vitest';
import { timesIn } from '../../../src/data/times-of-day.ts';

test.each<[text: string, times: number[][]]>([
  ['Van maandag tot en met vrijdag, 9.00 tot 17.00 uur.', [[540, 1020]]],
  ['Open van 9-17 uur', [[540, 1020]]],
  ['op werkdagen 9:00–17:30', [[540, 1050]]],
  ['tussen negen uur en half zes', [[540, 330]]],
  [
    'van 7 tot 22 uur, en van 22.00 t/m 23.15',
    [
      [420, 1320],
      [1320, 1395],
    ],
  ],
  ['Bel vanaf 8.30 uur.', [[510]]],
  ['Het kan tot half negen.', [[510]]],
  ['Bel na 24 uur nog eens, of om 9 uur.', [[540]]],
])('finds the times in: %s', (text, times) => {
  expect(timesIn(text).map(({ times }) => times)).toEqual(times);
});

test.each([
  '24 uur per dag, 7 dagen per week',
  'binnen 24 uur, of na 2 tot 3 dagen',
  'in 2016 en 2017, artikel 9.12',
  'Hoogstens 2.400 euro, van 1 tot 3 kamers, en 4 en 5 mei.',
  'Je krijgt 2 uur hulp.',
  'tot 3 keer en rond 10 gemeenten',
])('finds none in: %s', (text) => {
  expect(timesIn(text)).toEqual([]);
});
