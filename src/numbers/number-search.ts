/** Searches a text in plain digits for what is read as a phone number, of the record or not. */

import { connected, joined, piecesOf, type Piece } from './digit-groups.ts';
import { faultOfShort, type ShortFault } from './short-numbers.ts';
import { isWholeNumber, nationalDigits } from './whole-number.ts';

/** Digits that are read as one number, and what is wrong with them; no fault if they are of the record. */
export interface FoundNumber {
  piece: Piece;
  fault: ShortFault | 'whole' | undefined;
}

/**
 * Finds numbers of the record and stray ones, without overlap.
 *
 * @param plain a text with its digits in ASCII
 * @param shown the digits of every number that may be shown
 */
export function searchNumbers(plain: string, shown: ReadonlySet<string>): FoundNumber[] {
  const pieces = piecesOf(plain, shown);
  const long = runsOf(pieces, ['loose', 'record'])
    .filter((run) => run.some(isLoose))
    .map(joined)
    .filter(isLong);
  const short = runsOf(pieces, ['loose']).map((run) => ({
    piece: joined(run),
    fault: faultOfShort(run, plain, shown),
  }));
  return withoutOverlap([
    ...[...wholeNumbers(pieces, shown), ...long].map((piece) => ({
      piece,
      fault: 'whole' as const,
    })),
    ...short.filter(({ fault }) => fault),
    ...pieces.flatMap((piece) => (piece.kind === 'record' ? [{ piece, fault: undefined }] : [])),
  ]);
}

/** Removes what overlaps an earlier one. */
export function withoutOverlap<T extends { piece: Piece }>(found: readonly T[]): T[] {
  return found.reduce<T[]>((kept, one) => {
    const overlaps = ({ piece }: T) => piece.start < one.piece.end && one.piece.start < piece.end;
    return kept.some(overlaps) ? kept : [...kept, one];
  }, []);
}

/** Groups neighbouring pieces of some kinds that are written as one number. */
function runsOf(pieces: readonly Piece[], kinds: readonly Piece['kind'][]): Piece[][] {
  const runs: Piece[][] = [];
  pieces.forEach((piece, index) => {
    if (!kinds.includes(piece.kind)) return;
    const last = runs.at(-1);
    if (piece.gap === 'tight' && last && last.at(-1) === pieces[index - 1]) last.push(piece);
    else runs.push([piece]);
  });
  return runs;
}

/**
 * Finds numbers that exist, also over the end of a row or a list item, and also with a part that could
 * be a year or a time: "06 2016 2026". Of those that begin at the same position it finds the longest.
 */
function wholeNumbers(pieces: readonly Piece[], shown: ReadonlySet<string>): Piece[] {
  return pieces.flatMap((first, from) => {
    if (!/^[0+]/.test(first.digits) || first.kind === 'record') return [];
    const ahead = connected(pieces.slice(from));
    return ahead
      .map((_, index) => ahead.slice(0, index + 1))
      .filter((slice) => isLoose(first) || isUnexplained(slice))
      .map(joined)
      .filter(({ digits }) => isWholeNumber(digits) && !shown.has(nationalDigits(digits)))
      .slice(-1);
  });
}

/** Tells whether pieces are more than a date or a time: a date with a count in the next cell is not. */
function isUnexplained(slice: readonly Piece[]): boolean {
  const count = slice.filter(isLoose).reduce((sum, { digits }) => sum + digits.length, 0);
  return count >= (slice.slice(1).every(({ gap }) => gap === 'tight') ? 1 : 3);
}

function isLoose({ kind }: Piece): boolean {
  return kind === 'loose';
}

/** Tells whether a piece has as many digits as a number without its area code: 840 76 20. */
function isLong({ digits }: Piece): boolean {
  return digits.replace('+', '').length >= 7;
}
