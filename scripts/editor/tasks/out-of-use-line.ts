/** Takes a whole line with all its numbers out of the content ("Uit gebruik"). */

import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import type { LineFile } from '../../../src/data/content-file.ts';
import type { Desk, Draft } from '../draft.ts';
import { setKey } from '../edit-keys.ts';
import { fileAsFormer } from '../former-number.ts';
import { changeMentions } from '../mention-fields.ts';
import { leadElsewhere } from '../lead-elsewhere.ts';
import { mentionsOf } from '../mentions.ts';
import { isPlanned } from '../planned.ts';
import { numbersOf, typed, type Values } from '../task.ts';
import { insteadTyped } from './instead-field.ts';

/** Tells whether the site cannot do without a line. */
export function isRequired({ id }: Pick<LineFile, 'id'>): boolean {
  const required: readonly string[] = COLLECTIONS.lines.required;
  return required.includes(`${id}.md`);
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

/** Moves what the article stated of a line to where its number is looked up. */
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
