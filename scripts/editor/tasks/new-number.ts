/** Asks for the other digits of a number, now or from a day ("Een nummer verandert"). */

import { digitsOf, isLookAlike } from '../../../src/numbers/phone.ts';
import { EMERGENCY_NUMBERS } from '../../../src/numbers/verification.ts';
import { phoneDigits } from '../../../src/schemas/number.ts';
import { whenInWords } from '../../../src/words/when-in-words.ts';
import { Draft, type Desk } from '../draft.ts';
import { wasField, wasInWords } from '../former-number.ts';
import { html, radios, textField, type Part } from '../html.ts';
import { mentionFields } from '../mention-fields.ts';
import { numberMentioned } from '../mentions.ts';
import { numberList } from '../number-list.ts';
import { sourceFields, sourceTyped } from '../source-fields.ts';
import {
  askFor,
  numberNamed,
  typed,
  wordsOf,
  type NumberOfLine,
  type Task,
  type Values,
} from '../task.ts';
import { numberTyped } from '../typed.ts';
import { planNumber, replaceNumber } from './new-number-edits.ts';

export const newNumber: Task = {
  path: '/nummer/',
  title: 'Een nummer verandert',
  hint: 'Een lijn krijgt een ander nummer, nu of vanaf een dag die nog komt.',

  choose: ({ content }) =>
    html`<h2>Welk nummer verandert?</h2>
      ${numberList(content, '/nummer/')}`,

  heading: (desk, about) => {
    const found = numberNamed(desk, about);
    if (!found) return undefined;
    const { line, number } = found;
    const when = whenInWords(number, line.data.officeHours, wordsOf(desk.content));
    return `${line.data.name}: ${number.label} (${when})`;
  },

  start: (desk, about) => {
    const found = numberNamed(desk, about);
    return { ingang: 'nu', was: found && wasInWords(found, desk) };
  },

  form: (desk, about, values) => html`
    ${textField({
      name: 'nummer',
      label: 'Het nieuwe nummer',
      hint: 'Met netnummer. Spaties en streepjes maken niet uit.',
      type: 'tel',
      value: values.nummer,
    })}
    ${radios({
      name: 'ingang',
      label: 'Wanneer gaat het in?',
      value: values.ingang,
      options: [
        ['nu', 'Het geldt al'],
        ['datum', 'Vanaf een dag die nog komt'],
      ],
    })}
    <div class="only-datum">
      ${textField({ name: 'vanaf', label: 'Vanaf welke dag?', type: 'date', value: values.vanaf })}
    </div>
    ${sourceFields(values)}
    <div class="only-nu">
      ${wasField('was', values.was)} ${oldNumberFields(numberNamed(desk, about), desk, values)}
    </div>
  `,

  plan: (desk, about, values) => {
    const draft = new Draft(desk);
    const old = numberNamed(desk, about);
    if (!old) return draft;
    const number = numberTyped(typed(values, 'nummer'));
    askFor(draft, 'nummer', 'Het nieuwe nummer', phoneDigits, number);
    const digits = digitsOf(number);
    if (digits === old.number.number) {
      draft.ask('nummer', 'Dit is het nummer dat er al staat.');
    }
    if ([digits, old.number.number].some((one) => EMERGENCY_NUMBERS.includes(one))) {
      draft.ask('nummer', 'Een noodnummer verandert niet, en geen andere lijn krijgt er een.');
    }
    if (isLookAlike(digits, old.number.number)) {
      draft.note(
        `Dit verschilt maar één cijfer van ${old.number.label}. Lees het nog eens na bij de bron.`,
      );
    }
    const from = sourceTyped(draft, values);
    if (values.ingang === 'datum') {
      planNumber(draft, desk, old, { number, ...from }, typed(values, 'vanaf'));
    } else replaceNumber(draft, desk, old, { number, ...from }, values);
    return draft;
  },
};

/** Writes the fields for texts with the old digits in them. */
function oldNumberFields(old: NumberOfLine | undefined, desk: Desk, values: Values): Part {
  return (
    old &&
    mentionFields(
      'Deze teksten noemen het oude nummer',
      'Pas ze aan, zodat ze straks nog kloppen.',
      numberMentioned(old.number, desk),
      desk,
      values,
    )
  );
}
