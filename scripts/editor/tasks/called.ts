/** Asks what came of phoning a number, and what was heard there ("Ik heb gebeld"). */

import { pastDay } from '../../../src/schemas/dates.ts';
import { jobTitle } from '../../../src/schemas/job-title.ts';
import { EMERGENCY_NUMBERS } from '../../../src/numbers/verification.ts';
import { callList } from '../call-list.ts';
import { Draft, type Desk } from '../draft.ts';
import { choice, html, radios, textArea, textField } from '../html.ts';
import { askFor, numberNamed, typed, type NumberOfLine, type Task, type Values } from '../task.ts';
import { digitsTyped } from '../typed.ts';
import {
  QUESTIONS,
  recordAttempt,
  recordFacts,
  recordHours,
  recordVerification,
} from './called-edits.ts';

/** What may come of a call, as the content calls it; `answered` is no attempt but a verification. */
const OUTCOMES = [
  ['answered', 'De lijn nam op, en het is de goede'],
  ['no-answer', 'Niemand nam op'],
  ['other-party', 'Iemand anders nam op'],
  ['voicemail', 'Ik kreeg een voicemail of bandje'],
] as const;

/** When a number answers. */
const HOURS = [
  ['always', 'dag en nacht'],
  ['office', 'in kantooruren'],
  ['outside-office', 'buiten kantooruren'],
  ['unknown', 'dat weten we niet'],
] as const;

/** Finds the number that was phoned; none for an emergency number, which nobody may phone to test it. */
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
    const { number } = found;
    const dialled = digitsTyped(typed(values, 'cijfers'));
    const [on = '', by = '', outcome = ''] = ['dag', 'wie', 'uitkomst'].map((name) =>
      typed(values, name),
    );
    if (dialled === '') draft.ask('cijfers', 'Welke cijfers toetste je in?');
    else if (dialled !== number.number) {
      draft.ask(
        'cijfers',
        `Je toetste ${dialled} in. Dat is niet ${number.number}: dan heb je een ander nummer gebeld.`,
      );
    }
    askFor(draft, 'dag', 'De dag', pastDay, on);
    askFor(draft, 'wie', 'Wie belde', jobTitle, by);
    if (outcome === 'answered' && on < (number.verified?.on ?? '')) {
      draft.ask('dag', 'Dit nummer is daarna nog gebeld. Leg alleen het nieuwste gesprek vast.');
    }
    if (!OUTCOMES.some(([name]) => name === outcome)) {
      draft.ask('uitkomst', 'Wat gebeurde er toen je belde?');
    } else if (outcome === 'answered') {
      recordVerification(draft, found, { on, by, dialled });
      recordFacts(draft, found, values, on);
      recordHours(draft, found, values);
    } else {
      recordAttempt(draft, found, { on, by, outcome });
    }
    return draft;
  },
};
