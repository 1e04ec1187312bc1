/** Warns an editor of what does not stop a build. */

import { existsSync, readFileSync } from 'node:fs';
import { lostNumbers } from '../data/lost-numbers.ts';
import type { LineFile } from '../data/content-file.ts';
import type { Content } from '../data/read-content.ts';
import { CARD_NUMBERS } from '../cards/formats.ts';
import { cardLines, hasKnownHours } from '../cards/rows.ts';
import { ladderOf } from '../numbers/ladder.ts';
import { buildDate } from '../calendar/build-date.ts';
import { hasEnded, presentLine } from '../calendar/validity.ts';
import { todayOf } from '../numbers/verification.ts';
import { parseNumbersJson } from '../schemas/numbers-json.ts';

/** The numbers of the last site, until this one takes its place. */
const LAST = 'dist/nummers.json';

/** Writes each warning in a sentence, with what to do about it. */
export function contentWarnings({ lines: written, former, notice }: Content): string[] {
  const today = todayOf(buildDate());
  const lines = written.map((line) => ({ ...line, data: presentLine(line.data, today) }));
  const published = existsSync(LAST) && parseNumbersJson(readFileSync(LAST, 'utf8'));
  return [
    ...written.flatMap((line) => endedNumbers(line, today)),
    ...linesOffCards(lines),
    ...notice.flatMap(({ file, data }) =>
      data.notice && data.notice.until <= buildDate()
        ? [`${file}, validUntil: dit bericht is voorbij en staat niet op de site. Haal het weg.`]
        : [],
    ),
    ...(published ? lostNumbers(published, written, former) : []),
  ];
}

/** Reminds of numbers that have ended: that never stops a build, which may come on the day after. */
function endedNumbers({ id, file, data, lineOf }: LineFile, today: string): string[] {
  return data.numbers.flatMap((number, index) =>
    hasEnded(today, number)
      ? [
          `${file}, regel ${lineOf(['numbers', index, 'validUntil'])}, numbers[${index}].validUntil: ${number.label} geldt niet meer sinds ${number.validUntil}. Haal het hier weg en bewaar het in content/former, met instead: ${id}.`,
        ]
      : [],
  );
}

/** Warns of lines on the ladder for which the cards have no room. */
function linesOffCards(lines: readonly LineFile[]): string[] {
  const ladder = ladderOf(lines).filter(({ data }) => hasKnownHours(data));
  return ladder
    .slice(cardLines(ladder).length)
    .map(
      ({ file, lineOf }) =>
        `${file}, regel ${lineOf(['ladder'])}, ladder: deze lijn staat niet op de kaarten en posters. Er passen ${CARD_NUMBERS} nummers op, behalve dat voor gevaar.`,
    );
}
