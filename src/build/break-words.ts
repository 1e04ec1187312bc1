/**
 * Marks where a long word in a heading or on a button may be broken. With large letters on a small screen
 * it fits no row, and not every browser knows where Dutch words may end.
 */

/** First parts of long words. */
const FIRST =
  /\b(?:alarm|ambts|burge(?=mees)|gewelds|handels|nood|onder|psycho|slachtoffer|toegankelijk|vergrendel|vertrouwens|zelfmoord)(?=\p{Ll}{4})|(?<=\bonder)steunings/giu;

const PART = /<(h[1-3]|button)\b.*?<\/\1>/gs;
const TEXT = /(?<=>)[^<]+/g;

/**
 * Marks long words in the headings and on the buttons of a page. Their text stays the same, for who hears,
 * copies or searches it.
 */
export function breakWords(html: string): string {
  const marked = (text: string) => text.replace(FIRST, '$&<wbr>');
  return html.replace(PART, (part) => part.replace(TEXT, marked));
}
