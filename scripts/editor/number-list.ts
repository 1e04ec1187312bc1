/** Lists the numbers to choose from, by line. */

import type { LineFile } from '../../src/data/content-file.ts';
import type { Content } from '../../src/data/read-content.ts';
import { inLadderOrder } from '../../src/numbers/ladder.ts';
import { EMERGENCY_NUMBERS } from '../../src/numbers/verification.ts';
import { whenInWords } from '../../src/words/when-in-words.ts';
import { html, unbroken, type Html } from './html.ts';
import { nameOf, numbersOf, wordsOf } from './task.ts';

/**
 * Writes a list of links, one for each number but those for emergencies: they stay as they are.
 *
 * @param more what comes below the numbers of a line
 */
export function numberList(
  content: Content,
  path: string,
  more: (line: LineFile) => Html | undefined = () => undefined,
): Html {
  const words = wordsOf(content);
  return html`<ul class="choices">
    ${inLadderOrder(content.lines)
      .filter(isOrdinary)
      .map(
        (line) =>
          html`<li>
            <b>${line.data.name}</b>
            <ul>
              ${numbersOf([line]).map(
                ({ number }) =>
                  html`<li>
                    <a href="${path}?over=${nameOf({ line, number })}"
                      >${unbroken(number.label)}:
                      ${whenInWords(number, line.data.officeHours, words)}</a
                    >
                  </li>`,
              )}
              ${more(line) && html`<li>${more(line)}</li>`}
            </ul>
          </li>`,
      )}
  </ul>`;
}

function isOrdinary({ data }: LineFile): boolean {
  return !data.numbers.some(({ number }) => EMERGENCY_NUMBERS.includes(number));
}
