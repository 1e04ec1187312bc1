/** Lists the numbers to phone, the most urgent first. */

import type { Content } from '../../src/data/read-content.ts';
import { inLadderOrder } from '../../src/numbers/ladder.ts';
import { hasEnded } from '../../src/calendar/validity.ts';
import { EMERGENCY_NUMBERS, checkOf, todayOf } from '../../src/numbers/verification.ts';
import { site } from '../../src/site.config.ts';
import { verifiedInWords } from '../../src/words/provenance-in-words.ts';
import { whenInWords } from '../../src/words/when-in-words.ts';
import { rankOf } from '../reports/numbers-table.ts';
import { html, unbroken, type Html } from './html.ts';
import { inWords, nameOf, numbersOf, wordsOf } from './task.ts';

/**
 * Writes the list, without the emergency numbers.
 *
 * @param now milliseconds since 1 January 1970 UTC
 */
export function callList(content: Content, now: number): Html {
  const words = wordsOf(content);
  const numbers = numbersOf(inLadderOrder(content.lines))
    .filter(({ number }) => !EMERGENCY_NUMBERS.includes(number.number))
    .filter(({ number }) => !hasEnded(todayOf(now), number))
    .map((one) => ({ ...one, check: checkOf(one.number, site.shelfLifeDays, now) }))
    .sort((a, b) => rankOf(a.check).localeCompare(rankOf(b.check)));
  return html`
    <h2>Zo bel je</h2>
    <ul>
      <li>Toets het nummer zelf in, cijfer voor cijfer.</li>
      <li>
        Zeg eerst dat je geen hulp nodig hebt, en dat je dit nummer controleert voor ${site.name}.
        Komt het niet uit? Vraag wanneer wel.
      </li>
      <li>
        Bel nooit ${EMERGENCY_NUMBERS.join(' of ')}: niemand mag een noodnummer bellen om het te
        testen.
      </li>
    </ul>
    <h2>Welk nummer belde je?</h2>
    <ol class="choices">
      ${numbers.map(
        ({ line, number, check }) =>
          html`<li>
            <a href="/gebeld/?over=${nameOf({ line, number })}"
              >${unbroken(`${line.data.name}: ${number.label}`)}</a
            >
            <span
              >${whenInWords(number, line.data.officeHours, words)}.
              ${verifiedInWords(number, words)}
              ${check.state === 'fresh' ? `Weer bellen voor ${inWords(check.until, content)}.` : 'Nu bellen.'}</span
            >
          </li>`,
      )}
    </ol>
  `;
}
