import { expect, test } from 'vitest';
import { cardRows, onPaper } from '../../src/lib/card-rows.ts';
import { fixedLine, fixedWords } from '../fixtures/content.ts';

const [ivp, team, confidants] = ['ivp', 'weerbaar-bestuur', 'vertrouwenslijn'].map(
  (id) => fixedLine(id).data,
) as [ReturnType<typeof fixedLine>['data'], ...ReturnType<typeof fixedLine>['data'][]];
const emergency = { ...team, numbers: [{ ...team.numbers[0], number: '112' }] } as typeof ivp;
const shown = (...ladder: (typeof ivp)[]) =>
  cardRows(emergency, ladder, fixedWords()).map(({ when, digits }) =>
    `${when} | ${digits}`.replaceAll('\u00a0', ' '),
  );

test('the rules: danger, working days, all other times, nobody answers, the third line', () => {
  expect(shown(ivp, team, confidants)).toEqual([
    'Nu in gevaar? | 112',
    'IVP: werkdagen, ongeveer 9 tot 17 uur | 020 - 840 76 20',
    'IVP: alle andere tijden, en bij twijfel | 088 - 330 51 12',
    'Neemt niemand op? Weerbaar Bestuur: dag en nacht | 070 - 373 83 14',
    'Vertrouwenslijn: uren onbekend | 0800 - 2800 200',
  ]);
});

test('a card has room for three lines', () => {
  expect(shown(ivp, team, confidants, team)).toEqual(shown(ivp, team, confidants));
});

test('a second number, or one for abroad, is not on paper', () => {
  const second = { ...ivp.numbers[0], role: 'abroad' } as (typeof ivp.numbers)[number];
  expect(onPaper({ ...ivp, numbers: [...ivp.numbers, second] })).toEqual(ivp.numbers);
});
