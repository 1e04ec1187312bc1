/** What "Uit gebruik" changes in the content. */

import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import type { LineFile } from '../../../src/data/content-file.ts';
import type { NumberRecord } from '../../../src/schemas/line.ts';
import type { Desk, Draft } from '../draft.ts';
import { setKey } from '../edit-keys.ts';
import { fileAsFormer } from '../former-number.ts';
import { changeMentions } from '../mention-fields.ts';
import {
  leadElsewhere,
  mentionsOf,
  namedHoursMentioned,
  numberMentioned,
  type Mention,
} from '../mentions.ts';
import { callOff, isPlanned } from '../planned.ts';
import { numbersOf, typed, type NumberOfLine, type Values } from '../task.ts';

/** Tells whether the site cannot do without a line. */
export function isRequired({ id }: Pick<LineFile, 'id'>): boolean {
  const required: readonly string[] = COLLECTIONS.lines.required;
  return required.includes(`${id}.md`);
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

/** Lists the texts that may not hold without a number: hours go when it was one of two for them. */
export function mentionsOfNumber({ line, number }: NumberOfLine, desk: Desk): Mention[] {
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

/** Takes a line from the site: what led there leads elsewhere. */
export function withoutLine(draft: Draft, desk: Desk, line: LineFile, values: Values): void {
  const instead = insteadTyped(draft, desk, values, line.id);
  if (isRequired(line)) {
    draft.ask('elders', `Zonder ${line.data.name} kan de site niet.`);
  }
  // What nobody could have dialled is on no old card.
  const kept = numbersOf([line]).flatMap((one, place) =>
    isPlanned(one.number, desk.today)
      ? []
      : [fileAsFormer(draft, desk, one, values, `was-${place}`, instead?.id ?? '')],
  );
  if (draft.questions.length > 0 || !instead) return;
  changeMentions(draft, mentionsOf(line, desk), values);
  leadElsewhere(draft, desk, line, instead);
  closeLadder(draft, desk, line);
  moveStatements(draft, desk, line, kept[0], typed(values, 'was-0'));
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
