/** Finds in a sentence the texts that may stand in the site, each in its words. */

import { plain } from './record.ts';

/** A text that may stand in the site. */
export interface Form {
  /** As `formOf` writes them. */
  words: readonly string[];
  /** The number that it is. */
  number?: string | undefined;
  /** Whether it is said of a number. */
  isSaying?: boolean;
}

/** Forms by their first words: a longer one comes first, else one that was given sooner. */
export type Forms = ReadonlyMap<string, readonly Form[]>;

/** What a piece of text says. */
export interface Interpretation {
  numbers: string[];
  /** What is said of a number, and dates and times, in plain words. */
  phrases: string[];
  /** Words that are of no form. */
  unexplained: string[];
}

/** A word of digits has the marks of a time or a large number in it; a plus belongs to it. */
const WORD = /\+?\d+(?:[.,:]\d+)+|\+?[\p{L}\p{N}]+/gu;

/** Indexes forms. */
export function indexOf(forms: readonly Form[]): Forms {
  const longestFirst = forms.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words: [first = ''] }) => first);
}

/** Splits a text in small letters into its words; any mark may stand between two, but for digits. */
export function formOf(text: string): Form {
  return {
    words: wordsIn(text).map(({ word, joined }, index) => (index === 0 ? word : joined)),
  };
}

/** Splits a text into words; one that stands digit to digit after another is joined to the mark between. */
function wordsIn(text: string): { word: string; joined: string; start: number; end: number }[] {
  let before = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index: start }) => {
    const isAfterDigit = before > 0 && /\d/.test(text[before - 1] ?? '');
    const joined = isAfterDigit && /^\d/.test(word) ? text.slice(before, start) + word : word;
    before = start + word.length;
    return { word, joined, start, end: before };
  });
}

/**
 * Interprets a sentence from left to right, each time by the longest form.
 *
 * @param time finds a moment at its `lastIndex`, and as the group `time` one that is said of a number
 */
export function interpretSentence(sentence: string, forms: Forms, time: RegExp): Interpretation {
  const found: Interpretation = { numbers: [], phrases: [], unexplained: [] };
  const words = wordsIn(sentence);
  let end = 0;
  const leaveOut = (start: number) => {
    const rest = sentence.slice(end, start);
    if (/[\p{L}\p{N}]/u.test(rest)) found.unexplained.push(rest);
  };
  for (let at = 0, next = 1; at < words.length; at += next) {
    const { word = '', start = 0 } = words[at] ?? {};
    const form = forms
      .get(word)
      ?.find(({ words: own }) => own.every((one, i) => i === 0 || one === words[at + i]?.joined));
    time.lastIndex = start;
    const { 0: moment = '', groups } = time.exec(sentence) ?? {};
    const isTime = wordsIn(moment).length > (form?.words.length ?? 0);
    const length = isTime ? wordsIn(moment).length : (form?.words.length ?? 0);
    next = length || 1;
    if (length === 0) continue;
    leaveOut(start);
    end = words[at + length - 1]?.end ?? end;
    if (isTime ? groups?.time : form?.isSaying)
      found.phrases.push(plain(sentence.slice(start, end)));
    if (!isTime && form?.number !== undefined) found.numbers.push(form.number);
  }
  leaveOut(sentence.length);
  return found;
}
