/** Cuts a text into groups of digits, and says which of them are read as one number. */

import { findOtherNotations } from './other-notations.ts';
import { FILLER } from './plain-digits.ts';
import { nationalDigits } from './whole-number.ts';

/** Digits that stand together; or a whole number of the record, or a date, an amount, a file number. */
export interface Piece {
  start: number;
  end: number;
  /** With a plus where one stands before them; without what stands between. */
  digits: string;
  /** `loose` is what nothing explains. */
  kind: 'loose' | 'record' | 'other';
  /** How it follows on the piece before it. */
  gap: Gap;
}

/** As within one number; as by the end of a row, a list item, a cell; or not as one number at all. */
type Gap = 'tight' | 'wide' | 'none';

const GROUP = new RegExp(`(?:(?<!\\d)\\+)?\\d[\\d${FILLER}]*`, 'g');
/** Spaces of any width, and of "&nbsp;" what is left when it is read. */
const SPACES = `(?:[^\\S\\r\\n\\u2028\\u2029]|${FILLER}){0,9}`;
/** Signs that say what the digits are, and so end a number. */
const UNITS = '×%€§$£<>';
const TIGHT = new RegExp(
  `^${SPACES}(?:[\\p{Pd}\\u2212/\\\\()\\[\\]~_'’‘\`´·•*]{0,3}${SPACES}|[^\\p{L}\\p{N}\\s|${UNITS}]{1,4})$`,
  'u',
);
const WIDE = new RegExp(`^(?:(?!,\\s)[^\\p{L}\\p{N}${UNITS}]|</?\\w{1,6} ?/?>){1,24}$`, 'u');

/** Of one number: +31 (0) 6 1 2 3 4 5 6 7 8, and some too many. */
const MOST_GROUPS = 15;

/**
 * Finds the pieces in the order of the text.
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
  for (let place = 0, size = 1; place < groups.length; place += size) {
    const ahead = groups.slice(place, place + MOST_GROUPS);
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

/** Takes pieces as one, up to the end of the last. */
export function joined(pieces: readonly Piece[]): Piece {
  return pieces.reduce((before, { end, digits }) => ({
    ...before,
    end,
    digits: before.digits + digits.replace('+', ''),
  }));
}

/** Takes pieces up to where one does not follow on the one before it, and no more than a number has. */
export function connected(pieces: readonly Piece[]): Piece[] {
  const end = pieces.findIndex(({ gap }, place) => place > 0 && gap === 'none');
  return pieces.slice(0, Math.min(end < 0 ? MOST_GROUPS : end, MOST_GROUPS));
}

/** How many groups are a number of the record: the most; a short one is never in pieces. */
function sizeOfRecord(groups: readonly Piece[], shown: ReadonlySet<string>): number {
  const last = connected(groups).findLastIndex((_, place) => {
    const digits = nationalDigits(joined(groups.slice(0, place + 1)).digits);
    return shown.has(digits) && (place === 0 || digits.length > 3);
  });
  return last + 1;
}

function gapOf(between: string): Gap {
  if (TIGHT.test(between)) return 'tight';
  return WIDE.test(between) ? 'wide' : 'none';
}
