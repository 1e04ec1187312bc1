/** Asks what goes out of use: a number, or a whole line with all its numbers ("Uit gebruik"). */

import type { LineFile } from '../../../src/data/content-file.ts';
import { Draft, type Desk } from '../draft.ts';
import { wasField, wasInWords } from '../former-number.ts';
import { choice, html, type Html, type Part } from '../html.ts';
import { mentionFields } from '../mention-fields.ts';
import { mentionsOf } from '../mentions.ts';
import { numberList } from '../number-list.ts';
import { isPlanned } from '../planned.ts';
import { numberNamed, numbersOf, type NumberOfLine, type Task, type Values } from '../task.ts';
import { insteadField } from './instead-field.ts';
import { isRequired, withoutLine } from './out-of-use-line.ts';
import { mentionsOfNumber, withoutNumber } from './out-of-use-number.ts';

/** When the numbers answer that are left. */
const HOURS = [
  ['', 'laat het zo'],
  ['always', 'dag en nacht'],
  ['unknown', 'dat weten we niet'],
] as const;

/** Finds a line by the name of its file. */
function lineNamed({ content }: Pick<Desk, 'content'>, about: string): LineFile | undefined {
  return content.lines.find(({ id }) => id === about);
}

export const outOfUse: Task = {
  path: '/uit-gebruik/',
  title: 'Uit gebruik',
  hint: 'Een nummer of een hele lijn houdt op. Oude kaarten blijven jaren in omloop: het nummer komt bij de oude nummers.',

  choose: ({ content }) => html`
    <h2>Welk nummer, of welke lijn?</h2>
    ${numberList(content, '/uit-gebruik/', ({ id, data }) =>
      // The site cannot do without these.
      isRequired({ id })
        ? undefined
        : html`<a href="/uit-gebruik/?over=${id}">De hele lijn ${data.name}</a>`,
    )}
  `,

  heading: (desk, about) => {
    const found = numberNamed(desk, about);
    if (found) return `${found.line.data.name}: ${found.number.label}`;
    const line = lineNamed(desk, about);
    return line && `De hele lijn ${line.data.name}`;
  },

  start: (desk, about) => {
    const found = numberNamed(desk, about);
    if (found) return { was: wasInWords(found, desk), elders: found.line.id };
    const line = lineNamed(desk, about);
    const numbers = line ? numbersOf([line]) : [];
    return Object.fromEntries(numbers.map((one, place) => [`was-${place}`, wasInWords(one, desk)]));
  },

  form: (desk, about, values) => {
    const found = numberNamed(desk, about);
    const line = lineNamed(desk, about);
    return found ? numberForm(desk, found, values) : html`${line && lineForm(desk, line, values)}`;
  },

  plan: (desk, about, values) => {
    const draft = new Draft(desk);
    const found = numberNamed(desk, about);
    const line = lineNamed(desk, about);
    if (found) withoutNumber(draft, desk, found, values);
    else if (line) withoutLine(draft, desk, line, values);
    return draft;
  },
};

/** Writes the fields for one number. */
function numberForm(desk: Desk, found: NumberOfLine, values: Values): Html {
  const { line, number } = found;
  if (isPlanned(number, desk.today)) {
    return html`<p>
      Dit nummer geldt nog niet. Bewaar je dit, dan gaat het niet door, en blijft het nummer van nu.
    </p>`;
  }
  const others = line.data.numbers.filter((other) => other !== number);
  return html`
    ${wasField('was', values.was)} ${insteadField(desk, values)}
    ${others.map((other) =>
      choice({
        name: `uren-${other.number}`,
        label: `Wanneer neemt ${other.label} dan op?`,
        value: values[`uren-${other.number}`] ?? '',
        options: HOURS,
      }),
    )}
    ${mentionFields(
      'Deze teksten noemen het nummer of de uren',
      'Pas ze aan, zodat ze straks nog kloppen. Op de site komen de kantooruren van de lijn in de plaats van woorden tussen { en }. Heeft de lijn die straks niet meer? Haal die woorden dan weg.',
      mentionsOfNumber(found, desk),
      desk,
      values,
    )}
  `;
}

/** Writes the fields for a whole line. */
function lineForm(desk: Desk, line: LineFile, values: Values): Html {
  return html`
    ${insteadField(desk, values, line.id)}
    ${line.data.numbers.map(
      ({ label }, place): Part =>
        html`<h2 class="part">${label}</h2>
          ${wasField(`was-${place}`, values[`was-${place}`])}`,
    )}
    ${mentionFields(
      `Deze teksten noemen ${line.data.name}`,
      `Een link die ${line.data.name} noemt, gaat naar de oude nummers. Andere links gaan naar de lijn die je hierboven kiest. Pas de woorden zelf aan, zodat ze dan nog kloppen.`,
      mentionsOf(line, desk),
      desk,
      values,
    )}
  `;
}
