/** The phrases of the site, and how to find them in a text. */

import { DAY, wallClock } from '../clock/amsterdam.ts';
import type { Words } from '../schemas/ui.ts';
import { dateInWords, dayNames, monthNames } from './in-words.ts';
import { WHEN, phraseOf, spaced, type Content } from './record.ts';

/** The words of the site that say something of a number. */
export const TELLING = [
  ...Object.values(WHEN).flat(),
  ...(['assumed', 'verified', 'notVerified', 'unknownDate', 'familyToo'] as const),
];

/** The other phrases of the site: its words, in parts where something is filled in. */
export function phrasesOf({ words, builtAt, site }: Content): string[] {
  const today = dateInWords(new Date(wallClock(builtAt).day * DAY).toISOString(), words);
  return Object.entries(words).flatMap(([key, value]) => {
    const dated = key === 'verified' ? value : value.replace('{date}', today);
    const parts = dated.replace('{days}', `${site.shelfLifeDays}`).split(/\{\w+\}/);
    return parts.flatMap(sentencesOf).map(phraseOf);
  });
}

/** A phrase; or else a moment, which says nothing of a number, or a time, which does. */
export function patternOf(phrases: readonly string[], words: Words): RegExp {
  const month = `(?:${monthNames(words).join('|')}) \\d{4}`;
  const clock = '\\d{1,2}(?:\\.\\d\\d)?';
  const times = spaced(words.times).replace(/\{\w+\}/g, clock);
  const forms = [
    `(?:${dayNames('long', words).join('|')}) \\d{1,2} ${month}, ${clock}`,
    spaced(words.checkAfter).replace(/\{month\}.*/, month),
    ...[...new Set(phrases)]
      .sort((one, other) => other.length - one.length)
      .map((phrase) => RegExp.escape(phrase)),
    `(?<time>${times}|\\d{1,2}\\.\\d\\d|(?:\\d{1,2} )?${month}|(?:19|20)\\d\\d)`,
  ];
  const [before, after] = ['(?<![\\p{L}\\d]|\\d[.,:])', '(?![\\p{L}\\d]|[.,:]\\d)'];
  return new RegExp(`${before}(?:${forms.filter(Boolean).join('|')})${after}`, 'gu');
}

/** Before digits none ends: "nr. 455" is one. */
export function sentencesOf(text: string): string[] {
  return spaced(text).split(/(?<=[.!?…·][^\p{L}\p{N} ]*) (?![\d+])/u);
}

/** Only letters and digits: the marks between them change with how they are printed. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
