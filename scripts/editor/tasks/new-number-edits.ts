/** Changes the digits of a number in the content, now or from a day ("Een nummer verandert"). */

import { digitsOf } from '../../../src/numbers/phone.ts';
import { wholeDay } from '../../../src/schemas/dates.ts';
import type { Desk, Draft } from '../draft.ts';
import { insertItem, setKey } from '../edit-keys.ts';
import { fileAsFormer, takeBack } from '../former-number.ts';
import { changeMentions } from '../mention-fields.ts';
import { numberMentioned } from '../mentions.ts';
import { isPlanned } from '../planned.ts';
import type { SourceTyped } from '../source-fields.ts';
import { askFor, dayBefore, type NumberOfLine, type Values } from '../task.ts';

/** The keys that another number brings. */
interface NewNumber extends SourceTyped {
  number: string;
}

/** Puts other digits in the place of a number: what somebody dialled were the old ones. */
export function replaceNumber(
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
export function planNumber(
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
