/** Finds times of day in Dutch sentences, to hold them against the hours of the record. */

import type { Span } from '../clock/office-hours.ts';

/** A time, or from when to when, in minutes since midnight, with its words. */
export interface FoundTime {
  words: string;
  times: readonly [number] | Span;
}

const WORDS = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const CLOCK = `(?:2[0-4]|[01]?\\d)(?:[.:][0-5]\\d)?|${WORDS.join('|')}`;
const HOUR = `(half )?(${CLOCK})`;
/** "9.00-17.00", "van 9 tot 17 uur", "tussen negen uur en half zes". */
const RANGE = new RegExp(
  `\\b${HOUR}(?: uur)?\\s*(?:[-–—]|t/m|tot(?: en met)?|en)\\s*${HOUR}(?<end> uur\\b)?`,
  'giu',
);
/** "om 9 uur", "vanaf 13.30 uur", "voor half acht": with a word before it, as "24 uur" may be how long it takes. */
const SINGLE = new RegExp(
  `\\b(?:om|vanaf|tot|voor|tegen|rond|sinds)\\s+${HOUR}(?<end> uur\\b)?(?! (?:per|later|lang))`,
  'giu',
);

/** Finds each range of times, and each time that stands alone. */
export function timesIn(text: string): FoundTime[] {
  const ranges = [...text.matchAll(RANGE)].filter(isTime);
  const rest = ranges.reduce(
    (left, [range]) => left.replace(range, ' '.repeat(range.length)),
    text,
  );
  const singles = [...rest.matchAll(SINGLE)].filter(isTime);
  return [
    ...ranges.map(([words, halfFrom, from, halfTo, to]) => {
      const times = [minuteOf(from, halfFrom), minuteOf(to, halfTo)] as const;
      return { words, times };
    }),
    ...singles.map(([words, half, hour]) => ({ words, times: [minuteOf(hour, half)] as const })),
  ];
}

/** Tells numbers that are no times apart: a time says "uur" or "half", or has minutes. */
function isTime({ 0: words, groups }: RegExpExecArray): boolean {
  const withMinutes = words.match(/\d[.:][0-5]\d(?!\d)/g) ?? [];
  const isSpan = /[-–—]|tot| en /.test(words);
  return Boolean(groups?.end) || /half /i.test(words) || withMinutes.length > (isSpan ? 1 : 0);
}

function minuteOf(hour = '', half?: string): number {
  const [hours = '', minutes = '0'] = hour.split(/[.:]/);
  const word = WORDS.indexOf(hours.toLowerCase());
  return (word < 0 ? Number(hours) : word + 1) * 60 + Number(minutes) - (half ? 30 : 0);
}
