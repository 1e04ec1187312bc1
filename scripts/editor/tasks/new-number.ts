/** "Een nummer verandert": other digits, now or from a date. */

import { digitsOf, isLookAlike } from '../../../src/numbers/phone.ts';
import { EMERGENCY_NUMBERS } from '../../../src/numbers/verification.ts';
import { wholeDay } from '../../../src/schemas/dates.ts';
import { phoneDigits } from '../../../src/schemas/number.ts';
import { whenInWords } from '../../../src/words/when-in-words.ts';
import { Draft, type Desk } from '../draft.ts';
import { insertItem, setKey } from '../edit-keys.ts';
import { fileAsFormer, takeBack, wasField, wasInWords } from '../former-number.ts';
import { html, radios, textField, type Part } from '../html.ts';
import { changeMentions, mentionFields } from '../mention-fields.ts';
import { numberMentioned } from '../mentions.ts';
import { numberList } from '../number-list.ts';
import { isPlanned } from '../planned.ts';
import { sourceFields, sourceTyped, type SourceTyped } from '../source-fields.ts';
import { numberTyped } from '../typed.ts';
import {
  askFor,
  dayBefore,
  numberNamed,
  typed,
  wordsOf,
  type NumberOfLine,
  type Task,
  type Values,
} from '../task.ts';

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
      planAhead(draft, desk, old, { number, ...from }, typed(values, 'vanaf'));
    } else change(draft, desk, old, { number, ...from }, values);
    return draft;
  },
};

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

/** The keys that another number brings. */
interface NewNumber extends SourceTyped {
  number: string;
}

/** Puts other digits in the place of a number: what somebody dialled were the old ones. */
function change(
  draft: Draft,
  desk: Desk,
  old: NumberOfLine,
  keys: NewNumber,
  values: Values,
): void {
  const { line, number, index } = old;
  draft.edit(line.file, (text) => {
    const changed = Object.entries<string>({ ...keys }).reduce(
      (file, [key, value]) => setKey(file, ['numbers', index, key], value),
      text,
    );
    return ['verified', 'attempts'].reduce(
      (file, key) => setKey(file, ['numbers', index, key], undefined),
      changed,
    );
  });
  // What nobody could have dialled is on no old card.
  if (!isPlanned(number, desk.today)) {
    fileAsFormer(draft, desk, old, values, 'was', line.id);
    draft.note(`Op kaarten die al geprint zijn, staat nog ${number.label}. Print nieuwe.`);
  }
  changeMentions(draft, numberMentioned(number, desk), values);
  takeBack(draft, desk, digitsOf(keys.number));
}

/** Lets a number end on the day before another one begins. */
function planAhead(
  draft: Draft,
  desk: Desk,
  { line, number, index }: NumberOfLine,
  keys: NewNumber,
  from: string,
): void {
  askFor(draft, 'vanaf', 'Vanaf welke dag?', wholeDay, from);
  if (from !== '' && from <= desk.today) {
    draft.ask('vanaf', 'Die dag is al begonnen. Kies een latere dag, of kies: het geldt al.');
  }
  if (draft.questions.length > 0) return;
  const role = number.role === 'main' ? undefined : number.role;
  const { source, sourceDate } = keys;
  const item = {
    number: keys.number,
    role,
    hours: number.hours,
    validFrom: from,
    source,
    sourceDate,
  };
  const until = number.validUntil;
  draft.edit(line.file, (text) => {
    const ended = setKey(text, ['numbers', index, 'validUntil'], dayBefore(from), 'hours');
    return insertItem(ended, ['numbers'], index + 1, { ...item, validUntil: until });
  });
  takeBack(draft, desk, digitsOf(keys.number));
  draft.note(
    `${number.label} gaat na die dag vanzelf weg van de site. Zet het dan bij de oude nummers: de startpagina herinnert je eraan.`,
  );
}
