/** "Ik heb gebeld": what came of phoning a number, and what was heard there. */

import { pastDay } from '../../../src/schemas/dates.ts';
import { UNKNOWN, fact } from '../../../src/schemas/fields.ts';
import { jobTitle } from '../../../src/schemas/job-title.ts';
import { EMERGENCY_NUMBERS } from '../../../src/numbers/verification.ts';
import { callList } from '../call-list.ts';
import { Draft, type Desk } from '../draft.ts';
import { appendItem, setKey } from '../edit-keys.ts';
import { choice, html, radios, textArea, textField } from '../html.ts';
import { OneLine } from '../render-yaml.ts';
import { digitsTyped } from '../typed.ts';
import { askFor, numberNamed, typed, type NumberOfLine, type Task, type Values } from '../task.ts';

/** What may come of a call, as the content calls it; `answered` is no attempt but a verification. */
const OUTCOMES = [
  ['answered', 'De lijn nam op, en het is de goede'],
  ['no-answer', 'Niemand nam op'],
  ['other-party', 'Iemand anders nam op'],
  ['voicemail', 'Ik kreeg een voicemail of bandje'],
] as const;

/** What one asks who answers: the key under `facts`, the question, and what the answer is about. */
const QUESTIONS = [
  ['answeredBy', 'Wie neemt op?', 'Wie opneemt'],
  ['cost', 'Wat kost bellen?', 'Wat bellen kost'],
  ['family', 'Mag een partner of familie bellen?', 'Of familie mag bellen'],
  ['anonymous', 'Kun je bellen zonder je naam te noemen?', 'Of bellen anoniem kan'],
] as const;

const HOURS = [
  ['always', 'dag en nacht'],
  ['office', 'in kantooruren'],
  ['outside-office', 'buiten kantooruren'],
  ['unknown', 'dat weten we niet'],
] as const;

/** Nobody may phone an emergency number to test it, so there is nothing to record. */
function callable(desk: Desk, about: string): NumberOfLine | undefined {
  const found = numberNamed(desk, about);
  return found && !EMERGENCY_NUMBERS.includes(found.number.number) ? found : undefined;
}

export const called: Task = {
  path: '/gebeld/',
  title: 'Ik heb gebeld',
  hint: 'Leg vast wat er gebeurde toen je een nummer belde, ook als niemand opnam.',

  choose: ({ content }) => callList(content, Date.now()),

  heading: (desk, about) => {
    const found = callable(desk, about);
    return found && `${found.line.data.name}: ${found.number.label}`;
  },

  start: (desk, about) => {
    const found = callable(desk, about);
    const facts = QUESTIONS.map(([key]) => [key, found?.line.data.facts[key]]);
    return {
      dag: desk.today,
      wie: 'redactie',
      uren: found?.number.hours,
      ...(Object.fromEntries(facts) as Values),
    };
  },

  form: (_, __, values) => html`
    ${textField({
      name: 'cijfers',
      label: 'Welke cijfers toetste je in?',
      hint: 'Lees ze af van je telefoon, niet van dit scherm. Zo valt een typefout op.',
      type: 'tel',
      value: values.cijfers,
    })}
    ${textField({ name: 'dag', label: 'Op welke dag?', type: 'date', value: values.dag })}
    ${textField({
      name: 'wie',
      label: 'Wie belde?',
      hint: 'Een functie, als redactie of griffier. Geen naam.',
      value: values.wie,
    })}
    ${radios({
      name: 'uitkomst',
      label: 'Wat gebeurde er?',
      value: values.uitkomst,
      options: OUTCOMES,
    })}
    <div class="only-answered">
      <h2 class="part">Wat hoorde je?</h2>
      <p>Verander alleen wat je hoorde. Weet de ander iets niet? Dan blijft het onbekend.</p>
      ${QUESTIONS.map(([name, label]) => textArea({ name, label, value: values[name], rows: 2 }))}
      ${choice({
        name: 'uren',
        label: 'Wanneer neemt dit nummer op?',
        hint: 'De dagen en tijden zelf staan bij: Uren en dagen.',
        value: values.uren,
        options: HOURS,
      })}
    </div>
  `,

  plan: (desk, about, values) => {
    const draft = new Draft(desk);
    const found = callable(desk, about);
    if (!found) return draft;
    const { line, number, index } = found;
    const dialled = digitsTyped(typed(values, 'cijfers'));
    const [on, by, outcome] = ['dag', 'wie', 'uitkomst'].map((name) => typed(values, name));
    if (dialled === '') draft.ask('cijfers', 'Welke cijfers toetste je in?');
    else if (dialled !== number.number) {
      draft.ask(
        'cijfers',
        `Je toetste ${dialled} in. Dat is niet ${number.number}: dan heb je een ander nummer gebeld.`,
      );
    }
    askFor(draft, 'dag', 'De dag', pastDay, on ?? '');
    askFor(draft, 'wie', 'Wie belde', jobTitle, by ?? '');
    if (outcome === 'answered' && (on ?? '') < (number.verified?.on ?? '')) {
      draft.ask('dag', 'Dit nummer is daarna nog gebeld. Leg alleen het nieuwste gesprek vast.');
    }
    const key = ['numbers', index];
    if (!OUTCOMES.some(([name]) => name === outcome)) {
      draft.ask('uitkomst', 'Wat gebeurde er toen je belde?');
    } else if (outcome === 'answered') {
      const verified = new OneLine({ on: on ?? '', by: by ?? '', dialled });
      draft.edit(line.file, (text) => setKey(text, [...key, 'verified'], verified, 'sourceDate'));
      heard(draft, found, values, on ?? '');
    } else {
      const attempt = new OneLine({ on: on ?? '', by: by ?? '', outcome: outcome ?? '' });
      draft.edit(line.file, (text) => appendItem(text, [...key, 'attempts'], attempt, 'verified'));
      draft.note(NEXT[outcome ?? ''] ?? '');
    }
    return draft;
  },
};

/** What to do after a call that did not succeed. */
const NEXT: Partial<Record<string, string>> = {
  'no-answer': 'Probeer het later nog eens, op een ander uur. Het nummer blijft op de site staan.',
  voicemail: 'Probeer het later nog eens, op een ander uur. Het nummer blijft op de site staan.',
  'other-party':
    'Zoek uit wat het goede nummer is, en kies dan: Een nummer verandert. Bestaat de lijn niet meer? Kies dan: Uit gebruik.',
};

/** Changes the facts that are other ones now, and names the call as where they come from. */
function heard(
  draft: Draft,
  { line, number, index }: NumberOfLine,
  values: Values,
  on: string,
): void {
  const answers = QUESTIONS.map(([key, label, about]) => {
    return { key, label, about, answer: typed(values, key) || UNKNOWN };
  }).filter(({ key, answer }) => answer !== line.data.facts[key]);
  for (const { key, label, answer } of answers) {
    askFor(draft, key, label, fact, answer);
    draft.edit(line.file, (text) => setKey(text, ['facts', key], answer));
  }
  const hours = typed(values, 'uren');
  if (hours !== '' && hours !== number.hours) {
    const other = line.data.numbers.find((one) => one !== number && one.hours.startsWith('o'));
    if (other) {
      draft.ask(
        'uren',
        `Voor de andere uren heeft deze lijn ${other.label}. Laat de uren hier staan. Geldt dat nummer niet meer? Kies dan: Uit gebruik.`,
      );
    }
    draft.edit(line.file, (text) => setKey(text, ['numbers', index, 'hours'], hours));
  }
  const abouts = answers.filter(({ answer }) => answer !== UNKNOWN).map(({ about }) => about);
  if (abouts.length === 0) return;
  const about = new Intl.ListFormat('nl').format(
    abouts.map((words, place) =>
      place === 0 ? words : words.slice(0, 1).toLowerCase() + words.slice(1),
    ),
  );
  const source = { about, source: `${line.data.name}, aan de telefoon`, sourceDate: on };
  draft.edit(line.file, (text) => appendItem(text, ['sources'], source));
}
