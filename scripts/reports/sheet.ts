/** Rows of a page of plain text that is printed and filled in by hand. */

import { wrap } from './plain-text.ts';

/** Characters on a row: what A4 holds at 10 points. */
const WIDTH = 76;

/** A heading, underlined. */
export function heading(text: string): string[] {
  return [text, '='.repeat(text.length), ''];
}

/** Words over as many rows as they need. */
export function paragraph(text: string): string[] {
  return [...wrap(text, WIDTH), ''];
}

/** The same, behind a mark such as `1.`. */
export function item(mark: string, text: string): string[] {
  const [first = '', ...others] = wrap(text, WIDTH - 5);
  return [`  ${mark} ${first}`, ...others.map((row) => `     ${row}`), ''];
}

/** A question and the rest of the row to write on. */
export function blank(question: string): string {
  return `${question} `.padEnd(WIDTH, '_');
}
