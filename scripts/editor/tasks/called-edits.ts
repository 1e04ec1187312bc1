/** Records a call in the file of a line ("Ik heb gebeld"). */

import { UNKNOWN, fact } from '../../../src/schemas/fields.ts';
import { lowerFirst } from '../../../src/words/first-letter.ts';
import type { Draft } from '../draft.ts';
import { appendItem, setKey } from '../edit-keys.ts';
import { OneLine } from '../render-yaml.ts';
import { askFor, typed, type NumberOfLine, type Values } from '../task.ts';

/** What one asks who answers: the key under `facts`, the question, and what the answer is about. */
export const QUESTIONS = [
  ['answeredBy', 'Wie neemt op?', 'Wie opneemt'],
  ['cost', 'Wat kost bellen?', 'Wat bellen kost'],
  ['family', 'Mag een partner of familie bellen?', 'Of familie mag bellen'],
  ['anonymous', 'Kun je bellen zonder je naam te noemen?', 'Of bellen anoniem kan'],
] as const;

/** What to do after a call that did not succeed. */
const NEXT: Partial<Record<string, string>> = {
  'no-answer': 'Probeer het later nog eens, op een ander uur. Het nummer blijft op de site staan.',
  voicemail: 'Probeer het later nog eens, op een ander uur. Het nummer blijft op de site staan.',
  'other-party':
    'Zoek uit wat het goede nummer is, en kies dan: Een nummer verandert. Bestaat de lijn niet meer? Kies dan: Uit gebruik.',
};

/** Records that a call reached the line. */
export function recordVerification(
  draft: Draft,
  { line, index }: NumberOfLine,
  verified: Record<'on' | 'by' | 'dialled', string>,
): void {
  const key = ['numbers', index, 'verified'];
  draft.edit(line.file, (text) => setKey(text, key, new OneLine(verified), 'sourceDate'));
}

/** Records a call that did not reach the line, and says what to do next. */
export function recordAttempt(
  draft: Draft,
  { line, index }: NumberOfLine,
  attempt: Record<'on' | 'by' | 'outcome', string>,
): void {
  const key = ['numbers', index, 'attempts'];
  draft.edit(line.file, (text) => appendItem(text, key, new OneLine(attempt), 'verified'));
  draft.note(NEXT[attempt.outcome] ?? '');
}

/**
 * Records the facts that are other ones than before, and the call as where they come from.
 *
 * @param on the day of the call, as 2026-05-31
 */
export function recordFacts(
  draft: Draft,
  { line }: NumberOfLine,
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
  const abouts = answers.filter(({ answer }) => answer !== UNKNOWN).map(({ about }) => about);
  if (abouts.length === 0) return;
  const about = new Intl.ListFormat('nl').format(
    abouts.map((words, index) => (index === 0 ? words : lowerFirst(words))),
  );
  const source = { about, source: `${line.data.name}, aan de telefoon`, sourceDate: on };
  draft.edit(line.file, (text) => appendItem(text, ['sources'], source));
}

/** Records when a number answers; a line with another number for other hours has them already. */
export function recordHours(
  draft: Draft,
  { line, number, index }: NumberOfLine,
  values: Values,
): void {
  const hours = typed(values, 'uren');
  if (hours === '' || hours === number.hours) return;
  const other = line.data.numbers.find((one) => one !== number && one.hours.startsWith('o'));
  if (other) {
    draft.ask(
      'uren',
      `Voor de andere uren heeft deze lijn ${other.label}. Laat de uren hier staan. Geldt dat nummer niet meer? Kies dan: Uit gebruik.`,
    );
  }
  draft.edit(line.file, (text) => setKey(text, ['numbers', index, 'hours'], hours));
}
