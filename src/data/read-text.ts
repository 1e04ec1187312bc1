/** Reads a file as text, whatever program and system saved it. */

import { readFileSync } from 'node:fs';

/** Replacements for bytes that are no text. */
const UNREADABLE = /[\uFFFD\0]/;

/**
 * Reads a file of words.
 *
 * @param path the path of a file in UTF-8, or in UTF-16 with a byte order mark
 * @returns its text with `\n` between the lines; U+FFFD where its bytes are no text
 */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  const mark = bytes.toString('hex', 0, 2);
  const encoding = { fffe: 'utf-16le', feff: 'utf-16be' }[mark] ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes).replaceAll(/\r\n?/g, '\n');
}

/**
 * Finds the first line that could not be decoded: in another encoding, or no text at all.
 *
 * @returns its index; -1 when all is well
 */
export function findUnreadable(lines: readonly string[]): number {
  return lines.findIndex((line) => UNREADABLE.test(line));
}
