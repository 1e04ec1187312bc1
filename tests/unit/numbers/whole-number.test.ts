import { expect, test } from 'vitest';
import { holdsWholeNumber, isWholeNumber } from '../../../src/numbers/whole-number.ts';

test.each([
  ['that costs extra, the shortest', '09001234'],
  ['at home', '0201234567'],
  ['with +31', '+31201234567'],
  ['with 0031', '0031201234567'],
  ['of the Caribbean Netherlands', '+5997171234'],
  ['of another country', '+3225551212'],
  ['of another country, dialled with 00', '003225551212'],
])('a number %s is whole: %s', (_, digits) => {
  expect(isWholeNumber(digits)).toBe(true);
});

test.each([
  ['a short one', '112'],
  ['the short one of a municipality', '14020'],
  ['a digit too few', '020123456'],
  ['a digit too many', '02012345678'],
  ['an area code that does not exist', '0211234567'],
  ['a country and too little', '+3225551'],
])('%s is none: %s', (_, digits) => {
  expect(isWholeNumber(digits)).toBe(false);
});

test.each([
  ['https://voorbeeld.nl/020-1234567', true],
  ['https://wa.me/31201234567', true],
  ['https://wa.me/+31201234567', true],
  ['020a1234567', false],
  ['https://voorbeeld.nl/2026/11/27', false],
])('%s holds one: %s', (text, isHeld) => {
  expect(holdsWholeNumber(text)).toBe(isHeld);
});
