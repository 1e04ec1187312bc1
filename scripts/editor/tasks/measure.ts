/** "Een maatregel": new, changed or ended, also from a date that is yet to come. */

import { OFFICES, TODAY, measureSchema } from '../../../src/schemas/measure.ts';
import {
  UNKNOWN,
  anyDate,
  fact,
  heading,
  source,
  sourceDate,
} from '../../../src/schemas/fields.ts';
import { statusInWords } from '../../../src/words/measure-status.ts';
import type { Content } from '../../../src/data/read-content.ts';
import { Draft, type Desk } from '../draft.ts';
import { keysOf } from '../key-text.ts';
import { setBody, setKey } from '../edit-keys.ts';
import { choice, html, textArea, textField, type Options } from '../html.ts';
import { OneLine, renderPairs, type Value } from '../render-yaml.ts';
import { dateTyped, fileNameOf } from '../typed.ts';
import { askFor, inWords, typed, wordsOf, type Task, type Values } from '../task.ts';

const NEW = 'nieuw';

/** The fields of a form with words in them: the key, the question, an explanation, and what it may be. */
const FIELDS = [
  ['title', 'De maatregel in een paar woorden', undefined, heading],
  ['from', 'Vanaf wanneer?', 'Als 1 januari 2027, 2024 of onbekend. Dat mag nog komen.', anyDate],
  [
    'until',
    'Tot en met wanneer?',
    'Een datum, of heden als er geen einde is, of onbekend.',
    measureSchema.shape.until,
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
    sourceDate,
  ],
] as const;

const DATES = ['from', 'until', 'sourceDate'];
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

function measureNamed(
  { content }: Pick<Desk, 'content'>,
  about: string,
): Content['measures'][number] | undefined {
  return content.measures.find(({ id }) => id === about);
}

export const measure: Task = {
  path: '/maatregel/',
  title: 'Een maatregel',
  hint: 'Een maatregel komt erbij, verandert of houdt op, nu of later.',

  choose: ({ content }) => html`
    <p><a class="button" href="/maatregel/?over=${NEW}">Een nieuwe maatregel</a></p>
    <h2>Welke maatregel verandert, of houdt op?</h2>
    <ul class="choices">
      ${content.measures.map(
        ({ id, data }) =>
          html`<li>
            <a href="/maatregel/?over=${id}">${data.title}</a>
            <span>${statusInWords(data, Date.now(), wordsOf(content))}.</span>
          </li>`,
      )}
    </ul>
  `,

  heading: (desk, about) =>
    about === NEW ? 'Een nieuwe maatregel' : measureNamed(desk, about)?.data.title,

  start: (desk, about) => {
    const found = measureNamed(desk, about);
    if (!found) return { until: TODAY, notFor: UNKNOWN, law: UNKNOWN };
    const { data, file } = found;
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
  },

  form: (_, __, values) => html`
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
  `,

  plan: (desk, about, values) => {
    const draft = new Draft(desk);
    const found = measureNamed(desk, about);
    const answers = FIELDS.map(([key, label, , schema]) => {
      const words = typed(values, key);
      const value = DATES.includes(key) ? dateTyped(words) : words;
      if (key !== 'gives' || value !== '') askFor(draft, key, label, schema, value);
      return [key, value === '' ? undefined : value] as const;
    });
    const offices = OFFICES.map((name) => [name, typed(values, name)] as const).filter(
      ([, is]) => is !== '',
    );
    const text = typed(values, 'tekst');
    if (!found) {
      const title = typed(values, 'title');
      const file = `content/measures/${fileNameOf(title)}.md`;
      if (title !== '' && draft.textOf(file) !== '') {
        draft.ask('title', 'Er is al een maatregel met deze naam.');
        return draft;
      }
      const record: Record<string, Value | undefined> = {
        ...Object.fromEntries(answers),
        ...(offices.length > 0 && { offices: new OneLine(Object.fromEntries(offices)) }),
      };
      const ordered = Object.fromEntries(ORDER.map((key) => [key, record[key]]));
      draft.edit(file, () => ['---', ...renderPairs(ordered, ''), '---', ''].join('\n'));
      if (text !== '') draft.edit(file, (source) => setBody(source, text));
      return draft;
    }
    draft.edit(found.file, (source) => {
      const keyed = answers
        .filter(([key, value]) => value !== found.data[key])
        .reduce((file, [key, value]) => setKey(file, [key], value, BEFORE[key]), source);
      return setBody(withOffices(keyed, found.data.offices, offices), text);
    });
    return draft;
  },
};

/** The order of the keys in a new file. */
const ORDER = [
  ...['title', 'from', 'until', 'gives', 'forWhom', 'notFor', 'offices', 'how', 'law'],
  ...['source', 'sourceDate'],
];
/** The key behind which one comes that was not there. */
const BEFORE: Partial<Record<string, string>> = { gives: 'until', offices: 'notFor' };

/** Sets for which offices a measure is, where that is another answer than before. */
function withOffices(
  source: string,
  old: Content['measures'][number]['data']['offices'],
  offices: readonly (readonly [string, string])[],
): string {
  const young = Object.fromEntries(offices);
  if (OFFICES.every((name) => (old?.[name] ?? '') === (young[name] ?? ''))) return source;
  if (offices.length === 0) return setKey(source, ['offices'], undefined);
  if (!old) return setKey(source, ['offices'], new OneLine(young), BEFORE.offices);
  return OFFICES.reduce((text, name) => setKey(text, ['offices', name], young[name]), source);
}
