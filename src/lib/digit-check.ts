/** Finds what a stranger would take for a phone number, wherever it stands. */

/** What people write between the digits of a number; of dashes and spaces any kind. */
const BETWEEN = '[ \\t\\u00a0\\u2000-\\u200a\\u202f().\\u2010-\\u2015\\u2212-]*';
/** Seven digits or more, with what people write between them: a phone number, or a date. */
export const PHONE_LIKE = new RegExp(`(?<![\\p{L}\\d])\\+?\\d(?:${BETWEEN}\\d){6,}`, 'gu');
/** What has as many digits and is none: a date, hours, years, an amount. */
const NO_PHONE =
  /^(\d{4}-\d\d-\d\d|\d{1,2}\.\d\d[-–]\d{1,2}\.\d\d|(19|20)\d\d[-–](19|20)\d\d|[1-9]\d{0,2}(\.\d{3})+)$/;
/** Three digits by themselves, as in "bel 112", and four: one may be too many. */
const SHORT = /(?<![\p{L}\d.,:/-]|\d[ \u00a0-]{1,3})\d{3,4}(?![\p{L}\d]|[ \u00a0]\d|[.,]\d)/gu;
/** Digits of another script, in a circle or raised; and characters that nobody sees in a number. */
const STRANGE = /(?![0-9])\p{N}|(?<=\d)\p{Cf}|\p{Cf}(?=\d)/u;
/** Letters that look like a digit, Greek and Cyrillic ones too, where they are no part of a word. */
const ZEROS = 'OoΟοОо';
const LETTERS_AS_DIGITS = new RegExp(`(?<!\\p{L})[${ZEROS}Il|ıІ]+(?!\\p{L})`, 'gu');

/** A check of a text: what is wrong in it, in words; empty when all is well. */
export type Check = (
  text: string,
  /** The digits of every number that may be shown, as `0201234567`. */
  record: readonly string[],
  /** The digits of numbers that may be shown, but not dialled. */
  former?: readonly string[],
) => string[];

/** Checks words: the text of a page or of a file. */
export const checkDigits: Check = (text, record, former = []) => {
  if (!/\p{N}/u.test(text)) return [];
  const strange = STRANGE.exec(text);
  const shown = [...record, ...former];
  const shorts = shown.filter(({ length }) => length === 3);
  return [
    ...(strange
      ? [`het teken "${strange[0]}" lijkt een cijfer of staat onzichtbaar ertussen`]
      : []),
    ...[...text.matchAll(PHONE_LIKE)]
      .filter(([found]) => !NO_PHONE.test(found) && !shown.includes(nationalDigits(found)))
      .map(([found]) => `"${found}" staat in dit bestand, maar niet in content/lines`),
    ...[...text.matchAll(SHORT)]
      .filter(([found]) => !shown.includes(found) && shorts.some((short) => isSlipOf(found, short)))
      .map(([found]) => `"${found}" lijkt op een alarmnummer en staat niet in content/lines`),
    ...lettersForDigits(text),
  ];
};

function nationalDigits(found: string): string {
  return found.replace(/^\+31/, '0').replace(/[^\d+]/g, '');
}

/** Whether a short number became another: a digit wrong or too many, or digits that changed places. */
function isSlipOf(found: string, short: string): boolean {
  const digits = found.split('');
  if (found.length > short.length) {
    return digits.some((_, place) => digits.toSpliced(place, 1).join('') === short);
  }
  const wrong = digits.filter((digit, place) => digit !== short[place]).length;
  return wrong === 1 || sorted(found) === sorted(short);
}

function sorted(digits: string): string {
  return digits.split('').sort().join('');
}

/** Numbers that can be read, and not dialled: "84O" for "840". */
function lettersForDigits(text: string): string[] {
  const read = text.replace(LETTERS_AS_DIGITS, (letters) =>
    letters.replace(/./gu, (letter) => (ZEROS.includes(letter) ? '0' : '1')),
  );
  if (read === text) return [];
  return [...read.matchAll(PHONE_LIKE), ...read.matchAll(SHORT)].flatMap(({ 0: digits, index }) => {
    const written = text.slice(index, index + digits.length);
    return written !== digits && /\d/.test(written)
      ? [`"${written}" lijkt een nummer, maar er staat een letter in`]
      : [];
  });
}
