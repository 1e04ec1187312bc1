import { expect, test } from 'vitest';
import { cardLines, cardRows, namesInFull } from '../../../src/cards/rows.ts';
import type { LineRecord } from '../../../src/schemas/line.ts';
import { changedNumber, fixedLine, fixedWords } from '../../fixtures/content.ts';

const ivp = fixedLine('ivp').data;
const team = fixedLine('weerbaar-bestuur').data;
const confidants = fixedLine('vertrouwenslijn').data;
const emergency: LineRecord = {
  ...team,
  numbers: team.numbers.map((number) => changedNumber(number, { number: '112' })),
};
const shown = (...ladder: LineRecord[]) =>
  cardRows(emergency, ladder, fixedWords()).map(
    ({ before, who, when, digits }) =>
      `${before ? `${before} ` : ''}${who ? `${who}: ` : ''}${when} | ${digits}`,
  );

test('where there is room for more words, the line of the family says so', () => {
  expect(shown(ivp, team)).toContain(
    'Neemt niemand op? Weerbaar Bestuur: dag en nacht, ook voor familie | 070 - 373 83 14',
  );
});

test('the rules: danger, working days, all other times, nobody answers, the third line', () => {
  expect(shown(ivp, team, confidants)).toEqual([
    'Nu in gevaar? | 112',
    'IVP: werkdagen, ongeveer 9 tot 17 uur | 020 - 840 76 20',
    'IVP: alle andere tijden, en bij twijfel | 088 - 330 51 12',
    'Neemt niemand op? Weerbaar Bestuur: dag en nacht | 070 - 373 83 14',
    'Vertrouwenslijn: uren onbekend | 0800 - 2800 200',
  ]);
});

test('a week that is no working week is not called one', () => {
  const periods = [{ days: [1, 2, 3, 4, 5, 6], core: [540, 1020], edges: [480, 1080] } as const];
  const officeHours = ivp.officeHours.map((hours) => ({ ...hours, periods: [...periods] }));
  expect(shown({ ...ivp, officeHours } as unknown as LineRecord)).toContain(
    'IVP: kantooruren: ma t/m za, ongeveer 9 tot 17 uur | 020 - 840 76 20',
  );
});

test('hours with a break in them are named, as there is no room to list them', () => {
  const officeHours = ivp.officeHours.map((hours) => {
    return { ...hours, periods: [...hours.periods, ...hours.periods] };
  });
  expect(shown({ ...ivp, officeHours })).toContain('IVP: kantooruren | 020 - 840 76 20');
});

test('hours that change are named: a card has no room for those of each time', () => {
  const later = (days: number[]) =>
    ivp.officeHours.flatMap((hours) => [
      { ...hours, validUntil: '2027-12-31' },
      {
        ...hours,
        validFrom: '2028-01-01',
        periods: hours.periods.map((one) => ({ ...one, days })),
      },
    ]);
  const all = (days: number[]) => shown({ ...ivp, officeHours: later(days) });
  expect(all([1, 2, 3, 4, 5])).toContain('IVP: werkdagen | 020 - 840 76 20');
  expect(all([1, 2, 3, 4])).toContain('IVP: kantooruren | 020 - 840 76 20');
});

const twoNumbers = { id: 'two', data: ivp };
const oneNumber = { id: 'one', data: team };
const until = (line: LineRecord): LineRecord => ({
  ...line,
  numbers: line.numbers.map((number) => ({ ...number, validUntil: '2027-12-31' })),
});
const threeWithOneOnPaper = {
  id: 'three',
  data: {
    ...team,
    numbers: [
      ...team.numbers,
      ...ivp.numbers.map((number) => ({ ...number, role: 'abroad' as const })),
    ],
  },
};

test.each([
  ['a card has room for four numbers', [twoNumbers, oneNumber, oneNumber], 3],
  [
    'office hours on the second line take the place of the third',
    [twoNumbers, twoNumbers, oneNumber],
    2,
  ],
  [
    'a line that fits only in part is left out, and so is all after it',
    [oneNumber, twoNumbers, twoNumbers, oneNumber],
    2,
  ],
  ['with one number each there is room for four lines', Array(5).fill(oneNumber), 4],
  [
    'the days of a third number, as of each more, take the room of one',
    Array(4).fill({ id: 'until', data: until(team) }),
    3,
  ],
  ['a number that is not on paper takes no room', [twoNumbers, threeWithOneOnPaper, oneNumber], 3],
])('%s', (_, ladder: (typeof oneNumber)[], count) => {
  expect(cardLines(ladder)).toEqual(ladder.slice(0, count));
});

test('a line of which nobody knows when it answers takes no room', () => {
  const lines = [twoNumbers, { id: 'unknown', data: confidants }, oneNumber];
  expect(cardLines(lines).map(({ id }) => id)).toEqual(['two', 'one']);
});

test('a short name that is no part of the full one is explained', () => {
  expect(namesInFull([ivp, team])).toEqual(['IVP: Instituut voor Psychotrauma.']);
});

test('who answers when nobody does is asked once, before the first number of the second line', () => {
  expect(shown(team, ivp)).toEqual([
    'Nu in gevaar? | 112',
    'Weerbaar Bestuur: dag en nacht, ook voor familie | 070 - 373 83 14',
    'Neemt niemand op? IVP: werkdagen, ongeveer 9 tot 17 uur | 020 - 840 76 20',
    'IVP: alle andere tijden, en bij twijfel | 088 - 330 51 12',
  ]);
});

test('what is planned is on the card with its date, as long as all of it fits', () => {
  const [office, outside] = ivp.numbers;
  if (!office || !outside) throw new Error('IVP has two numbers');
  const planned = changedNumber(office, { number: '0205529111', validFrom: '2028-01-01' });
  const changing = {
    ...ivp,
    numbers: [{ ...office, validUntil: '2027-12-31' }, outside, planned],
  };
  expect(shown(changing, team)).toContain('IVP: vanaf 1 januari 2028: werkdagen | 020 - 552 91 11');
  const many = shown(changing, team, confidants);
  expect(many).not.toContainEqual(expect.stringContaining('020 - 552 91 11'));
  expect(many).toContainEqual(expect.stringContaining('tot en met 31 december 2027'));
  expect(cardLines([{ data: changing }, { data: team }, { data: confidants }])).toHaveLength(2);
});

test('a third date on a card takes the room of what is planned', () => {
  const [office, outside] = ivp.numbers;
  if (!office || !outside) throw new Error('IVP has two numbers');
  const validUntil = '2027-12-31';
  const always = {
    ...office,
    hours: 'always',
    number: '0205529111',
    label: '020 - 552 91 11',
  } as const;
  const changing = {
    ...ivp,
    numbers: [
      { ...office, validUntil },
      { ...outside, validUntil },
      { ...always, validFrom: '2028-01-01' },
    ],
  };
  expect(shown(changing, team)).toEqual([
    'Nu in gevaar? | 112',
    'IVP: werkdagen, ongeveer 9 tot 17 uur, tot en met 31 december 2027 | 020 - 840 76 20',
    'IVP: alle andere tijden, en bij twijfel, tot en met 31 december 2027 | 088 - 330 51 12',
    'Neemt niemand op? Weerbaar Bestuur: dag en nacht | 070 - 373 83 14',
  ]);
});
