/** Asks for a measure: new, changed or ended, also from a date that is yet to come ("Een maatregel"). */

import type { Content } from '../../../src/data/read-content.ts';
import { UNKNOWN } from '../../../src/schemas/fields.ts';
import { OFFICES, TODAY } from '../../../src/schemas/measure.ts';
import { statusInWords } from '../../../src/words/measure-status.ts';
import { Draft, type Desk } from '../draft.ts';
import { setBody, setKey } from '../edit-keys.ts';
import { html } from '../html.ts';
import { OneLine, renderPairs, type Value } from '../render-yaml.ts';
import { askFor, typed, wordsOf, type Task } from '../task.ts';
import { dateTyped, fileNameOf } from '../typed.ts';
import { DATES, FIELDS, measureFields, startMeasure } from './measure-fields.ts';

const NEW = 'nieuw';

/** Finds a measure by the name of its file; undefined for a new one. */
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
    return found ? startMeasure(found, desk) : { until: TODAY, notFor: UNKNOWN, law: UNKNOWN };
  },

  form: (desk, _, values) => measureFields(desk, values),

  plan: (desk, about, values) => {
    const draft = new Draft(desk);
    const found = measureNamed(desk, about);
    const answers = FIELDS.map(([key, label, , schema]) => {
      const words = typed(values, key);
      const value = DATES.includes(key) ? dateTyped(words) : words;
      if (key !== 'gives' || value !== '') askFor(draft, key, label, schema, words);
      return [key, value === '' ? undefined : value] as const;
    });
    const offices = OFFICES.map((name) => [name, typed(values, name)] as const).filter(
      ([, is]) => is !== '',
    );
    const text = values.tekst?.trim() ?? '';
    if (!found) {
      const title = typed(values, 'title');
      const name = fileNameOf(title);
      if (title !== '' && name === '') {
        draft.ask('title', 'De maatregel in een paar woorden: gebruik ook letters of cijfers.');
      }
      const file = `content/measures/${name || NEW}.md`;
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
