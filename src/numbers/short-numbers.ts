/** Judges short numbers: of alarm, of a municipality (14 and its area code), of the European Union (116). */

import type { Piece } from './digit-groups.ts';

/** Numbers that people dial in danger: 144 is for animals, 911 for the Caribbean islands. */
const ALARM = ['112', '113', '144', '911'];
const EUROPEAN = /^116\d{3}$/;
/** 14 and an area code, which begins with a zero. */
const MUNICIPAL = /^140[1-57]\d{1,2}$/;

/** The end of a text that is followed by a number to dial. */
const CALLED = new RegExp(
  '(?<!\\p{L})(?:bel|belt|bellen|belde|gebeld|tel|telefoon\\p{L}*|sms|whatsapp|toets|draai|(?:alarm|nood|hulp|spoed)(?:nummer|lijn))' +
    '[.:]?\\s*(?:(?:naar|via|op|het|nummer|nu|dan|altijd|direct|meteen)\\s+)*[\'"*(]*$',
  'iu',
);
/** How far before a number those words can stand, in characters. */
const REACH = 60;

/** Why a short number is a stray one. */
export type ShortFault = 'alarm' | 'apart' | 'called' | 'service' | 'local';

/** Tells whether digits are a short number of a municipality or of the European Union. */
export function isServiceCode(digits: string): boolean {
  return EUROPEAN.test(digits) || MUNICIPAL.test(digits);
}

/**
 * Judges digits that are too few for a whole number.
 *
 * @param pieces what stands together and is not explained
 * @param plain the text they are from
 * @param shown the digits of every number that may be shown
 */
export function faultOfShort(
  pieces: readonly Piece[],
  plain: string,
  shown: ReadonlySet<string>,
): ShortFault | undefined {
  const [first, second] = pieces;
  if (!first) return undefined;
  const parts = pieces.map(({ digits }) => digits);
  const digits = parts.join('').replace('+', '');
  const isUnbroken = pieces.length === 1;
  const shorts = [...shown].filter(({ length }) => length === 3);
  if (parts.length === 3 && parts.every(({ length }) => length === 1)) {
    return [...ALARM, ...shorts].includes(digits) ? 'apart' : undefined;
  }
  if (digits.length >= 3 && isCalled(plain, pieces)) return 'called';
  if (parts.length === 3 && parts.every(({ length }) => length === 2)) {
    return isAscending(parts) ? undefined : 'local';
  }
  if (isUnbroken && isInWord(plain, first)) return undefined;
  if (isUnbroken && (ALARM.includes(digits) || shorts.some((short) => isSlipOf(digits, short)))) {
    return 'alarm';
  }
  const isWhole =
    isUnbroken || first.digits === '14' || (first.digits === '116' && parts.length === 2);
  const isRange =
    second && isAscending(parts) && /^\s?\p{Pd}\s?[1-9]/u.test(plain.slice(first.end, second.end));
  return isServiceCode(digits) && isWhole && !isRange ? 'service' : undefined;
}

/** Tells whether words before a number say to dial it; "bellen naar 0900-nummers" names a kind. */
function isCalled(plain: string, pieces: readonly Piece[]): boolean {
  const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
  return CALLED.test(plain.slice(0, start).slice(-REACH)) && !/^-\p{L}/u.test(plain.slice(end));
}

/** Tells whether letters make a number part of a name, as in "page-144" or "144px". */
function isInWord(plain: string, { start, end }: Piece): boolean {
  return (
    /\p{L}[-_/.]?$/u.test(plain.slice(0, start).slice(-2)) ||
    /^\p{L}/u.test(plain.slice(end, end + 1))
  );
}

/** Tells whether parts go up, as pages or days do: 116-123, 10-20-30. */
function isAscending(parts: readonly string[]): boolean {
  return parts.every((part, index) => index === 0 || Number(part) > Number(parts[index - 1]));
}

/** Tells whether digits are a slip of a short number: one wrong, one too many, or some swapped. */
function isSlipOf(found: string, short: string): boolean {
  const digits = found.split('');
  if (found.length === short.length + 1) {
    return digits.some((_, index) => digits.toSpliced(index, 1).join('') === short);
  }
  if (found.length !== short.length) return false;
  const wrong = digits.filter((digit, index) => digit !== short[index]).length;
  return wrong === 1 || sorted(found) === sorted(short);
}

function sorted(digits: string): string {
  return digits.split('').sort().join('');
}
