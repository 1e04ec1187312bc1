/** Tells whether digits are a whole phone number: one that exists, in any notation of its prefix. */

import { isDutchNumber } from './phone.ts';

/** Writes digits as they are dialled at home: +31 20 … and 0031 20 … as 020 …; other countries with a plus. */
export function nationalDigits(digits: string): string {
  return digits.replace(/^(?:\+|00)31/, '0').replace(/^00(?=[1-9])/, '+');
}

/** Tells whether these digits are a Dutch number of eight digits or more, or a number of another country. */
export function isWholeNumber(digits: string): boolean {
  const national = nationalDigits(digits);
  return national.length >= 8 && (isDutchNumber(national) || /^\+[1-9]\d{8,14}$/.test(national));
}

/**
 * Tells whether a text holds a whole number, with anything but letters between its digits; a number may
 * also begin with 31 and no plus, as in https://wa.me/31….
 */
export function holdsWholeNumber(text: string): boolean {
  return text.split(/\p{L}+/u).some((part) => {
    const groups = part.match(/(?:(?<!\d)\+)?\d+/g) ?? [];
    return groups.some((_, from) =>
      groups.some((_, to) => {
        const digits = groups.slice(from, to + 1).join('');
        return isWholeNumber(digits) || (/^31\d{9}$/.test(digits) && isWholeNumber(`+${digits}`));
      }),
    );
  });
}
