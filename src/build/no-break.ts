/**
 * Keeps a number on one row with what is read in the same breath, so that no editor has to; and a
 * phone number in its order, whatever language a browser translates the page into.
 */

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

/** A phone number, and the word before it where it stands in a sentence. */
const NUMBER = /(\S\s+)?(\d{3,4}\s-\s\d[\d\s]*\d|\+\d{2,3}(?:\s\d+)+)/g;

/** In a sentence a row could end after the hyphen of a number; alone it may need two rows. */
function isolated(_: string, before = '', number: string): string {
  const classes = before ? ' class="whitespace-nowrap"' : '';
  return `${before}<bdi${classes} dir="ltr" translate="no">${number}</bdi>`;
}

/** Where no element can stand around a number: in one already, or in an attribute that people hear or read. */
const MARKED = '(?<=<bdi\\b[^>]*>)[^<]+|(?<=\\s(?:aria-label|data-(?:not-)?copied)=")[^"]+';

/** An element of which the text stays as it is; or words, marked up or with a digit or a unit in them. */
const PART = new RegExp(
  `<(script|style|title)\\b[^]*?</\\1>|(${MARKED})|(?<=>)(?=\\s(?:${UNIT})\\b|[^<\\d]*\\d)[^<]+`,
  'g',
);

/**
 * Makes the spaces in "2.400 euro", "9.00 tot 17.00 uur", "1 januari 2024" and "nr. 455"
 * non-breaking, and puts every phone number into an element that goes from left to right and is not
 * translated: between words that go from right to left its groups would change places.
 *
 * In the record, and in the words made of it, a space is a space.
 *
 * @param html a page; its scripts and styles stay as they are, and so do its tags but for what people
 *   hear or read of them
 */
export function holdTogether(html: string): string {
  return html.replace(PART, (part, untouched?: string, marked?: string) => {
    if (untouched) return part;
    const held = part.replace(HELD, '\u00a0');
    return marked ? held : held.replace(NUMBER, isolated);
  });
}
