/** Writes the fields of a measure, and gives them what the record says ("Een maatregel"). */

import type { Content } from '../../../src/data/read-content.ts';
import { anyDate } from '../../../src/schemas/dates.ts';
import { fact, heading } from '../../../src/schemas/fields.ts';
import { source } from '../../../src/schemas/sources.ts';
import { OFFICES, measureSchema } from '../../../src/schemas/measure.ts';
import type { Desk } from '../draft.ts';
import { choice, html, textArea, textField, type Html, type Options } from '../html.ts';
import { keysOf } from '../front-matter.ts';
import { sourceDateTyped } from '../source-fields.ts';
import { lineNames } from '../line-names.ts';
import { inWords, type Values } from '../task.ts';
import { dateAsTyped } from '../typed.ts';

const A_DATE = 'een datum die bestaat, als 1 januari 2027, januari 2027 of 2027';

/** The fields of a form with words in them: the key, the question, an explanation, and what it may be. */
export const FIELDS = [
  ['title', 'De maatregel in een paar woorden', undefined, heading],
  [
    'from',
    'Vanaf wanneer?',
    'Als 1 januari 2027, 2024 of onbekend. Dat mag nog komen.',
    dateAsTyped(anyDate, `${A_DATE}; of: onbekend`),
  ],
  [
    'until',
    'Tot en met wanneer?',
    'Een datum, of heden als er geen einde is, of onbekend.',
    dateAsTyped(measureSchema.shape.until, `${A_DATE}; of: heden, onbekend`),
  ],
  ['gives', 'Wat krijg je? In één zin.', 'Mag leeg blijven.', measureSchema.shape.gives],
  ['forWhom', 'Voor wie is het?', 'Wat je niet weet, is onbekend.', fact],
  ['notFor', 'Voor wie is het niet?', 'Beloof niemand iets dat voor hem niet geldt.', fact],
  ['how', 'Hoe krijg je het?', undefined, fact],
  ['law', 'In welke wet of regeling staat het?', undefined, fact],
  ['source', 'Waar staat dat?', 'De naam van een site, krant of Staatscourant.', source],
  [
    'sourceDate',
    'Van wanneer is die bron?',
    'Als 11 april 2026, april 2026, 2026 of onbekend.',
    sourceDateTyped,
  ],
] as const;

/** Those with a date. */
export const DATES = ['from', 'until', 'sourceDate'];
const NAMES: Record<(typeof OFFICES)[number], string> = {
  raadslid: 'raadsleden',
  wethouder: 'wethouders',
  burgemeester: 'burgemeesters',
  statenlid: 'Statenleden',
  waterschap: 'bestuurders van een waterschap',
};
const FOR_OFFICE: Options = [
  ['', 'weet ik niet'],
  ['ja', 'ja'],
  ['nee', 'nee'],
];

/** Gives the fields what the record says. */
export function startMeasure({ data, file }: Content['measures'][number], desk: Desk): Values {
  const words = FIELDS.map(([key]) => [
    key,
    DATES.includes(key) ? inWords(data[key], desk.content) : (data[key] ?? ''),
  ]);
  const source = desk.textOf(file);
  return {
    ...(Object.fromEntries(words) as Values),
    ...data.offices,
    tekst: source.slice(keysOf(source).body).trim(),
  };
}

/** Writes the fields. */
export function measureFields({ content }: Desk, values: Values): Html {
  return html`
    ${FIELDS.map(([name, label, hint]) => {
      const field = { name, label, value: values[name], ...(hint !== undefined && { hint }) };
      return DATES.includes(name) || ['title', 'source'].includes(name)
        ? textField(field)
        : textArea({ ...field, rows: 2 });
    })}
    <fieldset class="radios">
      <legend>Voor welke ambten is het?</legend>
      ${OFFICES.map((name) =>
        choice({
          name,
          label: `Voor ${NAMES[name]}`,
          value: values[name] ?? '',
          options: FOR_OFFICE,
        }),
      )}
    </fieldset>
    ${textArea({
      name: 'tekst',
      label: 'Uitleg',
      hint: 'Wat er nog meer te weten is. Een lege regel maakt een nieuwe alinea. Typ geen telefoonnummer: schrijf [politie](bel:politie).',
      rows: 10,
      value: values.tekst,
    })}
    ${lineNames(content)}
  `;
}
