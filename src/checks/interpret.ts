/** Interprets a text: which numbers stand in it, and what is said of them. */

import { dialString, label, labelOf } from '../numbers/phone.ts';
import { calendarFrom, type Calendar } from './calendar.ts';
import { KEYS_ABOUT_NUMBERS, lettersOf, patternOf, phrasesOf, sentencesOf } from './phrases.ts';
import {
  OUTCOMES,
  attemptOf,
  entriesOf,
  phraseOf,
  normalized,
  withoutPast,
  type Content,
  type Entry,
} from './record.ts';

/** What a piece of text says. */
interface Interpretation {
  numbers: string[];
  /** Phrases that say something of a number, as `phraseOf` writes them. */
  phrases: string[];
  /** Words that stand neither in the content nor in the words of the site. */
  unexplained: string[];
  /** Whether unexplained words say when somebody answers, or that somebody phoned. */
  isClaim: boolean;
}

/** All that a built site is compared with, and what interprets its words by that. */
export interface Truth extends Content {
  entries: readonly Entry[];
  calendar: Calendar;
  /** Each number that may be dialled, by what a phone dials. */
  dialled: ReadonlyMap<string, string>;
  interpret: (text: string) => Interpretation;
}

const NOTHING: Interpretation = { numbers: [], phrases: [], unexplained: [], isClaim: false };

/** Gathers from the content all that a built site is compared with. */
export function truthOf(written: Content): Truth {
  const content = withoutPast(written);
  const entries = entriesOf(content);
  const present = entries.filter(({ record }) => record);
  const dialled = new Map(present.map(({ number }) => [dialString(number), number]));
  const calendar = calendarFrom(content);
  return { ...content, entries, calendar, dialled, interpret: interpreterFor(content, entries) };
}

/** Makes the interpreter of a site's words; it remembers each sentence. */
function interpreterFor(content: Content, entries: readonly Entry[]): Truth['interpret'] {
  const { words, passages } = content;
  const numbers = new Map(
    entries.flatMap(({ number, record }) =>
      [label(number), record ? labelOf(record) : ''].map((form) => [normalized(form), number]),
    ),
  );
  const aboutNumbers = new Set([
    ...entries.flatMap(({ allowed }) => [...allowed]),
    ...KEYS_ABOUT_NUMBERS.map((key) => phraseOf(words[key].replace(/\{.*/, ''))),
    ...OUTCOMES.map((outcome) => phraseOf(attemptOf(outcome, words))),
  ]);
  // What a short name stands for says nothing of the number that comes next.
  const inFull = entries.map(({ line: { data } }) => `${data.shortName}: ${data.name}`);
  const others = [...phrasesOf(content), ...inFull.map(phraseOf)];
  const names = entries.flatMap(({ line: { data } }) => [data.name, data.shortName]).map(phraseOf);
  // 112 and 113 are the names of their lines too; and a name can be a word that the site uses anyway.
  for (const form of [...numbers.keys(), ...names.filter((name) => others.includes(name))]) {
    aboutNumbers.delete(form);
  }
  const known = patternOf([...numbers.keys(), ...aboutNumbers, ...others], words);
  const claims = [
    words.always,
    words.officeHours,
    // "Nagebeld", and without its prefix "gebeld".
    ...(words.verified.replace(/^na/i, '').match(/\p{L}{6,}/gu) ?? []),
  ];
  const isClaim = (text: string) => claims.some((phrase) => text.includes(normalized(phrase)));
  const address = addressPattern(content.site.url);
  const sentencesIn = (text: string) => sentencesOf(text.replace(address, ' '));
  const isProse = proseTest(passages, sentencesIn);
  const unexplainedIn = (text: string) => {
    const rest = text.replace(known, '\n').split('\n');
    return rest.filter((part) => /[\p{L}\p{N}]/u.test(part) && !isProse(part));
  };
  const interpretSentence = (sentence: string): Interpretation => {
    // An editor may write a whole sentence, or what stands before or after a colon.
    if (unexplainedIn(sentence).length > 0 && isProse(sentence)) return NOTHING;
    const spoken = sentence
      .split(/(?<=:) /)
      .filter((part) => unexplainedIn(part).length === 0 || !isProse(part))
      .join(' ');
    const found = [...spoken.matchAll(known)];
    const phrases = found.filter(
      ({ 0: phrase, groups }) => groups?.time ?? aboutNumbers.has(phrase),
    );
    const unexplained = unexplainedIn(spoken);
    return {
      numbers: found.flatMap(([phrase]) => numbers.get(phrase) ?? []),
      phrases: phrases.map(([phrase]) => phrase),
      unexplained,
      isClaim: unexplained.length > 0 && isClaim(sentence),
    };
  };
  const interpretations = new Map<string, Interpretation>();
  return (text) => {
    const interpreted = sentencesIn(text).map((sentence) => {
      const interpretation = interpretations.get(sentence) ?? interpretSentence(sentence);
      interpretations.set(sentence, interpretation);
      return interpretation;
    });
    return {
      numbers: [...new Set(interpreted.flatMap((one) => one.numbers))],
      phrases: interpreted.flatMap((one) => one.phrases),
      unexplained: interpreted.flatMap((one) => one.unexplained),
      isClaim: interpreted.some((one) => one.isClaim),
    };
  };
}

/** Makes a pattern for addresses, which are checked as links; that of the site may be on two rows. */
function addressPattern(siteUrl: string): RegExp {
  const parts = new URL(siteUrl).host.split(/(?<=[.-])/).map((part) => RegExp.escape(part));
  const host = `(?<![\\w.-])${parts.join('\\s?')}(?![\\w.-]*\\w)`;
  return new RegExp(`[a-z][a-z\\d+.-]*://\\S+|${host}`, 'gi');
}

/** Makes the test for a sentence that an editor wrote; phone numbers in it must be the same to the letter. */
function proseTest(
  passages: readonly string[],
  sentencesIn: (text: string) => string[],
): (text: string) => boolean {
  const prose = normalized(passages.join('\n'));
  const sentences = new Set(passages.flatMap(sentencesIn).map(lettersOf));
  return (text) =>
    /\p{L}/u.test(text) &&
    sentences.has(lettersOf(text)) &&
    [...text.matchAll(/\d(?:[^\p{L}\d]*\d){6,}/gu)].every(([digits]) => prose.includes(digits));
}
