/** Says how the record stands: what is wrong, what is due, and what will be. */

import { contentWarnings } from '../../src/build/content-warnings.ts';
import { hasEnded } from '../../src/calendar/validity.ts';
import { checkOf } from '../../src/numbers/verification.ts';
import { site } from '../../src/site.config.ts';
import type { Desk } from './draft.ts';
import { html, type Html } from './html.ts';
import { isPlanned } from './planned.ts';
import { inWords, nameOf, numbersOf } from './task.ts';

/**
 * Writes what is due, what is planned, and what stands in the way of a build.
 *
 * @param now milliseconds since 1 January 1970 UTC
 */
export function standing({ content, today }: Desk, now: number): Html {
  const all = numbersOf(content.lines);
  const numbers = all.filter(({ number }) => !hasEnded(today, number));
  const states = numbers.map(({ number }) => checkOf(number, site.shelfLifeDays, now).state);
  const due = states.filter((state) => state === 'unverified' || state === 'stale').length;
  const planned = numbers.filter(({ number }) => isPlanned(number, today));
  const past = all.filter(({ number }) => hasEnded(today, number));
  return html`
    <h2>Hoe het ervoor staat</h2>
    <ul>
      <li>
        ${
          due > 0
            ? html`<a href="/gebeld/">${due} van de ${numbers.length} nummers nabellen</a>`
            : 'Alle nummers zijn nagebeld.'
        }
      </li>
      ${planned.map(
        ({ line, number }) =>
          html`<li>
            ${line.data.name}: ${number.label}, vanaf ${inWords(number.validFrom, content)}.
            <a href="/uit-gebruik/?over=${nameOf({ line, number })}"
              >Gaat ${number.label} niet door?</a
            >
          </li>`,
      )}
      ${past.map(
        (one) =>
          html`<li>
            <a href="/uit-gebruik/?over=${nameOf(one)}"
              >Zet ${one.number.label} van ${one.line.data.name} bij de oude nummers</a
            >
          </li>`,
      )}
      ${content.problems.length === 0 && contentWarnings(content).map((warning) => html`<li>${warning}</li>`)}
    </ul>
    ${
      content.problems.length > 0 &&
      html`<p>
          In deze bestanden staat een fout. Zolang die er is, kan de site niet gebouwd worden.
        </p>
        <ul class="problems">
          ${content.problems.map(
            ({ file, line, key, received, expected }) =>
              html`<li>
                ${file}, regel ${line}${key && `, ${key}`}. Er staat: ${received}. Verwacht:
                ${expected}.
              </li>`,
          )}
        </ul>`
    }
  `;
}
