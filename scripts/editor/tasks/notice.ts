/** Asks for the notice above every page: what is the matter now, until a moment ("Een bericht"). */

import { markdown } from '../../../src/schemas/fields.ts';
import { Draft, type Desk } from '../draft.ts';
import { setKey } from '../edit-keys.ts';
import { html, radios, textArea, textField } from '../html.ts';
import { lineNames } from '../line-names.ts';
import { parseKeys } from '../front-matter.ts';
import { askFor, typed, type Task, type Values } from '../task.ts';

const FILE = 'content/notice.yml';
const NOTICE = 'bericht';
const KEYS = ['text', 'validFrom', 'validUntil'] as const;

/** Reads what the file says, as it is written. */
function written({ textOf }: Pick<Desk, 'textOf'>): Values {
  return (parseKeys(textOf(FILE)) ?? {}) as Values;
}

export const notice: Task = {
  path: '/bericht/',
  title: 'Een bericht',
  hint: 'Kort en dringend, boven aan elke pagina, zoals: deze lijn is vandaag niet bereikbaar.',

  choose: (desk) => {
    const { text } = written(desk);
    return text === undefined
      ? html`<p><a class="button" href="/bericht/?over=${NOTICE}">Plaats een bericht</a></p>`
      : html`<p class="message">${text}</p>
          <p>
            <a class="button" href="/bericht/?over=${NOTICE}"
              >Verander dit bericht, of haal het weg</a
            >
          </p>`;
  },

  heading: (_, about) => (about === NOTICE ? 'Het bericht boven aan elke pagina' : undefined),

  start: (desk) => {
    const { text, validFrom = '', validUntil = '' } = written(desk);
    const [fromDay, fromTime] = momentOf(validFrom);
    const [untilDay, untilTime] = momentOf(validUntil);
    return { wat: 'plaats', tekst: text, fromDay, fromTime, untilDay, untilTime };
  },

  form: (desk, _, values) => html`
    ${radios({
      name: 'wat',
      label: 'Wat wil je?',
      value: values.wat,
      options: [
        ['plaats', 'Het bericht plaatsen of veranderen'],
        ['weg', 'Er is geen bericht meer'],
      ],
    })}
    <div class="only-plaats">
      ${textArea({
        name: 'tekst',
        label: 'Wat is er, en wat doe je dan?',
        hint: 'Hoogstens 160 tekens. Typ geen telefoonnummer: schrijf [Ondersteuningsteam](bel:weerbaar-bestuur).',
        value: values.tekst,
      })}
      ${lineNames(desk.content)}
      <p class="hint">Zonder begin geldt het meteen. Zonder tijd geldt het de hele dag.</p>
      ${momentFields('from', 'Vanaf', values)} ${momentFields('until', 'Tot', values)}
    </div>
  `,

  plan: (desk, about, values) => {
    const draft = new Draft(desk);
    if (about !== NOTICE) return draft;
    const isGone = values.wat === 'weg';
    const said = {
      text: typed(values, 'tekst'),
      validFrom: momentTyped(values, 'from'),
      validUntil: momentTyped(values, 'until'),
    };
    if (!isGone) {
      askFor(draft, 'tekst', 'Het bericht', markdown, said.text);
      const [from, until] = ['fromDay', 'untilDay'].map((name) => typed(values, name));
      if (!until) draft.ask('untilDay', 'Tot welke dag geldt het bericht?');
      else if (until < desk.today)
        draft.ask('untilDay', 'Die dag is al voorbij. Kies een latere dag.');
      else if (from && from > until)
        draft.ask('untilDay', 'Het bericht eindigt voordat het begint. Kies een latere dag.');
      if (!from && said.validFrom !== '')
        draft.ask('fromDay', 'Vanaf welke dag? Er staat alleen een tijd.');
    }
    const old = written(desk);
    draft.edit(FILE, (source) =>
      KEYS.filter((key) => isGone || said[key] !== (old[key] ?? '')).reduce(
        (file, key) => setKey(file, [key], isGone ? undefined : said[key] || undefined),
        source,
      ),
    );
    return draft;
  },
};

/** Writes the fields for a moment: its day, and perhaps its time. */
function momentFields(name: 'from' | 'until', label: string, values: Values) {
  const [day, time] = [`${name}Day`, `${name}Time`];
  return html`<div class="pair">
    ${textField({ name: day, label: `${label}, dag`, type: 'date', value: values[day] })}
    ${textField({ name: time, label: `${label}, tijd`, type: 'time', value: values[time] })}
  </div>`;
}

/** Splits a moment into a day and a time as fields have it: `09:00`. */
function momentOf(moment: string): [day: string, time: string] {
  const [day = '', time] = moment.split(' ');
  return [day, time?.replace('.', ':').padStart(5, '0') ?? ''];
}

/** Joins a day and a time as the content has them: `2026-11-27 9.00`. */
function momentTyped(values: Values, name: 'from' | 'until'): string {
  const time = typed(values, `${name}Time`)
    .replace(/^0(?=\d)/, '')
    .replace(':', '.');
  return `${typed(values, `${name}Day`)} ${time}`.trim();
}
