/** "Uit gebruik": a number, or a whole line with all its numbers. */

import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import type { LineFile } from '../../../src/data/content-file.ts';
import { Draft, type Desk } from '../draft.ts';
import { setKey } from '../edit-keys.ts';
import { fileAsFormer, wasField, wasInWords } from '../former-number.ts';
import { choice, html, type Html, type Part } from '../html.ts';
import { changeMentions, mentionFields } from '../mention-fields.ts';
import { leadElsewhere, mentionsOf, numberMentioned } from '../mentions.ts';
import { numberList } from '../number-list.ts';
import {
  numberNamed,
  numbersOf,
  typed,
  type NumberOfLine,
  type Task,
  type Values,
} from '../task.ts';

const HOURS = [
  ['', 'laat het zo'],
  ['always', 'dag en nacht'],
  ['unknown', 'dat weten we niet'],
] as const;

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
      (COLLECTIONS.lines.required as readonly string[]).includes(`${id}.md`)
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

function numberForm(desk: Desk, { line, number }: NumberOfLine, values: Values): Html {
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
      'Deze teksten noemen het oude nummer',
      'Pas ze aan, zodat ze straks nog kloppen.',
      numberMentioned(number, desk),
      desk,
      values,
    )}
  `;
}

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

function insteadField({ content }: Desk, values: Values, without = ''): Html {
  const lines = content.lines.filter(({ id }) => id !== without);
  return choice({
    name: 'elders',
    label: 'Welke lijn bel je nu?',
    value: values.elders ?? '',
    options: [['', 'kies een lijn'], ...lines.map(({ id, data }) => [id, data.name] as const)],
  });
}

/** Reads which line to call instead; asks when that is none. */
function insteadTyped(
  draft: Draft,
  { content }: Desk,
  values: Values,
  without = '',
): LineFile | undefined {
  const chosen = typed(values, 'elders');
  const instead = content.lines.find(({ id }) => id === chosen && id !== without);
  if (!instead) draft.ask('elders', 'Welke lijn bel je nu?');
  return instead;
}

function withoutNumber(draft: Draft, desk: Desk, found: NumberOfLine, values: Values): void {
  const { line, number, index } = found;
  const instead = insteadTyped(draft, desk, values);
  const others = line.data.numbers.filter((other) => other !== number);
  if (others.length === 0) {
    draft.ask('elders', `${line.data.name} heeft geen ander nummer. Kies de hele lijn.`);
    return;
  }
  const hours = line.data.numbers.map((other) => {
    return typed(values, `uren-${other.number}`) || other.hours;
  });
  draft.edit(line.file, (text) => {
    const changed = hours.reduce(
      (file, one, place) =>
        one === line.data.numbers[place]?.hours
          ? file
          : setKey(file, ['numbers', place, 'hours'], one),
      text,
    );
    const needsOffice = hours.some((one, place) => place !== index && one.startsWith('o'));
    const without = setKey(changed, ['numbers', index], undefined);
    return needsOffice ? without : setKey(without, ['officeHours'], undefined);
  });
  fileAsFormer(draft, desk, found, values, 'was', instead?.id ?? '');
  changeMentions(draft, numberMentioned(number, desk), values);
}

function withoutLine(draft: Draft, desk: Desk, line: LineFile, values: Values): void {
  const instead = insteadTyped(draft, desk, values, line.id);
  if ((COLLECTIONS.lines.required as readonly string[]).includes(`${line.id}.md`)) {
    draft.ask('elders', `Zonder ${line.data.name} kan de site niet.`);
  }
  const kept = numbersOf([line]).map((one, place) =>
    fileAsFormer(draft, desk, one, values, `was-${place}`, instead?.id ?? ''),
  );
  if (draft.questions.length > 0 || !instead) return;
  changeMentions(draft, mentionsOf(line, desk), values);
  leadElsewhere(draft, desk, line, instead);
  closeLadder(draft, desk, line);
  moveStatements(draft, desk, line, kept[0], values['was-0'] ?? '');
  draft.remove(line.file);
}

/** Lets the lines below on the ladder move up. */
function closeLadder(draft: Draft, { content }: Desk, { data }: LineFile): void {
  const { ladder = Infinity } = data;
  for (const other of content.lines) {
    const rung = other.data.ladder ?? 0;
    if (rung > ladder) draft.edit(other.file, (text) => setKey(text, ['ladder'], rung - 1));
  }
}

/** What was said of the line is now said where its number is looked up. */
function moveStatements(
  draft: Draft,
  { content }: Desk,
  { id }: LineFile,
  former: string | undefined,
  was: string,
): void {
  for (const { file, data } of content.statements) {
    for (const [place, statement] of data.statements.entries()) {
      if (statement.file !== `lines/${id}.md` || former === undefined) continue;
      const key = ['statements', place];
      draft.edit(file, (text) =>
        setKey(
          setKey(text, [...key, 'file'], former.replace('content/', '')),
          [...key, 'words'],
          was,
        ),
      );
      draft.note(`"${statement.says}" staat nu bij het oude nummer, in plaats van bij de lijn.`);
    }
  }
}
