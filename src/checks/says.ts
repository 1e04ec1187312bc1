/** From words to what they say of each number. */

import type { Truth } from './listen.ts';
import { phraseOf } from './record.ts';

/** What an output says of a number at one place. */
export interface Saying {
  number: string;
  /** As in `record.ts`. */
  said: string[];
  /** Whether it can be seen. */
  isOpen: boolean;
  /** The part of the output that it stands in, where that has several. */
  part?: 'kaart' | 'JSON-LD' | 'NOTE' | undefined;
}

/** What an output says, and what is wrong with it. */
export interface Told {
  sayings: Saying[];
  faults: string[];
}

/** A run of digits, whatever stands between them. */
const DIGITS = /\d(?:[^\p{L}\d]{0,3}\d){2}/u;

/**
 * Reads rows that are about one thing: what a row says without a number is said of the number before
 * it, else of the first that follows.
 *
 * @param part in which every word must be known, also away from numbers
 */
export function tell(
  rows: readonly { text: string; isOpen?: boolean }[],
  { listen, words }: Truth,
  part?: Saying['part'],
): Told {
  const sayings: Saying[] = [];
  const early: string[] = [];
  const strange: string[] = [];
  let isLoud = false;
  for (const { text, isOpen = true } of rows) {
    const heard = listen(text);
    strange.push(...heard.strange);
    isLoud ||= heard.isLoud;
    // What is hidden waits for its moment.
    if (heard.numbers.length === 0 && isOpen) (sayings.at(-1)?.said ?? early).push(...heard.said);
    for (const number of heard.numbers) {
      sayings.push({ number, said: [...early.splice(0), ...heard.said], isOpen, part });
    }
  }
  // Away from numbers the words may be anybody's, as long as nothing looks like one.
  const isStrict = part !== undefined || sayings.length > 0 || isLoud;
  const unknown = strange.filter((one) => isStrict || DIGITS.test(one));
  const verified = phraseOf(words.verified.replace(/\{.*/, ''));
  if (sayings.length === 0 && early.includes(verified)) unknown.push(verified);
  return { sayings, faults: unknown.map((one) => `"${one.trim()}" staat niet in content/`) };
}

/** Hears what is said of a number that is known already. */
export function tellOf(number: string, text: string, truth: Truth, part?: Saying['part']): Told {
  const { said, strange } = truth.listen(text);
  const faults = strange.map((one) => `"${one.trim()}" staat niet in content/`);
  return { sayings: [{ number, said, isOpen: true, part }], faults };
}

/** Whether all that is said of a number is what the record says of it, for one of its lines. */
export function checkSaying({ number, said }: Saying, { entries }: Truth): string[] {
  const possible = entries.filter((entry) => entry.number === number);
  if (possible.some(({ says }) => said.every((phrase) => says.has(phrase)))) return [];
  const wrong = said.filter((phrase) => !possible.some(({ says }) => says.has(phrase)));
  const right = possible.map(({ line, record }) => `${line.data.name}, ${record?.hours ?? 'oud'}`);
  return [`bij ${number} staat "${wrong.join('", "')}", verwacht: ${right.join(' of ')}`];
}
