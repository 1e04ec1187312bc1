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
 * One line of words, without the invisible characters that a text editor can leave behind. A
 * non-breaking space, as web pages have, becomes a space: the build adds its own (`build/no-break.ts`).
 */
export const text = z
  .string({
    error: ({ input }) =>
      typeof input === 'number' ? `tekst tussen aanhalingstekens, als '${input}'` : 'tekst',
  })
  .overwrite((value) => value.replaceAll('\u00a0', ' '))
  .trim()
  .min(1, 'tekst, niet leeg')
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'tekst zonder onzichtbare tekens');

/** What a heading should be instead of one that says nothing by itself. */
export const GOOD_HEADING = 'een kop die zegt wat je doet of wat er is, zonder "Informatie over"';

/** A heading, or words that may become one. */
export const heading = text.regex(/^(?!informatie over\b)/i, GOOD_HEADING);

/** A fact in a few words, or "onbekend", which may be written as a sentence. */
export const fact = text
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
