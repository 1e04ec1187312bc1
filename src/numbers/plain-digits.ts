/**
 * Reads digits as people see them: of any script, raised, in circles, with hidden characters between.
 * Every function here keeps the length of a text, so that positions stay the same.
 */

/** Replaces what nobody sees. */
export const FILLER = '\u2060';

/** Characters that nobody sees: joiners, soft hyphens, marks on a digit, fillers of Hangul. */
const HIDDEN = /[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]|(?!\s)\p{Cc}/gu;
const STRANGE_DIGIT = /(?![0-9])\p{N}/gu;
/** Characters with which a number cannot be copied or dialled. */
const STRANGE = new RegExp(`${HIDDEN.source}|${STRANGE_DIGIT.source}`, 'u');
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z]+\d*);/gi;
/** The zero of +31 (0)20 …, which nobody dials after +31. */
const BRACKETED_ZERO = /(?<=(?:\+|00)31\s?)\(0\)/g;
const LIST_MARKER = /(?<=^[\t >]*)[1-9]\d?(?=[.)][\t ])/gm;

/** The code of 1 in each row of circled digits without a normal form; 2 to 9 follow it. */
const CIRCLED_ONES = [0x24f5, 0x2776, 0x2780, 0x278a];
const CIRCLED_ZERO = 0x24ff;

const LOOK_ALIKES = new Map([
  ...['0OoΟοОоՕօ', '1IlıІіǀ', '3Зз', '4Ч', '6б'].flatMap(([digit = '', ...letters]) =>
    letters.map((letter): [string, string] => [letter, digit]),
  ),
]);
const CLUSTER = `[${[...LOOK_ALIKES.keys()].join('')}]+`;
/** Letters that are no part of a word, and a bar that touches a digit. */
const LETTERS_AS_DIGITS = new RegExp(
  `(?<!\\p{L})${CLUSTER}(?!\\p{L})|\\|(?=\\d)|(?<=\\d)\\|`,
  'gu',
);

/** Decodes HTML entities: "&#48;" to 0, "&nbsp;" to a space. */
export function withoutEntities(text: string): string {
  return text.replace(ENTITY, (entity: string, decimal?: string, hexadecimal?: string) => {
    const code = decimal ? Number(decimal) : parseInt(hexadecimal ?? '20', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code).padEnd(entity.length) : entity;
  });
}

/** Writes every digit as an ASCII digit, and replaces what nobody sees by fillers. */
export function plainDigits(text: string): string {
  return text
    .replace(STRANGE_DIGIT, (char) => pad(digitOf(char) ?? char, char))
    .replace(HIDDEN, (char) => pad('', char))
    .replace(BRACKETED_ZERO, (zero) => pad('', zero));
}

/** Replaces the numbers of Markdown lists by fillers: they are no part of the words. */
export function withoutListMarkers(plain: string): string {
  return plain.replace(LIST_MARKER, (marker) => pad('', marker));
}

/** Tells whether a part of a text holds a strange digit or something invisible, or follows right on that. */
export function hasStrange(text: string, { start, end }: { start: number; end: number }): boolean {
  return STRANGE.test(text.slice(start, end)) || /\p{Cf}/u.test(text.charAt(start - 1));
}

/** Replaces letters that look like digits, Greek and Cyrillic ones too, by those digits, and a bar by 1. */
export function lettersAsDigits(plain: string): string {
  return plain.replace(LETTERS_AS_DIGITS, (letters) =>
    letters.replace(/./gu, (letter) => LOOK_ALIKES.get(letter) ?? '1'),
  );
}

/** Pads a replacement with fillers to the length of what it replaces. */
function pad(char: string, replaced: string): string {
  return char.padEnd(replaced.length, FILLER);
}

/** Finds the ASCII digit for a digit of any script or form; undefined for any other number. */
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
