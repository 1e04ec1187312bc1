import { describe, expect, test } from 'vitest';
import {
  dialString,
  digitsOf,
  isDialledAbroad,
  isDutchNumber,
  isLookAlike,
  isPaidNumber,
  label,
  labelAbroad,
  labelOf,
} from '../../../src/numbers/phone.ts';

describe('how a number is shown and dialled', () => {
  test.each([
    ['0208407620', '020 - 840 76 20', 'tel:+31208407620'],
    ['0883305112', '088 - 330 51 12', 'tel:+31883305112'],
    ['0703738314', '070 - 373 83 14', 'tel:+31703738314'],
    ['0418683444', '0418 - 68 34 44', 'tel:+31418683444'],
    ['0612345678', '06 - 12 34 56 78', 'tel:+31612345678'],
    ['08002800200', '0800 - 2800 200', 'tel:08002800200'],
    ['08007000', '0800 - 7000', 'tel:08007000'],
    ['080070001', '0800 - 70001', 'tel:080070001'],
    ['09008844', '0900 - 8844', 'tel:09008844'],
    ['0208007000', '020 - 800 70 00', 'tel:+31208007000'],
    ['112', '112', 'tel:112'],
    ['113', '113', 'tel:113'],
    ['144', '144', 'tel:144'],
    ['116000', '116 000', 'tel:116000'],
    ['116006', '116 006', 'tel:116006'],
    ['14020', '14 020', 'tel:14020'],
    ['140343', '14 0343', 'tel:140343'],
    ['+5997176181', '+599 717 61 81', 'tel:+5997176181'],
  ])('%s: %s, %s', (digits, shown, href) => {
    expect(label(digits)).toBe(shown);
    expect(`tel:${dialString(digits)}`).toBe(href);
  });
});

test.each(['020 - 840 76 20', '020-8407620', '(020) 840 76 20', '020.840.7620'])(
  'the digits of %s',
  (written) => {
    expect(digitsOf(written)).toBe('0208407620');
  },
);

test.each([
  ['0208407620', true],
  ['112', true],
  ['113', true],
  ['08002800200', true],
  ['020840762', false],
  ['02084076200', false],
  ['0000000000', false],
  ['114', false],
  ['144', true],
  ['145', false],
  ['116000', true],
  ['116006', true],
  ['116111', true],
  ['116117', true],
  ['116123', true],
  ['116007', false],
  ['0116006', false],
  ['14020', true],
  ['14058', true],
  ['140343', true],
  ['1402', false],
  ['140', false],
  ['14', false],
  ['14021', false],
  ['140200', false],
  ['14034', false],
  ['1403433', false],
  ['14088', false],
  ['1406', false],
  ['140800', false],
  ['14120', false],
  ['+3114020', false],
  ['+31208407620', false],
  ['+5997176181', true],
  ['x+5997176181', false],
  ['+5997176181x', false],
  ['+599', false],
  ['+5991', false],
  ['020 840 76 20', false],
  ['0', false],
  ['0208407620x', false],
  ['0031208407620', false],
  ['+599123', false],
  ['911', true],
  ['０208407620', false],
  ['', false],
])('%s is a Dutch number: %s', (digits, expected) => {
  expect(isDutchNumber(digits)).toBe(expected);
});

test.each([
  ['09008844', true],
  ['08002800200', false],
  ['0208407620', false],
  ['14020', false],
  ['116006', false],
])('%s costs extra: %s', (digits, expected) => {
  expect(isPaidNumber(digits)).toBe(expected);
});

test.each([
  ['one digit', '0883305112', '0883305113', true],
  ['two digits', '0883305112', '0883305121', false],
  ['no digit', '0883305112', '0883305112', false],
  ['a digit more', '0883305112', '08833051122', false],
  ['a digit less', '08833051122', '0883305112', false],
  ['the two short numbers', '112', '113', false],
  ['two municipalities', '14020', '14023', false],
  ['two numbers of all Europe', '116006', '116000', false],
])('numbers that differ in %s', (_, one, other, expected) => {
  expect(isLookAlike(one, other)).toBe(expected);
});

test.each([
  ['0343578844', '+31 343 57 88 44', true],
  ['+5997176181', '+599 717 61 81', true],
  ['08007000', '0800 - 7000', false],
  ['14020', '14 020', false],
  ['112', '112', false],
])('abroad people read %s as %s, and can dial it: %s', (digits, shown, isDialled) => {
  expect(labelAbroad(digits)).toBe(shown);
  expect(isDialledAbroad(digits)).toBe(isDialled);
});

test('a number that is there to call from abroad is read in that way, any other as at home', () => {
  const number = '0343578844';
  expect(labelOf({ number, role: 'abroad' })).toBe(labelAbroad(number));
  expect(labelOf({ number, role: 'main' })).toBe(label(number));
});
