/** Writes what a card or poster says: the rules, which hold at any moment, and no answer for one moment. */

import type { LineRecord, NumberRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { bothHold, isLimited, type Validity } from '../calendar/validity.ts';
import { CARD_DATES, CARD_NUMBERS } from './formats.ts';
import { familyMayCall } from '../words/facts-in-words.ts';
import { lowerFirst } from '../words/first-letter.ts';
import { hoursInWords } from '../words/hours-in-words.ts';
import { whileInWords } from '../words/when-in-words.ts';
import { inDialOrder, mainNumbers } from '../numbers/ladder.ts';

/** A number on paper. */
export interface CardRow {
  /** What to ask oneself before dialling it, where there is something. */
  before?: string;
  /** The line, if it goes by its name. */
  who?: string;
  /** When it is the one to dial, and for whom else. */
  when: string;
  digits: string;
  /** Whether it says from or until which day that is so, which takes room. */
  isDated?: boolean;
}

/** Tells whether a card has room for more words than its numbers, but for the one for danger. */
export function hasRoomForMore(others: readonly CardRow[]): boolean {
  return others.length < CARD_NUMBERS && !others.some(({ isDated }) => isDated);
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
  // With as many numbers as there is room for, there is none for more words.
  const numbers = ladder.flatMap(mainNumbers);
  const isDated = (line: LineRecord) => [...line.numbers, ...line.officeHours].some(isLimited);
  const hasRoom = numbers.length < CARD_NUMBERS && !ladder.some(isDated);
  // What takes the place of a number is left out sooner than a number: that says until when it holds.
  const hasPlanned = roomOf(numbers) <= CARD_NUMBERS;
  return [
    ...mainNumbers(emergency).map(({ label }) => ({ when: words.emergency, digits: label })),
    ...ladder.flatMap((line, rung) =>
      inDialOrder(line, 'office')
        .filter(({ validFrom }) => hasPlanned || !validFrom)
        .map((number, index) => ({
          ...(rung === 1 && index === 0 ? { before: words.nobodyAnswers } : {}),
          who: line.shortName,
          when: [
            whenOnPaper(number, line, words),
            ...(hasRoom && familyMayCall(line, words) ? [words.familyToo] : []),
          ].join(', '),
          digits: number.label,
          ...(isDated(line) && { isDated: true }),
        })),
    ),
  ];
}

/** Explains short names that are no part of the full one: `IVP: Instituut voor Psychotrauma.` */
export function namesInFull(lines: readonly LineRecord[]): string[] {
  return lines
    .filter(({ name, shortName }) => !name.includes(shortName))
    .map(({ name, shortName }) => `${shortName}: ${name}.`);
}

/**
 * Chooses the lines that a card has room for: from the first of the ladder on, each with all of its
 * numbers, because one of them alone may be the one that does not answer now. A line of which nobody
 * knows when it answers takes no room.
 *
 * @param ladder the lines in the order in which to call them
 */
export function cardLines<L extends { data: Pick<LineRecord, 'numbers'> }>(
  ladder: readonly L[],
): L[] {
  const known = ladder.filter(({ data }) => hasKnownHours(data));
  return known.filter((_, rung) => {
    const numbers = known.slice(0, rung + 1).flatMap(({ data }) => mainNumbers(data));
    return roomOf(numbers.filter(({ validFrom }) => !validFrom)) <= CARD_NUMBERS;
  });
}

/** Counts the numbers for which there would be room instead of these, of which some have their days with them. */
function roomOf(numbers: readonly Validity[]): number {
  return numbers.length + Math.max(0, numbers.filter(isLimited).length - CARD_DATES);
}

/** Tells whether anybody knows when a line answers. */
export function hasKnownHours(line: Pick<LineRecord, 'numbers'>): boolean {
  return mainNumbers(line).some(({ hours }) => hours !== 'unknown');
}

/** Writes when a number is the one to dial: paper has no clock, so the one for doubt says that it is. */
function whenOnPaper(number: NumberRecord, { officeHours }: LineRecord, words: Words): string {
  const own = officeHours.filter((hours) => bothHold(number, hours));
  const periods = own.flatMap((hours) => hours.periods);
  const isWeek = periods.every(({ days }) => days.join() === '1,2,3,4,5');
  const named = isWeek && periods.length === own.length ? words.workingDays : words.officeHours;
  // There is no room for times that are yet to come, nor for a break or days that differ.
  const isLong = number.validFrom !== undefined || periods.length > 1;
  const inWords = whileInWords(number, officeHours, words, (hours) => {
    if (number.hours === 'outside-office') return words.otherTimes;
    if (number.hours === 'office' && isLong) return named;
    return hoursInWords(number.hours, hours, { ...words, officeHours: named });
  });
  return lowerFirst(inWords);
}
