/** Writes rows of plain text that is printed and filled in by hand. */

import { wrap } from './plain-text.ts';

/** Characters on a row: what A4 holds at 10 points. */
const WIDTH = 76;

/** Writes a heading, underlined. */
export function heading(text: string): string[] {
  return [text, '='.repeat(text.length), ''];
}

/** Writes a paragraph, on as many rows as it needs. */
export function paragraph(text: string): string[] {
  return [...wrap(text, WIDTH), ''];
}

/** Writes a list item after a mark such as `1.`. */
export function item(mark: string, text: string): string[] {
  const [first = '', ...others] = wrap(text, WIDTH - 5);
  return [`  ${mark} ${first}`, ...others.map((row) => `     ${row}`), ''];
}

/** Writes a question, with the rest of the row to write on. */
export function blank(question: string): string {
  return `${question} `.padEnd(WIDTH, '_');
}
