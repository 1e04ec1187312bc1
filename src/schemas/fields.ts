/**
 * Validates fields that several files share. Descriptions and messages are for editors, so in Dutch; a
 * message says what was expected, and the report adds file, key and what was received.
 */

import { z } from 'astro/zod';

/** The value of a fact that nobody has published. */
export const UNKNOWN = 'onbekend';

/** Makes a schema for an object that has no other keys; the message about another key names them. */
export function record<S extends z.core.$ZodShape>(shape: S) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? `een van: ${keys}` : `sleutels: ${keys}`),
  });
}

/**
 * Makes a schema for one line of words, without the invisible characters that a text editor can leave behind.
 * A non-breaking space, as web pages have, becomes a space: the build adds its own (`build/no-break.ts`).
 */
function line(expected: string) {
  return z
    .string({
      error: ({ input }) =>
        typeof input === 'number' ? `tekst tussen aanhalingstekens, als '${input}'` : expected,
    })
    .overwrite((value) => value.replaceAll('\u00a0', ' '))
    .trim()
    .min(1, expected)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'tekst zonder onzichtbare tekens');
}

/** Links, bold words and HTML. */
const MARKUP = /\]\(|\[\[|\*\*|<\/?[a-z][^<>]*>|\bbel:[a-z]/i;

/** Makes a schema for such a line that pages show as it is written. */
function plainLine(expected: string) {
  return line(expected).refine(
    (value) => !MARKUP.test(value),
    'gewone woorden; een link of dikke letters kan alleen in de tekst onder de sleutels, en HTML nergens',
  );
}

const TEXT = 'tekst, niet leeg';
export const text = plainLine(TEXT);

/** One line that is read as Markdown, or quotes it. */
export const markdown = line(TEXT);

/** What a heading should be instead of one that says nothing by itself. */
export const GOOD_HEADING = 'een kop die zegt wat je doet of wat er is, zonder "Informatie over"';

/** A heading, or words that may become one. */
export const heading = text.regex(/^(?!informatie over\b)/i, GOOD_HEADING);

/** A fact in a few words, or "onbekend", which may be written as a sentence. */
export const fact = plainLine('een korte zin, of: onbekend')
  .overwrite((value) => (/^onbekend\.?$/i.test(value) ? UNKNOWN : value))
  .describe('Een korte zin, of: onbekend');

/** The address of another copy of this site. */
export const siteAddress = text.refine(
  (value) => /^https:\/\/[^/]+$/.test(value) && URL.parse(value)?.origin === value,
  'https:// en de naam van een site, als https://voorbeeld.nl',
);

/** The name of a file in `content/lines/`, without its ending. */
export const lineName = text.regex(
  /^[a-z0-9-]+$/,
  'de naam van een bestand in lines/, zonder .md, als weerbaar-bestuur',
);
