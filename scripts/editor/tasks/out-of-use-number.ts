/** Takes a number out of the content, of a line that has others ("Uit gebruik"). */

import type { LineFile } from '../../../src/data/content-file.ts';
import type { NumberRecord } from '../../../src/schemas/line.ts';
import type { Desk, Draft } from '../draft.ts';
import { setKey } from '../edit-keys.ts';
import { fileAsFormer } from '../former-number.ts';
import { changeMentions } from '../mention-fields.ts';
import { namedHoursMentioned, numberMentioned } from '../mentions.ts';
import type { ContentText } from '../texts.ts';
import { callOff, isPlanned } from '../planned.ts';
import { typed, type NumberOfLine, type Values } from '../task.ts';
import { insteadTyped } from './instead-field.ts';

/** Lists the texts that may not hold without a number: hours go when it was one of two for them. */
export function mentionsOfNumber({ line, number }: NumberOfLine, desk: Desk): ContentText[] {
  const named = numberMentioned(number, desk);
  const isForHours = number.hours === 'office' || number.hours === 'outside-office';
  const others = isForHours ? namedHoursMentioned(line, desk) : [];
  return [
    ...named,
    ...others.filter(({ file, text }) => {
      return !named.some((one) => one.file === file && one.text === text);
    }),
  ];
}

/** Asks which number answers day and night, where the first line has none left. */
function askForNight(
  draft: Draft,
  line: LineFile,
  others: readonly NumberRecord[],
  hours: readonly string[],
): void {
  const [other] = others;
  const isWhole =
    hours.includes('always') || ['office', 'outside-office'].every((one) => hours.includes(one));
  if (line.data.ladder !== 1 || isWhole || !other) return;
  draft.ask(
    `uren-${other.number}`,
    `${line.data.name} is de eerste lijn om te bellen. Die moet dag en nacht een nummer hebben. Neemt ${other.label} dag en nacht op?`,
  );
}

/** Takes a number from its line, and keeps it where it can be looked up. */
export function withoutNumber(draft: Draft, desk: Desk, found: NumberOfLine, values: Values): void {
  const { line, number, index } = found;
  const { numbers } = line.data;
  if (isPlanned(number, desk.today)) {
    draft.edit(line.file, (text) =>
      callOff(text, ['numbers'], numbers, index, (other) => other.hours === number.hours),
    );
    return;
  }
  const instead = insteadTyped(draft, desk, values);
  const others = numbers.filter((other) => other !== number);
  if (others.length === 0) {
    draft.ask('elders', `${line.data.name} heeft geen ander nummer. Kies de hele lijn.`);
    return;
  }
  const hours = numbers.map((other) => {
    return typed(values, `uren-${other.number}`) || other.hours;
  });
  askForNight(
    draft,
    line,
    others,
    hours.filter((_, place) => place !== index),
  );
  draft.edit(line.file, (text) => {
    const changed = hours.reduce(
      (file, one, place) =>
        one === numbers[place]?.hours ? file : setKey(file, ['numbers', place, 'hours'], one),
      text,
    );
    const needsOffice = hours.some((one, place) => place !== index && one.startsWith('o'));
    const without = setKey(changed, ['numbers', index], undefined);
    return needsOffice ? without : setKey(without, ['officeHours'], undefined);
  });
  fileAsFormer(draft, desk, found, values, 'was', instead?.id ?? '');
  changeMentions(draft, mentionsOfNumber(found, desk), values);
}
