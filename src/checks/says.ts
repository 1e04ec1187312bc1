/** From words to what they say of each number. */

import { label } from '../numbers/phone.ts';
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
  const heard = rows.map(({ text, isOpen = true }) => ({ isOpen, ...listen(text) }));
  for (const { numbers, said, isOpen } of heard) {
    // What is hidden waits for its moment.
    if (numbers.length === 0 && isOpen) (sayings.at(-1)?.said ?? early).push(...said);
    for (const number of numbers) {
      sayings.push({ number, said: [...early.splice(0), ...said], isOpen, part });
    }
  }
  // Away from numbers the words may be anybody's, unless they look or sound like what is said of one.
  const isStrict = part !== undefined || sayings.length > 0 || heard.some(({ isLoud }) => isLoud);
  const strange = heard.flatMap((one) => one.strange).filter((one) => isStrict || DIGITS.test(one));
  const orphans = early.filter((one) => one === phraseOf(words.verified.replace(/\{.*/, '')));
  return { sayings, faults: [...strange, ...orphans].map(unknown) };
}

/** Hears what is said of a number that is known already. */
export function tellOf(number: string, text: string, truth: Truth, part?: Saying['part']): Told {
  const { said, strange } = truth.listen(text);
  return { sayings: [{ number, said, isOpen: true, part }], faults: strange.map(unknown) };
}

function unknown(words: string): string {
  return `"${words.trim()}" zegt de inhoud daar niet`;
}

/** Whether all that is said of a number is what the record says of it, for one of its lines. */
export function checkSaying({ number, said }: Saying, { entries }: Truth): string[] {
  const own = entries.filter((entry) => entry.number === number);
  const wrong = said.filter((phrase) => !own.some(({ says }) => says.has(phrase)));
  const right = own.map(
    ({ line, record }) => `${line.data.name}, ${record?.hours ?? 'oud nummer'}`,
  );
  return unless(
    own.some(({ says }) => said.every((phrase) => says.has(phrase))),
    `bij ${own.length > 0 ? label(number) : number} staat "${wrong.join('", "')}", verwacht: ${right.join(' of ')}`,
  );
}

/** A fault, unless all is well. */
export function unless(isRight: unknown, fault: string): string[] {
  return isRight ? [] : [fault];
}

export function together(told: readonly Told[], ...faults: string[]): Told {
  return {
    sayings: told.flatMap((one) => one.sayings),
    faults: [...told.flatMap((one) => one.faults), ...faults],
  };
}
