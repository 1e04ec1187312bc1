/**
 * Finds what has as many digits as a phone number and is none. Each notation is narrow: its form, the
 * word beside it or its own check digits say what it is. A phone number does not become one of them by
 * standing beside such a word or by looking like a date: see `number-search.ts`.
 */

import { DATE_NOTATIONS } from './date-notations.ts';
import { everywhere, isNoNumber, numbersIn, type Notation } from './notation.ts';
import { COUNTED, NUMBERED, STREET } from './number-words.ts';
import { OFFICIAL_NOTATIONS } from './official-notations.ts';
import { isServiceCode } from './short-numbers.ts';

/** What is counted never begins with a zero. */
const COUNT = '[1-9]\\d{0,2}(?:[.\\s]\\d{3})+|[1-9]\\d*';
/** One of a row: 285, 285d, 2.14, 6:162. */
const NUMBER = '[1-9]\\d{0,3}[a-z]{0,2}(?:[.:]\\d{1,3}){0,3}';

const NOTATIONS: Record<string, Notation> = {
  ...DATE_NOTATIONS,
  ...OFFICIAL_NOTATIONS,

  // Addresses and hashes are not ours to write in another way: only a whole number in them is one.
  'address of a page': [/(?:\bhttps?:\/\/|(?<![\p{L}\d])\/[a-z])[^\s"'<>()[\]]*/giu, isByParts],
  'e-mail address': [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, isNoNumber],
  'hash in hexadecimal': [/(?<!\w)(?=\d*[a-f])(?:[\da-f]{64}|[\da-f]{40}|[\da-f]{32})(?!\w)/giu],
  UUID: [/(?<!\w)[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?!\w)/giu],
  'hash in base64': [
    /(?<![\w+/=-])(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{32,}={0,2}/gu,
    isByParts,
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

/** For each place in the text what explains it, the first of the notations above; or nothing. */
export function findOtherNotations(plain: string): (object | undefined)[] {
  const explained = new Array<object | undefined>(plain.length);
  for (const [pattern, holds] of Object.values(NOTATIONS)) {
    for (const match of plain.matchAll(pattern)) {
      const [found] = match;
      if (holds && !holds(found)) continue;
      for (let place = 0; place < found.length; place++) explained[match.index + place] ??= match;
    }
  }
  return explained;
}

/** A slash divides an address: what stands on both sides of it is no one number. */
function isByParts(found: string): boolean {
  return found.split('/').every(isNoNumber);
}
