/** Turns words into mentions of numbers, and compares those with the record, both ways. */

import { label } from '../numbers/phone.ts';
import { plain, sentencesOf, type Entry } from './record.ts';
import type { Truth } from './interpret.ts';
import { entriesOnCards, needsOf } from './needs.ts';

/** A number in an output, and what is said of it there. */
export interface Mention {
  number: string;
  /** What is said, in plain words. */
  phrases: readonly string[];
  /** Whether a reader can see it. */
  isVisible: boolean;
  /** The part of the output that it stands in, where that has several. */
  part?: 'kaart' | 'NOTE' | undefined;
}

/** What was read in an output: what it says of numbers, and what is wrong with it. */
export interface Findings {
  mentions: Mention[];
  faults: string[];
}

/**
 * Reads rows that are about one thing: a phrase in a row without a number is about the number before
 * it, else about the first one that follows. Every word must be that of an editor, or of the site.
 */
export function readRows(
  rows: readonly { text: string; isVisible?: boolean }[],
  { interpret, entries }: Truth,
  part?: Mention['part'],
): Findings {
  const mentions: (Mention & { phrases: string[] })[] = [];
  const pending: string[] = [];
  const interpreted = rows.map(({ text, isVisible = true }) => ({ isVisible, ...interpret(text) }));
  for (const { numbers, phrases, isVisible } of interpreted) {
    // Hidden words are for another moment.
    if (numbers.length === 0 && isVisible) (mentions.at(-1)?.phrases ?? pending).push(...phrases);
    for (const number of numbers) {
      mentions.push({ number, phrases: [...pending.splice(0), ...phrases], isVisible, part });
    }
  }
  const unexplained = interpreted.flatMap((one) => one.unexplained);
  const unattached = pending.filter((phrase) =>
    entries.some(({ record, verdict }) => record?.verified && plain(verdict) === phrase),
  );
  return { mentions, faults: [...unexplained, ...unattached].map(unknownFault) };
}

/** Says that words are of no text that may stand there. */
export function unknownFault(words: string): string {
  return `"${words.trim()}" zegt de inhoud daar niet`;
}

/** Checks that the record has every phrase of a mention, for one of the lines of its number. */
export function checkMention({ number, phrases, part }: Mention, truth: Truth): string[] {
  const entries = part === 'kaart' ? entriesOnCards(truth) : truth.entries;
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

/**
 * Finds numbers that do not stand where they must, with what must be said of them.
 *
 * @param mentions the numbers in the site, by where they stand
 */
export function findMissing(
  mentions: ReadonlyMap<string, readonly Mention[]>,
  truth: Truth,
): string[] {
  const places = [...mentions.keys()];
  return truth.entries.flatMap((entry) =>
    needsOf(entry, places, truth).flatMap(({ where, said, times = 1 }) => {
      // A name that is a number, or a word of the site, is no saying.
      const phrases = said
        .flatMap(sentencesOf)
        .filter((text) => truth.interpret(text).phrases.includes(plain(text)))
        .map(plain);
      const found = (mentions.get(where) ?? []).filter(
        (one) => one.isVisible && one.number === entry.number && hasAll(one, phrases),
      ).length;
      const what = [label(entry.number), ...phrases].join(', ');
      return faultUnless(
        found >= times,
        `${where}: ${what} staat er ${found} keer, verwacht: ${times}`,
      );
    }),
  );
}

function hasAll(mention: Mention, phrases: readonly string[]): boolean {
  return phrases.every((phrase) => mention.phrases.includes(phrase));
}

/** Tells whether a text, if it says nothing but what is said of numbers, says it of these; true of none. */
export function isAbout(own: readonly Entry[], text: string, { interpret }: Truth): boolean {
  const { phrases, unexplained } = interpret(text);
  const isOwn = (phrase: string) => own.some(({ allowed }) => allowed.has(phrase));
  return unexplained.length > 0 || own.length === 0 || phrases.every(isOwn);
}

/** Finds what is wanted and does not stand there, and what stands there and is not wanted. */
export function checkSame(found: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...wanted.filter((one) => !found.includes(one)).map((one) => `"${one}" ontbreekt`),
    ...found.filter((one) => !wanted.includes(one)).map(unknownFault),
  ];
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
