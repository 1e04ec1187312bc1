/** Reads a built page as a stranger would: does every number in it stand in the record? */

import { parse, type HTMLElement } from 'node-html-parser';
import { label, labelAbroad, telHref } from './phone.ts';

/** Seven digits or more, with what people write between them: a phone number, or a date. */
const PHONE_LIKE = /(?<![\p{L}\d])\+?\d(?:[ \t\u00a0().-]*\d){6,}/gu;
/** What has as many digits and is none: a date, hours, years, an amount. */
const NO_PHONE =
  /^(\d{4}-\d\d-\d\d|\d{1,2}\.\d\d-\d{1,2}\.\d\d|(19|20)\d\d-(19|20)\d\d|[1-9]\d{0,2}(\.\d{3})+)$/;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/u;

/**
 * @param html a built page
 * @param record the digits of every number that may be shown, as `0208407620`
 * @param former the digits of numbers that may be shown, but not dialled
 * @returns what is wrong, in words; empty when all is well
 */
export function checkPage(
  html: string,
  record: readonly string[],
  former: readonly string[] = [],
): string[] {
  const page = parse(html);
  const shown = [...record, ...former];
  for (const code of page.querySelectorAll('script, style')) code.remove();
  const words = [
    page.structuredText,
    ...page.querySelectorAll('*').flatMap((element) => Object.values(element.attributes)),
  ].join('\n');

  const strange = FOREIGN_DIGIT.exec(words);
  return [
    ...(strange ? [`het teken "${strange[0]}" lijkt een cijfer, maar is het niet`] : []),
    ...[...words.matchAll(PHONE_LIKE)]
      .filter(([found]) => !NO_PHONE.test(found) && !shown.includes(nationalDigits(found)))
      .map(([found]) => `"${found}" staat op de pagina, maar niet in content/lines`),
    ...page.querySelectorAll('a[href^="tel:"]').flatMap((link) => checkLink(link, record)),
  ];
}

/** A link must dial a number of the record and show that number, and no other. */
function checkLink(link: HTMLElement, record: readonly string[]): string[] {
  const href = link.getAttribute('href') ?? '';
  const text = link.textContent.replace(/\s+/g, ' ').trim();
  const number = record.find((digits) => telHref(digits) === href);
  if (!number) return [`de link ${href} belt een nummer dat niet in content/lines staat`];
  const labels = [label(number), labelAbroad(number)].map((shown) => shown.replace(/\s/g, ' '));
  const isShown = labels.some((shown) => {
    const rest = ` ${text} `.split(new RegExp(`(?<!\\d)${shown.replace('+', '\\+')}(?!\\d)`));
    return rest.length === 2 && !rest.some((part) => part.match(PHONE_LIKE));
  });
  return isShown ? [] : [`de link ${href} toont "${text}", verwacht: ${labels[0] ?? ''}`];
}

function nationalDigits(found: string): string {
  return found.replace(/^\+31/, '0').replace(/[^\d+]/g, '');
}
