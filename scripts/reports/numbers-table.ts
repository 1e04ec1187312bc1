/** Writes all numbers in one table, for the editor who wants to know which ones to phone. */

import type { NumberRecord } from '../../src/schemas/line.ts';
import type { LineFile } from '../../src/data/content-file.ts';
import type { Words } from '../../src/schemas/ui.ts';
import { inLadderOrder } from '../../src/numbers/ladder.ts';
import { label } from '../../src/numbers/phone.ts';
import { textTable } from './plain-text.ts';
import {
  EMERGENCY_NUMBERS,
  checkOf,
  type VerificationState,
} from '../../src/numbers/verification.ts';
import { dateInWords } from '../../src/words/date-in-words.ts';
import { whenInWords } from '../../src/words/when-in-words.ts';

const HEADINGS = ['lijn', 'nummer', 'uren', 'bron', 'nagebeld', 'controleren voor'];

/** As wide as most terminals and a page on its side; a wider table breaks off in both. */
const WIDTH = 120;

/**
 * Writes the table and what its words mean. Due numbers come first, then the day on which each falls due;
 * among equals the ladder goes first, because those numbers stand at the top of the site.
 *
 * @param shelfLifeDays how many days a verification counts
 * @param now milliseconds since 1 January 1970 UTC
 */
export function numbersTable(
  lines: readonly LineFile[],
  words: Words,
  shelfLifeDays: number,
  now: number,
): string {
  const entries = inLadderOrder(lines)
    .flatMap(({ id, data }) =>
      data.numbers.map((number) => {
        const check = checkOf(number, shelfLifeDays, now);
        const cells = [
          // The name of the file to open: short, and different for each line.
          id,
          label(number.number).replaceAll(' ', '\u00a0'),
          whenInWords(number, data.officeHours, words),
          `${number.source}, ${dateInWords(number.sourceDate, words)}`,
          verifiedCell(number, check),
          dueCell(check),
        ];
        return { rank: rankOf(check), cells };
      }),
    )
    .sort((a, b) => a.rank.localeCompare(b.rank));
  const due = entries.filter(({ rank }) => rank === DUE).length;
  return [
    textTable([HEADINGS, ...entries.map(({ cells }) => cells)], WIDTH),
    '',
    `Nu te controleren: ${due} van de ${entries.length} nummers. Een controle telt ${shelfLifeDays} dagen.`,
    `${EMERGENCY_NUMBERS.join(' en ')}: niemand mag een noodnummer bellen om het te testen.`,
  ].join('\n');
}

const DUE = '0';

/** Ranks a number, to be sorted as text: due ones, then dates, then those that are never due. */
export function rankOf(check: VerificationState): string {
  if (check.state === 'fresh') return check.until;
  return check.state === 'exempt' ? '9999' : DUE;
}

/** Writes when and by whom a number was phoned. */
function verifiedCell({ verified }: NumberRecord, { state }: VerificationState): string {
  if (state === 'exempt') return 'mag niet';
  return verified ? `${verified.on}, ${verified.by ?? verified.takenFrom}` : 'nee';
}

/** Writes before which day a number has to be phoned. */
function dueCell(check: VerificationState): string {
  if (check.state === 'fresh') return check.until;
  return check.state === 'exempt' ? 'niet bellen' : 'nu';
}
