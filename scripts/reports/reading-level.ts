/** Measures how easy Dutch is to read, by the length of its sentences and words. */

import type { Passage } from '../../src/data/markdown.ts';

/** A sentence, or a heading or label as a whole. */
export interface Sentence {
  text: string;
  line: number;
  words: number;
}

/** Figures of the sentences of a text; headings and labels do not count. */
export interface Reading {
  sentences: number;
  wordsPerSentence: number;
  /** How many of all words are long, from 0 to 1. */
  longWords: number;
  /** Flesch-Douma: 0 is very hard, 100 very easy. */
  score: number;
}

/** The number of syllables from which a word is long: Dutch joins words, and most have two or three. */
const LONG_WORD = 4;

/** A sentence goes on after these, whatever comes next. */
const ABBREVIATION =
  /(?<!\p{L})(art|bijv|blz|dhr|dr|drs|ing|ir|mr|mw|nr|nrs|Stb|Stcrt|tel)\.\s*$/iu;

const SENTENCES = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** Vowels that sound as one; a vowel with two dots begins a syllable of its own. */
const SYLLABLE = /aai|ooi|oei|eeu|ieu|[eë]i|ij|aa|ee|oo|uu|ie|oe|ui|ou|au|eu|ai|[aeiouyäëïöü]/g;

/** Accents that change how a vowel sounds, but not how many there are. */
const ACCENT = /[\u0300-\u0302]/g;

/** Splits a passage into sentences; one that has none, such as a heading, comes as a whole. */
export function sentencesOf({ text, line }: Passage): Sentence[] {
  const sentences: Sentence[] = [];
  let goesOn = false;
  // A row may end in the middle of a sentence.
  for (const { segment, index } of SENTENCES.segment(text.replaceAll('\n', ' '))) {
    const last = sentences.at(-1);
    if (last && goesOn) last.text += segment;
    else sentences.push({ text: segment, line: line + rowsIn(text.slice(0, index)), words: 0 });
    goesOn = ABBREVIATION.test(segment);
  }
  return sentences.map((sentence) => ({
    ...sentence,
    text: sentence.text.trim().replace(/\s+/g, ' '),
    words: wordsOf(sentence.text).length,
  }));
}

/**
 * Measures a text.
 *
 * @returns undefined for a text without a single sentence
 */
export function readingOf(passages: readonly Passage[]): Reading | undefined {
  const prose = passages.filter(({ text }) => /[.!?:;]["')”’]*\s*$/.test(text));
  const sentences = prose.flatMap(sentencesOf).length;
  const syllables = prose.flatMap(({ text }) => wordsOf(text)).map(syllablesOf);
  const words = syllables.length;
  if (sentences === 0 || words === 0) return undefined;
  const wordsPerSentence = words / sentences;
  const perWord = syllables.reduce((sum, one) => sum + one, 0) / words;
  return {
    sentences,
    wordsPerSentence,
    longWords: syllables.filter((count) => count >= LONG_WORD).length / words,
    score: 206.8 - 0.93 * wordsPerSentence - 77 * perWord,
  };
}

/** Counts the syllables of a Dutch word; a word in capitals has one for each letter. */
export function syllablesOf(word: string): number {
  if (/^\P{L}*\p{Lu}{2,}\P{L}*$/u.test(word)) return word.replace(/\P{Lu}/gu, '').length;
  const plain = word.toLowerCase().normalize('NFD').replace(ACCENT, '').normalize('NFC');
  return Math.max(1, (plain.match(SYLLABLE) ?? []).length);
}

/** Splits a text at spaces into words, each with a letter or a digit in it. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function rowsIn(text: string): number {
  return text.split('\n').length - 1;
}
