/** Validates dates, and numbers with check digits. */

/** Tells whether a day exists; a year of two digits is one of this century. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Validates a bank account number (ISO 13616: modulo 97 it is 1). */
export function isIban(written: string): boolean {
  const letters = written.replace(/\s/g, '').toUpperCase();
  const digits = (letters.slice(4) + letters.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    parseInt(letter, 36).toString(),
  );
  return BigInt(digits) % 97n === 1n;
}

/** Validates the number of a book: ISBN-13 (weights 1 and 3, modulo 10) or ISBN-10 (modulo 11). */
export function isIsbn(written: string): boolean {
  const digits = written.replace(/[^\dX]/g, '');
  return digits.length === 13
    ? weightedSum(digits, (index) => (index % 2 ? 3 : 1)) % 10 === 0
    : digits.length === 10 && isMultipleOfEleven(digits);
}

/** Validates the number of a magazine (ISSN: modulo 11). */
export function isIssn(written: string): boolean {
  return isMultipleOfEleven(written.replace(/[^\dX]/g, ''));
}

/** Validates the number of a legal person for the tax office (RSIN: modulo 11, the last weight is -1). */
export function isRsin(digits: string): boolean {
  return weightedSum(digits, (index) => (index === 8 ? -1 : 9 - index)) % 11 === 0;
}

/** Tells whether the digits, weighted from their count down to 1, are a multiple of eleven. */
function isMultipleOfEleven(digits: string): boolean {
  return weightedSum(digits, (index) => digits.length - index) % 11 === 0;
}

/** Sums the digits, each times its weight; X is ten. */
function weightedSum(digits: string, weight: (index: number) => number): number {
  return digits
    .split('')
    .reduce((sum, digit, index) => sum + weight(index) * (digit === 'X' ? 10 : Number(digit)), 0);
}
