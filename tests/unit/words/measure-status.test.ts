import { expect, test } from 'vitest';
import { datesInWords, measureStatus, statusInWords } from '../../../src/words/measure-status.ts';
import { fixedWords } from '../../fixtures/content.ts';

const words = fixedWords();
const MORNING = Date.parse('2026-11-23T09:00:00Z');

test.each([
  ['2016-03-01', 'heden', 'Geldt nu'],
  ['onbekend', 'heden', 'Geldt nu'],
  ['2016', 'onbekend', 'Onbekend of dit nog geldt'],
  ['2016', '2023-12-31', 'Geëindigd'],
  ['onbekend', 'circa 2023', 'Geëindigd'],
  ['2016', '2027-12-31', 'Geldt nu'],
  ['2026-11-23', 'heden', 'Geldt nu'],
  ['2026-11', 'heden', 'Geldt nu'],
  ['2026', 'circa 2026', 'Geldt nu'],
  ['2016', '2026-11-23', 'Geldt nu'],
  ['2016', '2026-11', 'Geldt nu'],
  ['2016', '2026-11-22', 'Geëindigd'],
  ['2016', '2026-10', 'Geëindigd'],
  ['2026-11-24', 'heden', 'Geldt vanaf 24 november 2026'],
  ['2026-12', 'onbekend', 'Geldt vanaf december 2026'],
  ['circa 2027', '2028-12-31', 'Geldt vanaf rond 2027'],
])('from %s until %s: %s', (from, until, expected) => {
  expect(statusInWords({ from, until }, MORNING, words)).toBe(expected);
});

test.each([
  ['ends with its last day', { from: '2016', until: '2026-11-23' }, 'holds', 'ended'],
  ['begins with its first', { from: '2026-11-24', until: 'heden' }, 'notYet', 'holds'],
])('a measure %s, on the Dutch clock', (_, measure, before, after) => {
  expect(measureStatus(measure, Date.parse('2026-11-23T22:59:00Z'))).toBe(before);
  expect(measureStatus(measure, Date.parse('2026-11-23T23:00:00Z'))).toBe(after);
});

test.each([
  ['2016', 'heden', 'Vanaf 2016, tot heden'],
  ['2016-03-01', 'onbekend', 'Sinds 1 maart 2016. Of het nog geldt, weten we niet.'],
  ['circa 2016', '2023-12-31', 'Vanaf rond 2016, tot 31 december 2023'],
  ['2027', 'heden', 'Vanaf 2027'],
  ['2027', '2028-12-31', 'Vanaf 2027, tot 31 december 2028'],
  ['2027', 'onbekend', 'Vanaf 2027'],
])('the dates of a measure from %s until %s: %s', (from, until, expected) => {
  expect(datesInWords({ from, until }, MORNING, words)).toBe(expected);
});
