/** Describes ways to write digits that are no phone number, though they may be as long as one. */

import { holdsWholeNumber } from './whole-number.ts';

/** A pattern, and a condition that a match must fulfil besides. */
export type Notation = [pattern: RegExp, holds?: (found: string) => boolean];

/** Makes a pattern that finds every match in a text. */
export function everywhere(pattern: string, flags = ''): RegExp {
  return new RegExp(pattern, `gu${flags}`);
}

/** Tells whether no phone number is hidden in a match. */
export function isNoNumber(found: string): boolean {
  return !holdsWholeNumber(found);
}

/** Finds each run of digits in a match. */
export function numbersIn(found: string): string[] {
  return found.match(/\d+/g) ?? [];
}
