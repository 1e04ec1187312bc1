/** Lists the phrases of the site, and finds them in a text. */

import { DAY, wallClock } from '../clock/amsterdam.ts';
import type { Words } from '../schemas/ui.ts';
import { dateInWords, dayNames, monthNames } from './in-words.ts';
import { ATTEMPTS, WHEN, phraseOf, normalized, type Content } from './record.ts';

/** The keys in `content/ui/` of words that say something of a number. */
export const KEYS_ABOUT_NUMBERS = [
  ...Object.values(WHEN).flat(),
  ...([
    'assumed',
    'verified',
    'verifiedElsewhere',
    'notVerified',
    'unknownDate',
    'familyToo',
  ] as const),
  ...(['validFrom', 'validUntil'] as const),
];

/** The keys of words with the date of something that happened to a number, and not of the build. */
const DATED: readonly string[] = ['verified', 'verifiedElsewhere', ...Object.values(ATTEMPTS)];

/** Lists the phrases of the site: its words, split where something is filled in. */
export function phrasesOf({ words, builtAt, site }: Content): string[] {
  const today = dateInWords(new Date(wallClock(builtAt).day * DAY).toISOString(), words);
  return Object.entries(words).flatMap(([key, value]) => {
    const dated = DATED.includes(key) ? value : value.replace('{date}', today);
    const parts = dated.replace('{days}', `${site.shelfLifeDays}`).split(/\{\w+\}/);
    return parts.flatMap(sentencesOf).map(phraseOf);
  });
}

/** Makes a pattern for these phrases, for moments, and, as the group `time`, for times and dates. */
export function patternOf(phrases: readonly string[], words: Words): RegExp {
  const month = `(?:${monthNames(words).join('|')}) \\d{4}`;
  const clock = '\\d{1,2}(?:\\.\\d\\d)?';
  const times = normalized(words.times).replace(/\{\w+\}/g, clock);
  const forms = [
    `(?:${dayNames('long', words).join('|')}) \\d{1,2} ${month}, ${clock}`,
    normalized(words.checkAfter).replace(/\{month\}.*/, month),
    ...[...new Set(phrases)]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => RegExp.escape(phrase)),
    `(?<time>${times}|\\d{1,2}\\.\\d\\d|(?:\\d{1,2} )?${month}|(?:19|20)\\d\\d)`,
  ];
  const [before, after] = ['(?<![\\p{L}\\d]|\\d[.,:])', '(?![\\p{L}\\d]|[.,:]\\d)'];
  return new RegExp(`${before}(?:${forms.filter(Boolean).join('|')})${after}`, 'gu');
}

/** Splits a text into sentences; none ends before digits, as in "nr. 455". */
export function sentencesOf(text: string): string[] {
  return normalized(text).split(/(?<=[.!?…·][^\p{L}\p{N} ]*) (?![\d+])/u);
}

/** Keeps only letters and digits: the punctuation changes with how a text is printed. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
