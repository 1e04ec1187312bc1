/** What an editor should know of a site that is built all the same. */

import { existsSync, readFileSync } from 'node:fs';
import { lostNumbers } from '../data/lost-numbers.ts';
import { readNumbers, type NumberFiles } from '../data/read-content.ts';
import { CARD_NUMBERS } from '../cards/formats.ts';
import { cardLines, hasKnownHours } from '../cards/rows.ts';
import { inLadderOrder } from '../numbers/verification.ts';
import { parseNumbersJson } from '../schemas/numbers-json.ts';

/** The last site, until this one takes its place. */
const LAST = 'dist/nummers.json';

/** Names each thing in a sentence, with what to do about it. */
export function contentWarnings(): string[] {
  const record = readNumbers();
  const published = existsSync(LAST) && parseNumbersJson(readFileSync(LAST, 'utf8'));
  return [...besideCards(record), ...(published ? lostNumbers(published, record) : [])];
}

/** The lines of the ladder for which the cards have no room. */
function besideCards({ lines }: NumberFiles): string[] {
  const ladder = inLadderOrder(
    lines.filter(({ data }) => data.ladder !== undefined && hasKnownHours(data)),
  );
  return ladder
    .slice(cardLines(ladder).length)
    .map(
      ({ file, lineOf }) =>
        `${file}, regel ${lineOf(['ladder'])}, ladder: deze lijn staat niet op de kaarten en posters. Er passen ${CARD_NUMBERS} nummers op, behalve dat voor gevaar.`,
    );
}
