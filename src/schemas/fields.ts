/**
 * Validates fields that several files share. Descriptions and messages are for editors, so in Dutch; a
 * message says what was expected, and the report adds file, key and what was received.
 */

import { z } from 'astro/zod';
import { buildDate } from '../calendar/build-date.ts';
import { trustedDays } from '../calendar/holidays.ts';
import type { Validity } from '../calendar/validity.ts';
import { isoDay } from '../clock/amsterdam.ts';
import { todayOf } from '../numbers/verification.ts';

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

/** Words that name no source, however many stand together: "openbare pagina", "website van derden". */
const NAMELESS =
  /^(\W*(algemene?|anderen?|artikel|bron|de|derden|diverse|een|eigen|het|internet|kranten?|media|nieuws|onbekende?|op|openbare?|overheid|pagina's|pagina|sites?|van|websites?)(?![\p{L}\p{N}]|[.-]\p{L}))+\W*$/iu;

/** Where a claim comes from, by a name under which a reader can find it. */
export const source = text.refine(
  (value) => !NAMELESS.test(value),
  'een bron met een naam, als politie.nl, ANP of Staatscourant 2023, nr. 28233',
);

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

/** Today in the Netherlands or a day before it, as YYYY-MM-DD. */
export const pastDay = dateText('een datum als 2026-05-31')
  .refine(isPast, { error: 'een dag die bestaat en al geweest is, als 2026-05-31', abort: true })
  .refine((value) => value.length === 10, 'een hele datum, als 2026-05-31');

/**
 * A whole day, possibly in the future, as YYYY-MM-DD. None beyond the last day for which a build knows
 * the holidays: what holds on a day must be certain when that day comes.
 */
export const wholeDay = dateText('een hele datum als 2026-12-31')
  .refine((value) => value.length === 10 && isDate(value), {
    error: 'een dag die bestaat, als 2026-12-31',
    abort: true,
  })
  .refine((value) => value <= lastDay(), {
    error: () => `een dag tot en met ${lastDay()}: verder kijkt de site niet vooruit`,
  });

/** The fields of what may hold from or until a day. */
export const validity = {
  validFrom: wholeDay.optional().describe('De eerste dag waarop dit geldt; weglaten: het geldt al'),
  validUntil: wholeDay
    .optional()
    .describe('De laatste dag waarop dit geldt; weglaten: het blijft gelden'),
};

/** What `validUntil` must be; a period of no day would drop out unnoticed. */
export const ENDS_AFTER_START = {
  path: ['validUntil'],
  message: 'dezelfde dag als validFrom, of een dag erna',
};

/** Tells whether a period does not end before it begins. */
export function endsAfterStart({ validFrom = '', validUntil = '9999' }: Validity): boolean {
  return validFrom <= validUntil;
}

/** Computes the last day for which this build knows the holidays, as YYYY-MM-DD. */
function lastDay(): string {
  return isoDay(trustedDays(buildDate())[1]);
}

const partOfDate = dateText('een datum als 2016-04-21, 2016-04, "2016" of circa 2016');

/** When a source was published: a day, a month or a year, "circa" before it, or unknown. */
export const sourceDate = partOfDate.refine(
  (value) => value === UNKNOWN || isPast(bareDate(value)),
  'een datum die bestaat en al geweest is, als 2016-04-21, 2016-04, "2016", circa 2016; of: onbekend',
);

/** Where the other claims of a file come from; each source once, with what it says. */
export const sources = z
  .array(
    record({
      about: text.describe('Waarover deze bron gaat, in een paar woorden'),
      source: source.describe('De naam van de bron, als politie.nl'),
      sourceDate: sourceDate.describe('Van wanneer die bron is; of: onbekend'),
    }),
    'een lijst van bronnen',
  )
  .default([])
  .describe('De bronnen van wat er in dit bestand staat');

export type SourceRecord = z.infer<typeof sources>[number];

/** When something begins or ends: written in the same way, possibly in the future. */
export const anyDate = partOfDate.refine(
  (value) => value === UNKNOWN || isDate(bareDate(value)),
  'een datum die bestaat, als 2016-04-21, 2016-04, "2016", circa 2016; of: onbekend',
);

/** Strips "circa" from a date: such dates compare as text, as far as both are written out. */
export function bareDate(value: string): string {
  return value.replace(/^circa /, '');
}

/** The years between which a date must be: no source is older than the lines, no plan is that long. */
const [OLDEST, NEWEST] = ['1990', '2100'];

/**
 * Makes a schema for a date as text: YAML parsers disagree on what 2016-04-21 and a bare year are. A word in it may
 * begin with a capital: "Onbekend", "Circa 2016".
 */
export function dateText(expected: string) {
  return z.preprocess(dateToText, z.string(expected));
}

function dateToText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'number' ? String(value) : value;
}

function isPast(value: string): boolean {
  return isDate(value) && value <= todayOf(Date.now()).slice(0, value.length);
}

/** Tells whether this is a year, a month or a day that exists. */
function isDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(value) || value < OLDEST || value >= NEWEST) return false;
  const date = new Date(value);
  // 31 April would become 1 May.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
