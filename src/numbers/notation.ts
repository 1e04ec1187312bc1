/** A notation with as many digits as a phone number, that is none. */

import { holdsWholeNumber } from './whole-number.ts';

/** How it is written, and what must hold of it besides. */
export type Notation = [pattern: RegExp, holds?: (found: string) => boolean];

/** Makes a pattern that finds every place. */
export function everywhere(pattern: string, flags = ''): RegExp {
  return new RegExp(pattern, `gu${flags}`);
}

/** Whether no phone number is hidden in it. */
export function isNoNumber(found: string): boolean {
  return !holdsWholeNumber(found);
}

export function numbersIn(found: string): string[] {
  return found.match(/\d+/g) ?? [];
}
