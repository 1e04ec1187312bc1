import { expect, test } from 'vitest';
import { editionInWords } from '../../../src/words/edition.ts';
import { fixedWords } from '../../fixtures/content.ts';

const builtAt = Date.parse('2026-11-23T22:00:00Z');
const verified = (on: string) => ({ on, by: 'redactie', dialled: '0208407620' });
const edition = (...numbers: Parameters<typeof editionInWords>[0]) =>
  editionInWords(numbers, 180, builtAt, fixedWords());

test('a number that nobody has phoned counts from the day of the edition, and is said', () => {
  expect(edition({ number: '0208407620' })).toBe(
    'Uitgave van 23 november 2026. Controleer na mei 2027. Nog geen nummer is nagebeld.',
  );
});

test('the first verification to run out decides', () => {
  expect(
    edition(
      { number: '0208407620', verified: verified('2026-11-20') },
      { number: '0883305112', verified: verified('2026-07-01') },
    ),
  ).toBe('Uitgave van 23 november 2026. Controleer na december 2026.');
});

test('one number that nobody has phoned is enough to say so', () => {
  const numbers = [
    { number: '0208407620', verified: verified('2026-11-20') },
    { number: '0883305112' },
  ];
  expect(edition(...numbers)).toMatch(/mei 2027\. Nog niet alle nummers zijn nagebeld\.$/);
});

test('a verification that has run out counts as none', () => {
  expect(edition({ number: '0208407620', verified: verified('2025-01-01') })).toBe(
    'Uitgave van 23 november 2026. Controleer na mei 2027. Nog niet alle nummers zijn nagebeld.',
  );
});

test('nobody may phone 112, so that never counts against a card', () => {
  expect(edition({ number: '112' })).toBe('Uitgave van 23 november 2026. Controleer na mei 2027.');
});

test('the day is the one in the Netherlands', () => {
  expect(editionInWords([], 180, Date.parse('2026-12-31T23:30:00Z'), fixedWords())).toContain(
    'Uitgave van 1 januari 2027.',
  );
});
