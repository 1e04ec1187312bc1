/** Keeps a number on one row with what is read in the same breath, so that no editor has to. */

/** Dutch words after a number. */
const UNIT = 'uur|euro|cent|jaar|dagen|pixels|mm';

const MONTH = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2026, month)).toLocaleDateString('nl', { month: 'long', timeZone: 'UTC' }),
).join('|');

/** Between two numbers that belong together. */
const LINK = 'tot|×|-';

/** Where no row ends; a unit at the start of a text comes after a time that a script fills in. */
const HELD = new RegExp(
  [
    `(?<=^|\\d)\\s(?=(?:${UNIT})\\b)`,
    `(?<=\\d)\\s(?=(?:${MONTH})\\b|\\d|(?:${LINK})\\s\\d)`,
    `(?<=\\d\\s(?:${MONTH}|${LINK})|\\bnr\\.)\\s(?=\\d)`,
  ].join('|'),
  'g',
);

/** A phone number in a sentence: a row could end after its hyphen. Alone it may need two rows. */
const NUMBER = /(?<=\S\s+)\d{3,4}\s-\s\d[\d\s]*\d/g;

/** A script or style as a whole; or words after a tag, where they hold a digit or begin with a unit. */
const PART = new RegExp(
  `<(script|style)\\b[^]*?</\\1>|(?<=>)(?=\\s(?:${UNIT})\\b|[^<\\d]*\\d)[^<]+`,
  'g',
);

/**
 * Makes the spaces in "2.400 euro", "9.00 tot 17.00 uur", "1 januari 2024" and "nr. 455"
 * non-breaking, and a phone number in a sentence a span that stays on one row.
 *
 * @param html a page; its tags, scripts and styles stay as they are
 */
export function holdTogether(html: string): string {
  return html.replace(PART, (part) =>
    part.startsWith('<')
      ? part
      : part.replace(NUMBER, '<span class="whitespace-nowrap">$&</span>').replace(HELD, '\u00a0'),
  );
}
