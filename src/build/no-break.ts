/**
 * Keeps a number and the word that belongs to it on one row, so that no editor has to; and a phone number
 * in its order, whatever language a browser translates the page into.
 */

/** Dutch units after a number. */
const UNIT = 'uur|euro|cent|jaar|dagen|pixels|mm';

const MONTH = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2026, month)).toLocaleDateString('nl', { month: 'long', timeZone: 'UTC' }),
).join('|');

/** Words and signs between two numbers that belong together. */
const LINK = 'tot|×|-';

/** An article that is no word by itself, as Astro writes its apostrophe or as an editor types it. */
const OF_THE = "(?:&#39;|['’])s";

/**
 * Spaces at which no row may end; a unit at the start of a text follows a time that a script fills in. Where
 * letters are too large for a number, its row ends after the hyphen; one for who calls from abroad has none.
 */
const UNBREAKABLE = new RegExp(
  [
    `(?<=^|\\d)\\s(?=(?:${UNIT})\\b)`,
    `(?<=\\d)(?<!\\+[\\d\\s]+)\\s(?=(?:${MONTH})\\b|\\d|(?:${LINK})\\s\\d)`,
    `(?<=${OF_THE})\\s(?=nachts\\b)`,
    `(?<=\\d\\s(?:${MONTH}|${LINK})|\\bnr\\.)\\s(?=\\d)`,
  ].join('|'),
  'g',
);

/** A phone number, and the word before it where it stands in a sentence. */
const NUMBER = /(\S\s+)?(\d{3,4}\s-\s\d[\d\s]*\d|\+\d{2,3}(?:\s\d+)+)/g;

/** Puts a phone number in an element; in a sentence no row may end after its hyphen, alone it may. */
function isolated(_: string, before = '', number: string): string {
  const classes = before ? ' class="whitespace-nowrap"' : '';
  return `${before}<bdi${classes} dir="ltr" translate="no">${number}</bdi>`;
}

/** Text in which a number gets no element: it has one, or it is in an attribute that people hear or read. */
const MARKED = '(?<=<bdi\\b[^>]*>)[^<]+|(?<=\\s(?:aria-label|data-(?:not-)?copied)=")[^"]+';

/** An element whose text stays as it is; or that other text; or words with a digit or a unit in them. */
const PART = new RegExp(
  `<(script|style|title)\\b[^]*?</\\1>|(${MARKED})|(?<=>)(?=\\s(?:${UNIT})\\b|[^<\\d]*(?:\\d|${OF_THE}\\s))[^<]+`,
  'g',
);

/**
 * Makes the spaces in "2.400 euro", "9.00 tot 17.00 uur", "1 januari 2024", "nr. 455" and "'s nachts"
 * non-breaking, and puts every phone number into an element that goes from left to right and is not
 * translated: between words that go from right to left its groups would change places.
 *
 * Nothing else writes these spaces: the record, and words that are made from it, have ordinary ones.
 *
 * @param html a page; scripts, styles and tags stay as they are, but for attributes that people hear or
 *   read
 */
export function holdTogether(html: string): string {
  return html.replace(PART, (part, untouched?: string, marked?: string) => {
    if (untouched) return part;
    const held = part.replace(UNBREAKABLE, '\u00a0');
    return marked ? held : held.replace(NUMBER, isolated);
  });
}
