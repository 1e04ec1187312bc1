import { expect, test } from 'vitest';
import { rosterRows, rulesInWords } from '../../../src/words/roster.ts';
import { fixedLine, fixedWords } from '../../fixtures/content.ts';

const BUILT = Date.parse('2026-11-23T12:00:00Z');

test('each moment has its number and why', () => {
  const rows = rosterRows(fixedLine('ivp').data, BUILT, fixedWords()).map(
    ({ title, moment, digits, why }) => [title, moment, digits, why].join(' | '),
  );
  expect(rows).toEqual(
    expect.arrayContaining([
      'Gewone werkdag | dinsdag 24 november 2026, 7.59 | 088 - 330 51 12 | Buiten kantooruren',
      'Gewone werkdag | dinsdag 24 november 2026, 8.00 | 088 - 330 51 12 | Niet zeker of het kantoor dan al of nog werkt',
      'Lunch | dinsdag 24 november 2026, 12.30 | 020 - 840 76 20 | Binnen kantooruren',
      'Koningsdag | dinsdag 27 april 2027, 12.00 | 088 - 330 51 12 | Kantoor dicht op deze dag',
      'Goede Vrijdag | vrijdag 26 maart 2027, 12.00 | 088 - 330 51 12 | Niet zeker of het kantoor die dag werkt',
    ]),
  );
});

test('a line whose answer never changes has no rows', () => {
  expect(rosterRows(fixedLine('vertrouwenslijn').data, BUILT, fixedWords())).toEqual([]);
});

test('the rules stand there for the owner of the line to correct', () => {
  const [officeHours] = fixedLine('ivp').data.officeHours;
  if (!officeHours) throw new Error('IVP has office hours');
  expect(rulesInWords(officeHours, fixedWords())).toEqual([
    ['Kantoor neemt zeker op', 'ma t/m vr, 9 tot 17 uur'],
    ['Kantoor neemt misschien op', 'ma t/m vr, 8 tot 18 uur'],
    [
      'Kantoor dicht',
      'Nieuwjaar, Tweede paasdag, Koningsdag, Hemelvaartsdag, Tweede pinksterdag, Kerstmis, Tweede kerstdag',
    ],
    [
      'Niet zeker of het kantoor werkt',
      'Goede Vrijdag, Bevrijdingsdag, 24 december (vanaf 12 uur), 31 december (vanaf 12 uur)',
    ],
  ]);
});
