/** Writes sources and facts in words. At build time only. */

import type { LineRecord, NumberRecord } from '../schemas/line.ts';
import { UNKNOWN, bareDate } from '../schemas/fields.ts';
import type { Words } from '../schemas/ui.ts';
import { mainNumbers } from '../numbers/ladder.ts';
import { dateInWords } from './date-in-words.ts';
import { lowerFirst, upperFirst, whenInWords } from './hours-in-words.ts';
import { EMERGENCY_NUMBERS } from '../numbers/verification.ts';

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

/**
 * Lists what a caller wants to know of a line, in the order in which it is asked. What nobody knows is
 * one sentence at the end: a list of the unknown must not hide what is known.
 */
export function factsOf(
  { forWhom, facts, numbers, officeHours }: LineRecord,
  words: Words,
): [string, string][] {
  const hours = mainNumbers({ numbers }).map((number) => whenInWords(number, officeHours, words));
  const rows: [term: string, fact: string, unknown?: string][] = [
    [words.happens, facts.happens, words.unknownHappens],
    [words.answeredBy, facts.answeredBy, words.unknownAnsweredBy],
    [words.confidential, facts.confidential, words.unknownConfidential],
    [words.forWhom, forWhom, words.unknownForWhom],
    [words.family, facts.family, words.unknownFamily],
    [words.hours, upperFirst(hours.map(lowerFirst).join('; '))],
    [words.cost, facts.cost, words.unknownCost],
    [words.anonymous, facts.anonymous, words.unknownAnonymous],
    [words.phoneBill, facts.phoneBill, words.unknownPhoneBill],
    [words.fromAbroad, facts.fromAbroad, words.unknownFromAbroad],
    [words.deaf, facts.deaf, words.unknownDeaf],
  ];
  const unknown = rows.flatMap(([, fact, what]) => (fact === UNKNOWN && what ? [what] : []));
  const sentence = new Intl.ListFormat(words.locale).format(unknown);
  return [
    ...rows.flatMap(([term, fact]): [string, string][] => (fact === UNKNOWN ? [] : [[term, fact]])),
    ...(sentence ? [[words.notKnown, `${upperFirst(sentence)}.`] as [string, string]] : []),
  ];
}

/** Tells whether family may call a line too: only where its file says so without doubt. */
export function familyMayCall({ facts }: Pick<LineRecord, 'facts'>, words: Words): boolean {
  return new RegExp(`^${words.yes}\\b`, 'i').test(facts.family);
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

/** Writes who runs this copy of the site, or that nobody has said so. */
export function operatorInWords(operator: string | undefined, words: Words): string {
  return operator ? words.operator.replace('{operator}', () => operator) : words.noOperator;
}
