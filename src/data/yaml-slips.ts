/** Finds and mends what word processors and web pages leave in YAML that looks right and is not. */

import { CONFLICT } from './visible-markup.ts';

/** Anything that looks like a space, or like nothing. */
const SPACE = '[\\p{Zs}\\t\\u200b\\u2060\\ufeff]';
/** What precedes the words of a key, of a list item or of a value. */
const INDENTATION = new RegExp(`^${SPACE}*(?:-${SPACE}+)?(?:[\\w-]+:${SPACE}+)?`, 'gmu');

/** A value in curly quotes, which YAML takes for letters: straight ones were meant. */
const QUOTED = '[\\w-]+:\\s+(?:[‘‚].*’|[“„][^“”]*”)\\s*';
const CURLY_QUOTES = new RegExp(`^\\s*(?:-\\s+)?${QUOTED}$|[{,]\\s*${QUOTED}[,}]`);

/** Between braces, a colon without a space behind it: YAML takes it for a letter. */
const TIGHT_COLON = /^\s*(?:-\s+)?(?:[\w-]+:\s*)?\{(?:[^'"]*,)?\s*[a-z]+:\S/i;

/** Replaces the spaces of a web page where YAML takes them for a letter, and takes away those that have no width. */
export function withPlainSpaces(yaml: string): string {
  return yaml.replace(INDENTATION, (indentation) =>
    indentation.replaceAll(/\p{Zs}/gu, ' ').replaceAll(/[\u200b\u2060\ufeff]/g, ''),
  );
}

/**
 * Finds tabs, curly quotes, tight colons and the rows of a conflict.
 *
 * @returns the index of the first row with one, and what should have stood there
 */
export function findSlip(yaml: string): { row: number; expected: string } | undefined {
  const rows = yaml.split('\n');
  const slips: (readonly [pattern: RegExp, expected: string])[] = [
    CONFLICT,
    [/^ *\t\s*\S/, 'spaties aan het begin van de regel, geen tab'],
    [TIGHT_COLON, 'een spatie achter elke dubbele punt tussen { en }, als { on: 2026-05-31, … }'],
    [CURLY_QUOTES, "een waarde tussen rechte aanhalingstekens ('), of zonder"],
  ];
  return slips
    .map(([pattern, expected]) => ({ row: rows.findIndex((row) => pattern.test(row)), expected }))
    .find(({ row }) => row >= 0);
}
