/** Describes dates, times and years, in every way in which the Dutch write them. */

import { everywhere, numbersIn, type Notation } from './notation.ts';
import { isDay } from './self-checking.ts';

/** Years that a text may mention, but 1900: "1900 - 1234" is a slip for 0900 - 1234. */
export const YEAR = '(?:19(?!00)\\d|20\\d)\\d';

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** Years that look like an alarm number with a digit too many; a word must say that they are years. */
const UNSURE = '1911|1912|1913|1944';
const BETWEEN = '[\\s\\p{Pd}./]{1,3}';
/** Digits around a year that make it part of a phone number: 840 - 2016, 2016 - 8844, 2016 0101. */
const AFTER_DIGITS = `(?<!\\d)(?!${YEAR})\\d{3,4}${BETWEEN}`;
const BEFORE_DIGITS = `${BETWEEN}0\\d\\d|\\s[\\s\\p{Pd}]{0,2}(?!${YEAR})\\d{3,4}`;
const SHORT_YEAR = "['’]?\\d\\d";

export const DATE_NOTATIONS: Record<string, Notation> = {
  '2026-05-31': [
    everywhere(`(?<!\\d|\\d[-.])${YEAR}([-/.])[01]?\\d\\1[0-3]?\\d(?!\\d|\\1\\d)`),
    (found) => isDate(numbersIn(found)),
  ],
  '20260531': [
    everywhere(`(?<!\\d)${YEAR}[01]\\d[0-3]\\d(?!\\d)`),
    (found) => isDate([found.slice(0, 4), found.slice(4, 6), found.slice(6)]),
  ],
  '31-5-2026 and 1/1/2024-31/5/2026': [
    everywhere(
      `(?<!\\d|\\d[./])[0-3]?\\d(\\s?[\\p{Pd}./]\\s?|[ \\u00a0])[01]?\\d\\1(?:${YEAR}|(?<!\\s)${SHORT_YEAR})` +
        `(?:\\s?[\\p{Pd}/]\\s?[0-3]?\\d\\1[01]?\\d\\1(?:${YEAR}|${SHORT_YEAR}))?(?!\\d|(?!\\s)\\1\\d)`,
    ),
    (found) => isDate(numbersIn(found).slice(0, 3).reverse()) && isLastDate(numbersIn(found)),
  ],
  '9.00 and 09:00:00.000+01:00': [
    /(?<![\d.:])(?:[01]?\d|2[0-4])([.:])[0-5]\d(?:\1[0-5]\d(?:[.,]\d{1,9})?(?:[+-]\d\d:?\d\d)?)?(?!\d|[.:]\d)/gu,
  ],
  '2016': [everywhere(`(?<!\\d|${AFTER_DIGITS})(?!${UNSURE})${YEAR}(?!\\d|${BEFORE_DIGITS})`)],
  'in 1913': [
    everywhere(
      `(?<=(?:\\b(?:in|sinds|uit|van|tot|vanaf|voor|na|rond|eind|begin|wet)|${MONTHS})\\s)${YEAR}(?!\\d)`,
    ),
  ],
  '1913-2000': [everywhere(`(?<!\\d)${YEAR}(?=\\s?[-–]\\s?${YEAR})`)],
  // The digits right after a year: 2015/16, 2026-7168; ministries number letters as 2023-0000745231.
  '2015/16': [everywhere(`(?<=(?<!\\d)${YEAR}[-/–])(?:0000)?\\d{1,6}(?!\\d|\\s\\d\\d(?!\\d))`)],
};

function isLastDate(numbers: readonly string[]): boolean {
  return isDate(numbers.slice(-3).reverse());
}

function isDate([year, month, day]: readonly string[]): boolean {
  return isDay(Number(year), Number(month), Number(day));
}
