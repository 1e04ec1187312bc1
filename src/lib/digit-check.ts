/** Finds what a stranger would take for a phone number, wherever it stands. */

/** Seven digits or more, with what people write between them: a phone number, or a date. */
export const PHONE_LIKE = /(?<![\p{L}\d])\+?\d(?:[ \t\u00a0().-]*\d){6,}/gu;
/** What has as many digits and is none: a date, hours, years, an amount. */
const NO_PHONE =
  /^(\d{4}-\d\d-\d\d|\d{1,2}\.\d\d-\d{1,2}\.\d\d|(19|20)\d\d-(19|20)\d\d|[1-9]\d{0,2}(\.\d{3})+)$/;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/u;

/** A check of a text: what is wrong in it, in words; empty when all is well. */
export type Check = (
  text: string,
  /** The digits of every number that may be shown, as `0208407620`. */
  record: readonly string[],
  /** The digits of numbers that may be shown, but not dialled. */
  former?: readonly string[],
) => string[];

/** Checks words: the text of a page or of a file. */
export const checkDigits: Check = (text, record, former = []) => {
  const strange = FOREIGN_DIGIT.exec(text);
  const shown = [...record, ...former];
  return [
    ...(strange ? [`het teken "${strange[0]}" lijkt een cijfer, maar is het niet`] : []),
    ...[...text.matchAll(PHONE_LIKE)]
      .filter(([found]) => !NO_PHONE.test(found) && !shown.includes(nationalDigits(found)))
      .map(([found]) => `"${found}" staat in dit bestand, maar niet in content/lines`),
  ];
};

function nationalDigits(found: string): string {
  return found.replace(/^\+31/, '0').replace(/[^\d+]/g, '');
}
