/** Writes the fields for hours and days ("Uren en dagen"). */

import { choice, html, textField, type Html, type Options } from '../html.ts';
import type { HoursRecord } from '../office-times.ts';
import type { Values } from '../task.ts';
import { NAMES, NEW_CLOSURES, NEW_DAYS, daysOf, fieldOf } from './hours-start.ts';

/** The list that a day may be in. */
const KINDS: Options = [
  ['', 'gewone dag'],
  ['closed', 'dicht'],
  ['contested', 'niet zeker'],
  ['contestedAfternoon', 'na 12 uur niet zeker'],
];

/** Writes the fields for one day of the week. */
function weekdayFields(day: string, name: string, values: Values): Html {
  const sure = `zeker-${day}`;
  const perhaps = `misschien-${day}`;
  return html`<div class="pair">
    ${textField({ name: sure, label: name, value: values[sure] })}
    <div class="only-assumption">
      ${textField({ name: perhaps, label: `${name}, misschien`, value: values[perhaps] })}
    </div>
  </div>`;
}

/** Writes the fields for single days. */
function dayFields(old: HoursRecord | undefined, values: Values): Html {
  return html`
    <h2 class="part">Bijzondere dagen</h2>
    <div class="days">
      ${daysOf(old).map((day) =>
        choice({
          name: fieldOf(day),
          label: day,
          value: values[fieldOf(day)] ?? '',
          options: KINDS,
        }),
      )}
    </div>
    <p class="hint">Een andere dag: 24 december is elk jaar, 6 mei 2027 is één keer.</p>
    ${Array.from(
      { length: NEW_DAYS },
      (_, index) =>
        html`<div class="pair">
          ${textField({ name: `datum-${index}`, label: `Andere dag ${index + 1}`, value: values[`datum-${index}`] })}
          ${choice({ name: `soort-${index}`, label: `Dag ${index + 1} is dan`, value: values[`soort-${index}`] ?? 'closed', options: KINDS })}
        </div>`,
    )}
  `;
}

/** Writes the fields for times of closure. */
function closureFields(old: HoursRecord | undefined, values: Values): Html {
  const count = (old?.closures.length ?? 0) + NEW_CLOSURES;
  return html`
    <h2 class="part">Een tijd gesloten</h2>
    <p class="hint">
      Als 24 december tot en met 3 januari. Maak de velden leeg om een sluiting weg te halen.
    </p>
    ${Array.from(
      { length: count },
      (_, index) =>
        html`<div class="pair">
          ${textField({ name: `dicht-van-${index}`, label: `Sluiting ${index + 1}, eerste dag`, type: 'date', value: values[`dicht-van-${index}`] })}
          ${textField({ name: `dicht-tot-${index}`, label: `Sluiting ${index + 1}, laatste dag`, type: 'date', value: values[`dicht-tot-${index}`] })}
          ${textField({ name: `dicht-waarom-${index}`, label: `Sluiting ${index + 1}, waarom`, value: values[`dicht-waarom-${index}`] })}
        </div>`,
    )}
  `;
}

/** Writes the fields for the week, for single days and for times of closure. */
export function hoursFields(old: HoursRecord | undefined, values: Values): Html {
  return html`
    <h2 class="part">De week</h2>
    <p class="hint">Als 9.00-17.00. Met een pauze: 9.00-12.00, 13.00-17.00. Leeg is dicht.</p>
    ${NAMES.map(([day, name]) => weekdayFields(day, name, values))} ${dayFields(old, values)}
    ${closureFields(old, values)}
  `;
}
