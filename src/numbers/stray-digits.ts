/** Finds what a stranger would take for a phone number, though the record does not have it. */

import type { Piece } from './digit-groups.ts';
import { searchNumbers, withoutOverlap, type FoundNumber } from './number-search.ts';
import {
  hasStrange,
  lettersAsDigits,
  plainDigits,
  withoutEntities,
  withoutListMarkers,
} from './plain-digits.ts';
import { isWholeNumber } from './whole-number.ts';

/** Digits that must not stand in a text, and what an editor is told about them, in Dutch. */
export interface StrayDigits {
  /** As they are written. */
  digits: string;
  /** What is wrong with them, to be read after the digits. */
  why: string;
  /** What to do. */
  advice: string;
  /** Where they begin and end in the text, in UTF-16 units. */
  index: number;
  end: number;
}

type Fault = NonNullable<FoundNumber['fault']> | 'strange' | 'letter';

const RECORD = 'content/lines of content/former';
const DIAL =
  'Is het een nummer om te bellen? Zet het in content/lines, of in content/former als het oud is.';
const NAME =
  'Is het iets anders? Zet erbij wat het is, zoals "KvK 12345678" of "Kamerstuk 28 684, nr. 455".';
const COUNT =
  'Is het een aantal of een kamer? Zet dat erbij, zoals "111 gemeenten" of "kamer 114".';
const RETYPE = 'Typ het opnieuw, met gewone cijfers.';

const WORDS: Record<Fault, [why: string, advice: string]> = {
  whole: [
    `staat in de tekst, en niet in ${RECORD}: het lijkt een telefoonnummer`,
    `${DIAL} ${NAME}`,
  ],
  local: ['lijkt een telefoonnummer zonder netnummer', `Zet het netnummer ervoor. ${NAME}`],
  called: [`staat niet in ${RECORD}: het lijkt een nummer om te bellen`, `${DIAL} ${COUNT}`],
  service: [`staat niet in ${RECORD}: het lijkt een kort telefoonnummer`, `${DIAL} ${COUNT}`],
  alarm: [`staat niet in ${RECORD}: het lijkt een alarmnummer`, `${DIAL} ${COUNT}`],
  apart: ['is een alarmnummer in losse cijfers', 'Schrijf de cijfers aan elkaar.'],
  letter: ['lijkt een nummer, maar er staat een letter in', RETYPE],
  strange: ['kan niemand intoetsen: een teken erin lijkt een cijfer of is onzichtbaar', RETYPE],
};

/**
 * Checks the text of a page or of a file.
 *
 * @param record the digits of every number that may be shown, as `0201234567`
 * @param former the digits of numbers that may be shown, but not dialled
 * @returns what is wrong, in words
 */
export function checkDigits(
  text: string,
  record: readonly string[],
  former: readonly string[] = [],
): string[] {
  return findStrayDigits(text, [...record, ...former]).map(
    ({ digits, why }) => `"${digits}" ${why}`,
  );
}

/**
 * Finds each number in a text that is not in the record, or that cannot be dialled as it is written.
 *
 * @param text the words of a page, or the source of a file of `content/`
 * @param shown the digits of every number that may be shown, as `0201234567`
 */
export function findStrayDigits(text: string, shown: readonly string[]): StrayDigits[] {
  if (!/\p{N}/u.test(text)) return [];
  const numbers = new Set(shown);
  const decoded = withoutEntities(text);
  const plain = plainDigits(decoded);
  const written = [...new Set([withoutListMarkers(plain), plain])].flatMap((reading) =>
    searchNumbers(reading, numbers).map(({ piece, fault }) => ({
      piece,
      fault: hasStrange(decoded, piece) ? ('strange' as const) : fault,
    })),
  );
  const spelled = findLetters(plain, numbers).map((piece) => ({ piece, fault: 'letter' as const }));
  const faulty = [...written, ...spelled].filter(({ fault }) => fault);
  return withoutOverlap(faulty)
    .sort((a, b) => a.piece.start - b.piece.start)
    .map(({ piece: { start, end }, fault = 'whole' }) => {
      const [why, advice] = WORDS[fault];
      const digits = text.slice(start, end).replace(/\s+/g, ' ');
      return { digits, why, advice, index: start, end };
    });
}

/** Finds numbers with a letter in place of a digit: they can be read, and not dialled. */
function findLetters(plain: string, shown: ReadonlySet<string>): Piece[] {
  const read = lettersAsDigits(plain);
  if (read === plain) return [];
  const known = searchNumbers(plain, shown).filter(({ fault }) => !fault);
  return searchNumbers(read, shown).flatMap(({ piece, fault }) => {
    const { start, end } = piece;
    const written = plain.slice(start, end);
    if (written === read.slice(start, end) || !/\d/.test(written)) return [];
    const isWhole = !fault || isWholeNumber(piece.digits);
    if (/\p{L}/u.test(written)) {
      // By itself a letter can be the I of a title; in a whole number it cannot.
      return isWhole || !/(?<![\d\p{L}])\p{L}+(?![\d\p{L}])/u.test(written) ? [piece] : [];
    }
    // A bar can be the edge of a cell with a number of the record in it.
    const isCell = known.some((other) => other.piece.start < end && start < other.piece.end);
    return isWhole && !isCell ? [piece] : [];
  });
}
