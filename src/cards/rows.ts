/** What a card or poster says: the rules, which hold at any moment, and no answer for one moment. */

import type { LineRecord, NumberRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { inOrder } from '../clock/answer.ts';
import { CARD_NUMBERS } from './formats.ts';
import { hoursInWords } from '../words/hours-in-words.ts';
import { mainNumbers } from '../numbers/ladder.ts';

/** A number on paper, and when it is the one to dial. */
export interface CardRow {
  when: string;
  digits: string;
}

/**
 * Lists the numbers in the order in which to try them, the one for danger first. Of each line the
 * number for office hours comes before the one for all other times, which is also the one in doubt.
 *
 * @param emergency the line for danger, which goes without its name
 * @param ladder the lines to call one after another, as many as there is room for: see `cardLines`
 */
export function cardRows(
  emergency: LineRecord,
  ladder: readonly LineRecord[],
  words: Words,
): CardRow[] {
  return [
    ...mainNumbers(emergency).map(({ label }) => ({ when: words.emergency, digits: label })),
    ...ladder.flatMap((line, rung) =>
      inOrder(mainNumbers(line), 'office').map((number, place) => ({
        when: `${rung === 1 && place === 0 ? `${words.nobodyAnswers} ` : ''}${whenOnPaper(number, line, words)}`,
        digits: number.label,
      })),
    ),
  ];
}

/**
 * Chooses the lines that a card has room for: from the first of the ladder on, each with all of its
 * numbers, because one of them alone may be the one that does not answer now.
 *
 * @param ladder the lines in the order in which to call them
 */
export function cardLines<L extends { data: Pick<LineRecord, 'numbers'> }>(
  ladder: readonly L[],
): L[] {
  const chosen: L[] = [];
  let numbers = 0;
  for (const line of ladder) {
    numbers += mainNumbers(line.data).length;
    if (numbers > CARD_NUMBERS) break;
    chosen.push(line);
  }
  return chosen;
}

/** Paper has no clock, so the number for doubt says that it is. */
function whenOnPaper({ hours }: NumberRecord, line: LineRecord, words: Words): string {
  const week = line.officeHours?.periods.map(({ days }) => days.join()).join(';');
  const officeHours = week === '1,2,3,4,5' ? words.workingDays : words.officeHours;
  const inWords =
    hours === 'outside-office'
      ? words.otherTimes
      : hoursInWords(hours, line.officeHours, { ...words, officeHours });
  return `${line.shortName}: ${inWords.charAt(0).toLowerCase()}${inWords.slice(1)}`;
}
