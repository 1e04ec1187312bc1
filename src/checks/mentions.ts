/** Turns words into mentions of numbers, and checks a mention against the record. */

import { label } from '../numbers/phone.ts';
import type { Truth } from './interpret.ts';
import { phraseOf } from './record.ts';

/** A number in an output, and what is said of it there. */
export interface Mention {
  number: string;
  /** What is said, as `phraseOf` writes it. */
  phrases: string[];
  /** Whether a reader can see it. */
  isVisible: boolean;
  /** The part of the output that it stands in, where that has several. */
  part?: 'kaart' | 'JSON-LD' | 'NOTE' | undefined;
}

/** What was read in an output: what it says of numbers, and what is wrong with it. */
export interface Findings {
  mentions: Mention[];
  faults: string[];
}

/** A run of digits, whatever stands between them. */
const DIGITS = /\d(?:[^\p{L}\d]{0,3}\d){2}/u;

/**
 * Reads rows that are about one thing: a phrase in a row without a number is about the number before
 * it, else about the first one that follows.
 *
 * @param part the part of the output, if every word of it must be known, also away from numbers
 */
export function readRows(
  rows: readonly { text: string; isVisible?: boolean }[],
  { interpret, words }: Truth,
  part?: Mention['part'],
): Findings {
  const mentions: Mention[] = [];
  const pending: string[] = [];
  const interpreted = rows.map(({ text, isVisible = true }) => ({ isVisible, ...interpret(text) }));
  for (const { numbers, phrases, isVisible } of interpreted) {
    // Hidden words are for another moment.
    if (numbers.length === 0 && isVisible) (mentions.at(-1)?.phrases ?? pending).push(...phrases);
    for (const number of numbers) {
      mentions.push({ number, phrases: [...pending.splice(0), ...phrases], isVisible, part });
    }
  }
  // Away from numbers any word may stand, unless it has digits or sounds like a claim about a number.
  const isStrict =
    part !== undefined || mentions.length > 0 || interpreted.some(({ isClaim }) => isClaim);
  const unexplained = interpreted
    .flatMap((one) => one.unexplained)
    .filter((one) => isStrict || DIGITS.test(one));
  const unattached = pending.filter((one) => one === phraseOf(words.verified.replace(/\{.*/, '')));
  return { mentions, faults: [...unexplained, ...unattached].map(unknownFault) };
}

/** Reads a text about a number that is known already. */
export function readAbout(
  number: string,
  text: string,
  truth: Truth,
  part?: Mention['part'],
): Findings {
  const { phrases, unexplained } = truth.interpret(text);
  return {
    mentions: [{ number, phrases, isVisible: true, part }],
    faults: unexplained.map(unknownFault),
  };
}

function unknownFault(words: string): string {
  return `"${words.trim()}" zegt de inhoud daar niet`;
}

/** Checks that the record has every phrase of a mention, for one of the lines of its number. */
export function checkMention({ number, phrases }: Mention, { entries }: Truth): string[] {
  const own = entries.filter((entry) => entry.number === number);
  const wrong = phrases.filter((phrase) => !own.some(({ allowed }) => allowed.has(phrase)));
  const right = own.map(
    ({ line, record }) => `${line.data.name}, ${record?.hours ?? 'oud nummer'}`,
  );
  return faultUnless(
    own.some(({ allowed }) => phrases.every((phrase) => allowed.has(phrase))),
    `bij ${own.length > 0 ? label(number) : number} staat "${wrong.join('", "')}", verwacht: ${right.join(' of ')}`,
  );
}

/** Returns a fault, unless all is well. */
export function faultUnless(isRight: unknown, fault: string): string[] {
  return isRight ? [] : [fault];
}

/** Merges findings, and adds faults. */
export function merge(findings: readonly Findings[], ...faults: string[]): Findings {
  return {
    mentions: findings.flatMap((one) => one.mentions),
    faults: [...findings.flatMap((one) => one.faults), ...faults],
  };
}
