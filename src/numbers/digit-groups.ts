/** Cuts a text into groups of digits, and tells which of them are read as one number. */

import { findOtherNotations } from './other-notations.ts';
import { FILLER } from './plain-digits.ts';
import { nationalDigits } from './whole-number.ts';

/** A group of digits; or several, if they are a number of the record, a date, an amount, a file number. */
export interface Piece {
  start: number;
  end: number;
  /** The digits alone, after a plus where one stands before them. */
  digits: string;
  /** What the digits are: a number of the record, another notation, or nothing that is known. */
  kind: 'loose' | 'record' | 'other';
  /** How it follows on the piece before it. */
  gap: Gap;
}

/** `tight` as within one number; `wide` as between rows, list items, cells; `none`: never one number. */
type Gap = 'tight' | 'wide' | 'none';

const GROUP = new RegExp(`(?:(?<!\\d)\\+)?\\d[\\d${FILLER}]*`, 'g');
/** Spaces of any width, and the filler that is left of "&nbsp;". */
const SPACES = `(?:[^\\S\\r\\n\\u2028\\u2029]|${FILLER}){0,9}`;
/** Signs after which digits are something else, so that a number ends before them. */
const UNITS = '×%€§$£<>';
const TIGHT = new RegExp(
  `^${SPACES}(?:[\\p{Pd}\\u2212/\\\\()\\[\\]~_'’‘\`´·•*]{0,3}${SPACES}|[^\\p{L}\\p{N}\\s|${UNITS}]{1,4})$`,
  'u',
);
const WIDE = new RegExp(`^(?:(?!,\\s)[^\\p{L}\\p{N}${UNITS}]|</?\\w{1,6} ?/?>){1,24}$`, 'u');

/** More groups than one number has: +31 (0) 6 1 2 3 4 5 6 7 8 has eleven. */
const MAX_GROUPS = 15;

/**
 * Cuts a text into pieces, in its order.
 *
 * @param plain a text with its digits in ASCII
 * @param shown the digits of every number that may be shown
 */
export function piecesOf(plain: string, shown: ReadonlySet<string>): Piece[] {
  const explained = findOtherNotations(plain);
  const notationOf = ({ start, end }: Piece) => explained[end - 1] && explained[start];
  let end = 0;
  const groups = [...plain.matchAll(GROUP)].map(({ 0: found, index: start }): Piece => {
    const gap = gapOf(plain.slice(end, start));
    end = start + found.length;
    return { start, end, digits: found.replaceAll(FILLER, ''), kind: 'loose', gap };
  });
  const pieces: Piece[] = [];
  for (let index = 0, size = 1; index < groups.length; index += size) {
    const ahead = groups.slice(index, index + MAX_GROUPS);
    const [first] = ahead;
    if (!first) break;
    const notation = notationOf(first);
    const known = sizeOfRecord(ahead, shown);
    const isKnown = known > 1 || (known === 1 && (!notation || first.digits.length > 4));
    const kind = isKnown ? 'record' : notation ? 'other' : 'loose';
    const others = ahead.findIndex((group) => notationOf(group) !== notation);
    size = { record: known, other: others < 0 ? ahead.length : others, loose: 1 }[kind];
    pieces.push({ ...joined(ahead.slice(0, size)), kind });
  }
  return pieces;
}

/** Joins pieces into one, up to the end of the last. */
export function joined(pieces: readonly Piece[]): Piece {
  return pieces.reduce((before, { end, digits }) => ({
    ...before,
    end,
    digits: before.digits + digits.replace('+', ''),
  }));
}

/** Selects the first pieces that follow on each other, no more than a number has. */
export function connected(pieces: readonly Piece[]): Piece[] {
  const end = pieces.findIndex(({ gap }, index) => index > 0 && gap === 'none');
  return pieces.slice(0, Math.min(end < 0 ? MAX_GROUPS : end, MAX_GROUPS));
}

/** Counts the first groups that are a number of the record: the longest; a short one is never in pieces. */
function sizeOfRecord(groups: readonly Piece[], shown: ReadonlySet<string>): number {
  const last = connected(groups).findLastIndex((_, index) => {
    const digits = nationalDigits(joined(groups.slice(0, index + 1)).digits);
    return shown.has(digits) && (index === 0 || digits.length > 3);
  });
  return last + 1;
}

/** Judges what stands between two groups of digits. */
function gapOf(between: string): Gap {
  if (TIGHT.test(between)) return 'tight';
  return WIDE.test(between) ? 'wide' : 'none';
}
