import { expect, test } from 'vitest';
import { dateTyped, dayTyped, fileNameOf, numberTyped } from '../../../../scripts/editor/typed.ts';

test.each([
  ['0201234567', '020 - 123 45 67'],
  ['(020) 123 45 67', '020 - 123 45 67'],
  ['020/1234567', '020 - 123 45 67'],
  ['+31 20 123 4567', '020 - 123 45 67'],
  ['+31 (0)20-1234567', '020 - 123 45 67'],
  ['0031 20 1234567', '020 - 123 45 67'],
  ['0800 2800200', '0800 - 2800 200'],
  ['020\u2013123\u201345\u201367', '020 - 123 45 67'],
  ['\u202A020\u2011123\u00a045 67\u202C', '020 - 123 45 67'],
  ['\u201c020 - 123 45 67\u201d', '020 - 123 45 67'],
  ['+599 717 80 00', '+599 717 80 00'],
  ['14020', '14 020'],
  ['113', '113'],
  [' 020 123 ', '020 123'],
  ['geen', 'geen'],
])('the number %s is %s', (typed, expected) => {
  expect(numberTyped(typed)).toBe(expected);
});

test.each([
  ['2026', '2026'],
  ['2026-04', '2026-04'],
  ['2026-04-11', '2026-04-11'],
  ['11-4-2026', '2026-04-11'],
  ['11/04/2026', '2026-04-11'],
  ['11 April 2026', '2026-04-11'],
  ['april 2026', '2026-04'],
  ['4-2026', '2026-04'],
  ['rond april 2026', 'circa 2026-04'],
  ['circa 2026', 'circa 2026'],
  ['Onbekend', 'onbekend'],
  ['11-13-2026', '11-13-2026'],
  ['vorig jaar', 'vorig jaar'],
])('the date %s is %s', (typed, expected) => {
  expect(dateTyped(typed)).toBe(expected);
});

test.each([
  ['6-5-2027', '6 mei 2027'],
  ['2027-05-06', '6 mei 2027'],
  ['6 mei 2027', '6 mei 2027'],
  ['24 december', '24 december'],
])('the day %s is %s', (typed, expected) => {
  expect(dayTyped(typed)).toBe(expected);
});

test.each([
  ['Geld voor één slot!', 'geld-voor-een-slot'],
  ['../../x', 'x'],
])('the file of "%s" is %s', (words, expected) => {
  expect(fileNameOf(words)).toBe(expected);
});
