/** Compares the numbers of a line as it is published with those in the content. */

import type { Hours } from '../../src/clock/answer.ts';
import type { NumbersJson } from '../../src/schemas/numbers-json.ts';
import type { Words } from '../../src/schemas/ui.ts';
import { dateInWords } from '../../src/words/date-in-words.ts';

/** A line, and a number of it, as `/nummers.json` has them. */
export type PublishedLine = NumbersJson['lines'][number];
type PublishedNumber = PublishedLine['numbers'][number];

/**
 * Lists the numbers of a line that are new, gone, or other ones: their digits, hours, days and verification.
 *
 * @param old undefined for a line that is new
 * @param line undefined for one that is gone
 */
export function numberChanges(
  old: PublishedLine | undefined,
  line: PublishedLine | undefined,
  words: Words,
): string[] {
  const said = (number: PublishedNumber) =>
    `${whenOf(number, words)}: ${number.label}${datesOf(number, words)}`;
  const left = allNumbers(old);
  const take = (matches: (number: PublishedNumber) => boolean) => {
    const index = left.findIndex(matches);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const changed = allNumbers(line).flatMap((number) => {
    const was =
      take(({ tel, hours }) => tel === number.tel && hours === number.hours) ??
      take(({ hours, role }) => hours === number.hours && role === number.role) ??
      take(({ tel }) => tel === number.tel);
    if (!was) return [`${said(number)} (nieuw)`];
    // What is read and what is dialled may differ, when somebody else wrote it.
    const isRead = was.label !== number.label;
    const dialled = ({ tel }: PublishedNumber) => (isRead ? '' : ` (${tel})`);
    return [
      ...(was.tel === number.tel && !isRead
        ? []
        : [`${said(was)}${dialled(was)} wordt ${number.label}${dialled(number)}`]),
      ...(whenOf(was, words) === whenOf(number, words)
        ? []
        : [`${number.label}: ${whenOf(was, words)} wordt ${whenOf(number, words)}`]),
      ...(datesOf(was, words) === datesOf(number, words)
        ? []
        : [
            `${number.label}: geldt${datesOf(number, words) || ' altijd'} (was:${datesOf(was, words) || ' altijd'})`,
          ]),
      ...(was.verifiedOn === number.verifiedOn
        ? []
        : [`${number.label}: ${checkedOf(was, words)} wordt ${checkedOf(number, words)}`]),
    ];
  });
  return [...changed, ...left.map((number) => `${said(number)} (weg)`)];
}

/** Says from which day and until which a number holds, with a space before it; nothing without limits. */
function datesOf({ validFrom, validUntil }: PublishedNumber, words: Words): string {
  const from = validFrom ? ` vanaf ${dateInWords(validFrom, words)}` : '';
  return `${from}${validUntil ? ` tot en met ${dateInWords(validUntil, words)}` : ''}`;
}

/** Says whether and when a number was phoned. */
function checkedOf({ verifiedOn }: PublishedNumber, words: Words): string {
  return verifiedOn ? `nagebeld op ${dateInWords(verifiedOn, words)}` : 'niet nagebeld';
}

/** Says when a number is the one to dial, or from where. */
function whenOf({ hours, role }: PublishedNumber, words: Words): string {
  const names: Record<Hours, string> = {
    office: words.officeHours,
    'outside-office': words.outsideOfficeHours,
    always: words.always,
    unknown: words.unknownHours,
  };
  return (role ? words[role] : names[hours]).toLowerCase();
}

/** Lists the numbers that hold, and then those that are planned. */
export function allNumbers(line: PublishedLine | undefined): PublishedNumber[] {
  return [...(line?.numbers ?? []), ...(line?.planned ?? [])];
}
