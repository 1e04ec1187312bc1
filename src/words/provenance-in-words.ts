/** Writes where a number comes from, and whether a person has phoned it. At build time only. */

import { EMERGENCY_NUMBERS } from '../numbers/verification.ts';
import { bareDate } from '../schemas/dates.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import type { LineRecord, NumberRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { dateInWords } from './date-in-words.ts';
import { whenInWords } from './when-in-words.ts';

/** Writes in one sentence where a number comes from. */
export function sourceInWords(
  { source, sourceDate }: Pick<NumberRecord, 'source' | 'sourceDate'>,
  words: Words,
): string {
  return words.source
    .replace('{source}', () => source)
    .replace('{date}', sourceDate === UNKNOWN ? words.unknownDate : dateInWords(sourceDate, words));
}

/**
 * Writes in one sentence whether a person has phoned the number, and when, and in another how a later
 * call failed; nothing for an emergency number: nobody may phone that to test it, and to say that nobody
 * did would invite it.
 */
export function verifiedInWords(
  { number, verified, attempts }: Pick<NumberRecord, 'number' | 'verified' | 'attempts'>,
  words: Words,
): string {
  if (EMERGENCY_NUMBERS.includes(number)) return '';
  return [verdictInWords(verified, words), attemptInWords({ verified, attempts }, words)]
    .filter(Boolean)
    .join(' ');
}

/** Writes whether anybody phoned a number, when, and who if it was another copy of the site. */
function verdictInWords(verified: NumberRecord['verified'], words: Words): string {
  if (!verified) return words.notVerified;
  const { on, takenFrom } = verified;
  const sentence = takenFrom ? words.verifiedElsewhere : words.verified;
  return sentence
    .replace('{date}', dateInWords(on, words))
    .replace('{site}', () => URL.parse(takenFrom ?? '')?.host ?? '');
}

/** The key in `content/ui/` of the words for each outcome of a call that did not verify a number. */
const OUTCOMES = {
  'no-answer': 'noAnswer',
  'other-party': 'otherParty',
  voicemail: 'voicemail',
} as const;

/** Writes how the last call went since the number was verified; nothing when there was none. */
function attemptInWords(
  { verified, attempts = [] }: Pick<NumberRecord, 'verified' | 'attempts'>,
  words: Words,
): string {
  const last = attempts
    .filter(({ on }) => on > (verified?.on ?? ''))
    .reduce<(typeof attempts)[number] | undefined>(
      (latest, one) => (latest && latest.on > one.on ? latest : one),
      undefined,
    );
  return last ? words[OUTCOMES[last.outcome]].replace('{date}', dateInWords(last.on, words)) : '';
}

/**
 * Writes in a few words how old a number is and whether a person has phoned it; nothing for an emergency
 * number, which does not age.
 */
export function ageInWords(
  number: Pick<NumberRecord, 'number' | 'sourceDate' | 'verified' | 'attempts'>,
  words: Words,
): string {
  const { sourceDate, verified } = number;
  const checked = verifiedInWords(number, words);
  if (verified || checked === '' || sourceDate === UNKNOWN) return checked;
  const isExact = bareDate(sourceDate) === sourceDate;
  const sentence = isExact ? words.numberFrom : words.numberAround;
  const age = sentence.replace('{year}', bareDate(sourceDate).slice(0, 4));
  return [age, attemptInWords(number, words)].filter(Boolean).join(' ');
}

/** Writes where a number of a line comes from, in full: when it is the one, whether it was phoned, its source. */
export function provenanceInWords(
  number: NumberRecord,
  officeHours: LineRecord['officeHours'],
  words: Words,
): string {
  const parts = [
    `${whenInWords(number, officeHours, words)}.`,
    verifiedInWords(number, words),
    sourceInWords(number, words),
  ];
  return parts.filter(Boolean).join(' ');
}
