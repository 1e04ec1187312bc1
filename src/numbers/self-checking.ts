/** Numbers that can be checked by themselves: a digit wrong, and they are no such number. */

/** Whether a day exists; a year of two digits is one of this century. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a bank account number is right (ISO 13616: what is left by 97 is 1). */
export function isIban(written: string): boolean {
  const letters = written.replace(/\s/g, '').toUpperCase();
  const digits = (letters.slice(4) + letters.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    parseInt(letter, 36).toString(),
  );
  return BigInt(digits) % 97n === 1n;
}

/** Whether a book's number is right: ISBN-13 (weights 1 and 3, by 10) or ISBN-10 (weights, by 11). */
export function isIsbn(written: string): boolean {
  const digits = written.replace(/[^\dX]/g, '');
  return digits.length === 13
    ? weigh(digits, (place) => (place % 2 ? 3 : 1)) % 10 === 0
    : digits.length === 10 && isByEleven(digits);
}

/** Whether a magazine's number is right (ISSN: weights, by 11). */
export function isIssn(written: string): boolean {
  return isByEleven(written.replace(/[^\dX]/g, ''));
}

/** Whether the number of a legal person for the tax office is right (RSIN: weights, the last -1, by 11). */
export function isRsin(digits: string): boolean {
  return weigh(digits, (place) => (place === 8 ? -1 : 9 - place)) % 11 === 0;
}

function isByEleven(digits: string): boolean {
  return weigh(digits, (place) => digits.length - place) % 11 === 0;
}

function weigh(digits: string, weight: (place: number) => number): number {
  return digits
    .split('')
    .reduce((sum, digit, place) => sum + weight(place) * (digit === 'X' ? 10 : Number(digit)), 0);
}
