/**
 * Reads digits as people see them: of any script, raised, in circles, with hidden characters between.
 * In what these functions return each place is the same place as in the text that was given.
 */

/** Stands for what nobody sees. */
export const FILLER = '\u2060';

/** Characters that nobody sees: joiners, soft hyphens, marks on a digit, fillers of Hangul. */
const HIDDEN = /[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]|(?!\s)\p{Cc}/gu;
const STRANGE_DIGIT = /(?![0-9])\p{N}/gu;
/** A number with one of these in it cannot be copied or dialled. */
const STRANGE = new RegExp(`${HIDDEN.source}|${STRANGE_DIGIT.source}`, 'u');
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z]+\d*);/gi;
/** +31 (0)20 …: who dials +31 leaves the zero out. */
const BRACKETED_ZERO = /(?<=(?:\+|00)31\s?)\(0\)/g;
const LIST_MARKER = /(?<=^[\t >]*)[1-9]\d?(?=[.)][\t ])/gm;

/** Of digits in circles without a normal form: where each row of one to nine begins. */
const CIRCLED_ONES = [0x24f5, 0x2776, 0x2780, 0x278a];
const CIRCLED_ZERO = 0x24ff;

const LOOK_ALIKES = new Map([
  ...['0OoΟοОоՕօ', '1IlıІіǀ', '3Зз', '4Ч', '6б'].flatMap(([digit = '', ...letters]) =>
    letters.map((letter): [string, string] => [letter, digit]),
  ),
]);
const CLUSTER = `[${[...LOOK_ALIKES.keys()].join('')}]+`;
/** Where they are no part of a word; and a bar that touches a digit. */
const LETTERS_AS_DIGITS = new RegExp(
  `(?<!\\p{L})${CLUSTER}(?!\\p{L})|\\|(?=\\d)|(?<=\\d)\\|`,
  'gu',
);

/** Reads characters that are written as HTML has them: "&#48;" as 0, "&nbsp;" as a space. */
export function withoutEntities(text: string): string {
  return text.replace(ENTITY, (entity: string, decimal?: string, hexadecimal?: string) => {
    const code = decimal ? Number(decimal) : parseInt(hexadecimal ?? '20', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code).padEnd(entity.length) : entity;
  });
}

/** Writes every digit as an ASCII digit, and makes what nobody sees a filler. */
export function plainDigits(text: string): string {
  return text
    .replace(STRANGE_DIGIT, (char) => pad(digitOf(char) ?? char, char))
    .replace(HIDDEN, (char) => pad('', char))
    .replace(BRACKETED_ZERO, (zero) => pad('', zero));
}

/** Leaves out the numbers that Markdown counts its lists with: they are no part of what is said. */
export function withoutListMarkers(plain: string): string {
  return plain.replace(LIST_MARKER, (marker) => pad('', marker));
}

/** Whether a place in a text holds what is no plain digit or what nobody sees, or follows on that. */
export function hasStrange(text: string, { start, end }: { start: number; end: number }): boolean {
  return STRANGE.test(text.slice(start, end)) || /\p{Cf}/u.test(text.charAt(start - 1));
}

/** Reads letters that look like digits as those digits, Greek and Cyrillic ones too, and a bar as 1. */
export function lettersAsDigits(plain: string): string {
  return plain.replace(LETTERS_AS_DIGITS, (letters) =>
    letters.replace(/./gu, (letter) => LOOK_ALIKES.get(letter) ?? '1'),
  );
}

function pad(char: string, place: string): string {
  return char.padEnd(place.length, FILLER);
}

function digitOf(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  const [, normal] = /^\D?(\d)\D?$/.exec(char.normalize('NFKC')) ?? [];
  if (normal) return normal;
  if (code === CIRCLED_ZERO) return '0';
  const one = CIRCLED_ONES.find((first) => code >= first && code < first + 9);
  if (one !== undefined) return `${code - one + 1}`;
  if (!isDecimal(code)) return undefined;
  // The ten digits of a script stand side by side, zero first.
  let value = 0;
  while (value < 9 && isDecimal(code - value - 1)) value++;
  return `${value}`;
}

function isDecimal(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(code));
}
