/**
 * Finds dates, amounts, file numbers and the like: as long as a phone number, and none. Each pattern is narrow: its
 * form, the word beside it or its check digits say what it is. A phone number beside such a word, or one
 * that looks like a date, is still found: see `number-search.ts`.
 */

import { DATE_NOTATIONS } from './date-notations.ts';
import { everywhere, isNoNumber, numbersIn, type Notation } from './notation.ts';
import { COUNTED, NUMBERED, STREET } from './number-words.ts';
import { OFFICIAL_NOTATIONS } from './official-notations.ts';
import { isServiceCode } from './short-numbers.ts';

/** A count; it never begins with a zero. */
const COUNT = '[1-9]\\d{0,2}(?:[.\\s]\\d{3})+|[1-9]\\d*';
/** The number of an article, a page or a room: 285, 285d, 2.14, 6:162. */
const NUMBER = '[1-9]\\d{0,3}[a-z]{0,2}(?:[.:]\\d{1,3}){0,3}';

const NOTATIONS: Record<string, Notation> = {
  ...DATE_NOTATIONS,
  ...OFFICIAL_NOTATIONS,

  // Addresses and hashes are not ours to write in another way: only a whole number in them is one.
  'address of a page': [
    /(?:\bhttps?:\/\/|(?<![\p{L}\d])\/[a-z])[^\s"'<>()[\]]*/giu,
    hasNoNumberInParts,
  ],
  'e-mail address': [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, isNoNumber],
  'hash in hexadecimal': [/(?<!\w)(?=\d*[a-f])(?:[\da-f]{64}|[\da-f]{40}|[\da-f]{32})(?!\w)/giu],
  UUID: [/(?<!\w)[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?!\w)/giu],
  'hash in base64': [
    /(?<![\w+/=-])(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{32,}={0,2}/gu,
    hasNoNumberInParts,
  ],

  money: [everywhere(`(?<=(?:€|\\bEUR)\\s?)(?:${COUNT})(?:,\\d\\d)?(?!\\d)`)],
  // 14.020 can be a number of a municipality, and 31.208.407.620 one as it is dialled from abroad.
  thousands: [
    /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?:,\d\d?)?(?!\d|[.,]\d)/gu,
    (found) => {
      const digits = numbersIn(found).join('');
      return !isServiceCode(digits) && !/^31[1-9]\d{8}$/.test(digits);
    },
  ],
  count: [everywhere(`(?<![\\d.,])(?:${COUNT})(?:,\\d+)?(?=\\s?${COUNTED})`)],
  'article, page or room': [
    everywhere(
      `${NUMBERED}\\s${NUMBER}(?:(?:, | en | of | t/m | tot en met |\\s?[-–]\\s?)${NUMBER})*(?!\\d)`,
      'i',
    ),
    isNoNumber,
  ],
  version: [/\b(?:versie|WCAG|v)\s?[1-9]\d{0,4}(?:\.\d{1,4}){0,3}(?!\d)/gu, isNoNumber],
  postcode: [/(?<!\d)[1-9]\d{3}\s?[A-Z]{2}(?![\p{L}\d])/gu],
  'post box': [/\b(?:postbus|antwoordnummer)\s[1-9]\d{0,5}(?!\d)/giu],
  house: [
    everywhere(
      `${STREET}\\s[1-9]\\d{0,3}(?!\\d)|(?<!\\d)[1-9]\\d{0,3}(?=,?\\s+[1-9]\\d{3}\\s?[A-Z]{2}\\b)`,
    ),
  ],
};

/**
 * Finds all that is written in such a way.
 *
 * @param plain a text with its digits in ASCII
 * @returns for each position in the text the first match that covers it; undefined where none does
 */
export function findOtherNotations(plain: string): (object | undefined)[] {
  const explained = new Array<object | undefined>(plain.length);
  for (const [pattern, holds] of Object.values(NOTATIONS)) {
    for (const match of plain.matchAll(pattern)) {
      const [found] = match;
      if (holds && !holds(found)) continue;
      for (let offset = 0; offset < found.length; offset++) {
        explained[match.index + offset] ??= match;
      }
    }
  }
  return explained;
}

/** Tells whether no part of an address holds a number: digits on both sides of a slash are no number. */
function hasNoNumberInParts(found: string): boolean {
  return found.split('/').every(isNoNumber);
}
