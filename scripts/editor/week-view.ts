/** Shows the week of a line as bars, and the moments that tell whether its hours are right. */

import { DAY_MINUTES } from '../../src/clock/amsterdam.ts';
import type { Content } from '../../src/data/read-content.ts';
import type { LineFile } from '../../src/data/content-file.ts';
import type { OfficeHoursRecord } from '../../src/schemas/line.ts';
import { lowerFirst } from '../../src/words/first-letter.ts';
import { rosterRows } from '../../src/words/roster.ts';
import { holdsInWords } from '../../src/words/validity-in-words.ts';
import { weekRows } from '../../src/words/week.ts';
import { html, type Html } from './html.ts';
import { wordsOf } from './task.ts';

/**
 * Writes a week for each of the hours that follow each other, and the coming moments.
 *
 * @param now milliseconds since 1 January 1970 UTC
 */
export function weekView(content: Content, { data }: LineFile, now: number): Html {
  const words = wordsOf(content);
  return html`
    ${data.officeHours.map((hours) => week(hours, content))}
    <details>
      <summary>Welk nummer eerst, op elk moment dat telt?</summary>
      <table class="moments">
        <thead>
          <tr>
            <th scope="col">${words.moment}</th>
            <th scope="col">${words.callFirstThen}</th>
          </tr>
        </thead>
        <tbody>
          ${rosterRows(data, now, words).map(
            ({ title, moment, digits, why }) =>
              html`<tr>
                <th scope="row"><b>${title}</b><br />${moment}</th>
                <td><b>${digits}</b><br />${why}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  `;
}

/** Writes the week of some hours, a bar for each day. */
function week(hours: OfficeHoursRecord, content: Content): Html {
  const words = wordsOf(content);
  return html`<h3>De week ${lowerFirst(holdsInWords(hours, words))}</h3>
    <table class="week">
      <thead>
        <tr>
          <th scope="col">${words.weekday}</th>
          <th scope="col">${words.certainHours}</th>
          <th scope="col">${words.perhaps}</th>
        </tr>
      </thead>
      ${weekRows(hours, words).map(
        ({ name, core, stripes, sure, perhaps }) =>
          html`<tbody>
            <tr>
              <th scope="row">${name}</th>
              <td>${sure || '–'}</td>
              <td>${perhaps || '–'}</td>
            </tr>
            <tr>
              <td colspan="3">
                <svg viewBox="0 0 ${DAY_MINUTES} 60" aria-hidden="true">
                  <path class="week-core" d="${core}" />
                  <path class="week-edges" d="${stripes}" />
                </svg>
              </td>
            </tr>
          </tbody>`,
      )}
    </table>
    <p class="small">${words.weekLegend}</p>`;
}
