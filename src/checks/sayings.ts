/**
 * Writes what may be said of a number, in the words of the site. Each saying stands whole or not at all,
 * so that no word of it can be left out or stand with part of another. It shares no code with `words/`
 * and `cards/`, so that a mistake there is found here.
 */

import { EMERGENCY_NUMBERS } from '../numbers/verification.ts';
import type { LineRecord, NumberRecord, OfficeHoursRecord } from '../schemas/line.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import type { Words } from '../schemas/ui.ts';
import { bothHold, type Dated } from './calendar.ts';
import { dateInWords, daysInWords, timesInWords } from './in-words.ts';

/** The keys in `content/ui/` of words of which sayings are made: they say nothing by themselves. */
export const PARTS: readonly (keyof Words)[] = [
  ...(['officeHours', 'workingDays', 'assumed', 'times', 'andUntil'] as const),
  ...(['outsideOfficeHours', 'alsoAtNight', 'otherTimes', 'whyOutsideHours'] as const),
  ...(['always', 'unknownHours', 'abroad', 'alternative', 'familyToo', 'emergency'] as const),
  ...(['numberFrom', 'numberAround', 'validFrom'] as const),
  ...(['validUntil', 'notVerified', 'verified', 'verifiedElsewhere'] as const),
  ...(['noAnswer', 'otherParty', 'voicemail'] as const),
];

/** What is said of a number in some places; empty where nothing is. */
export interface Sayings {
  /** When it is the one to dial, on a screen and on paper; and from or until which day alone. */
  when: string;
  onPaper: string;
  held: string;
  source: string;
  /** Whether anybody phoned it; and the same with how old it is, as it stands on buttons. */
  verdict: string;
  age: string;
  /** How the last call failed. */
  attempt: string;
  /** For whom else it is, or in which need. */
  forWhom: string;
}

/** Writes what may be said of a number of today. */
export function sayingsOf(
  record: NumberRecord,
  { officeHours, facts }: LineRecord,
  words: Words,
): Sayings {
  const isEmergency = EMERGENCY_NUMBERS.includes(record.number);
  const isForFamily = new RegExp(`^${words.yes}\\b`, 'i').test(facts.family);
  const held = (say: (hours?: OfficeHoursRecord) => string) =>
    whileHeld(record, officeHours, words, say);
  return {
    when: held((hours) => hoursInWords(record, hours, words)),
    onPaper: held((hours) => hoursOnPaper(record, officeHours, hours, words)),
    held: datedInWords(record, words),
    source: sourceInWords(record, words),
    forWhom: isEmergency ? words.emergency : isForFamily ? words.familyToo : '',
    // Nobody may phone an emergency number to test it, so nothing is said of those.
    verdict: isEmergency ? '' : verdictInWords(record, words),
    age: isEmergency ? '' : ageInWords(record, words),
    attempt: isEmergency ? '' : attemptInWords(record, words),
  };
}

/** Writes where a number comes from. */
export function sourceInWords(
  { source, sourceDate }: Pick<NumberRecord, 'source' | 'sourceDate'>,
  words: Words,
): string {
  const date = sourceDate === UNKNOWN ? words.unknownDate : dateInWords(sourceDate, words);
  return words.source.replace('{source}', () => source).replace('{date}', date);
}

/** Writes from and until which day something holds, before and after what is said of it. */
export function datedInWords({ validFrom, validUntil }: Dated, words: Words, what = ''): string {
  const from = validFrom ? `${words.validFrom} ${dateInWords(validFrom, words)} ` : '';
  const until = validUntil ? ` ${words.validUntil} ${dateInWords(validUntil, words)}` : '';
  return `${from}${what}${until}`;
}

/** Writes the rules of office hours as they stand on the roster, each as its parts. */
export function rulesInWords(hours: OfficeHoursRecord, words: Words): string[][] {
  const timesOf = (span: 'core' | 'edges') =>
    hours.periods
      .map((period) => `${daysInWords(period.days, words)}, ${timesInWords(period[span], words)}`)
      .join('; ');
  const afternoons = hours.contestedAfternoon.map((day) => `${day} (${words.fromNoon})`);
  const closures = hours.closures.map((closure) => closureOf(closure, words));
  return [
    [datedInWords(hours, words)],
    [hours.basis === 'assumption' ? words.assumption : ''],
    [words.certainHours, timesOf('core')],
    [words.possibleHours, timesOf('edges')],
    [words.closedOn, [...hours.closed, ...closures].join(', ')],
    [words.contestedOn, [...hours.contested, ...afternoons].join(', ')],
  ];
}

/** Writes a closure as it stands on the roster; the first day goes without "from". */
function closureOf(
  { validFrom, validUntil, why }: OfficeHoursRecord['closures'][number],
  words: Words,
): string {
  const until = validUntil === validFrom ? undefined : validUntil;
  const days = datedInWords({ validFrom, validUntil: until }, words);
  return `${days.replace(words.validFrom, '').replace(/\s+/g, ' ').trim()} (${why})`;
}

/** Writes what holds of a number, under each of the office hours of its line if that differs. */
function whileHeld(
  record: NumberRecord,
  officeHours: readonly OfficeHoursRecord[],
  words: Words,
  say: (hours?: OfficeHoursRecord) => string,
): string {
  const said = officeHours.flatMap((hours) => {
    const days = bothHold(record, hours);
    return days ? [{ ...days, what: say(hours) }] : [];
  });
  const [what = say()] = said.map((one) => one.what);
  const isSame = said.every((one) => one.what === what);
  const parts = isSame ? [{ ...record, what }] : said;
  return parts.map((part) => datedInWords(part, words, part.what)).join('; ');
}

function hoursInWords(
  { role, hours }: NumberRecord,
  own: OfficeHoursRecord | undefined,
  words: Words,
): string {
  if (role !== 'main') return words[role];
  if (hours === 'always') return words.always;
  if (!own || hours === 'unknown') return words.unknownHours;
  if (hours === 'outside-office') {
    const isByDay = own.periods.every(({ edges: [from, to] }) => from >= 360 && to <= 1320);
    return `${words.outsideOfficeHours} ${isByDay ? words.alsoAtNight : ''}`;
  }
  const times = own.periods.map(({ days, core }) => [
    isWeek(own) ? '' : daysInWords(days, words),
    own.basis === 'assumption' ? words.assumed : '',
    timesInWords(core, words),
  ]);
  return [words.officeHours, ...times.flat()].join(' ');
}

/** Paper has no clock: the number for doubt says that it is, and of times that change it says no more. */
function hoursOnPaper(
  record: NumberRecord,
  officeHours: readonly OfficeHoursRecord[],
  own: OfficeHoursRecord | undefined,
  words: Words,
): string {
  if (record.hours === 'outside-office') return words.otherTimes;
  const held = officeHours.filter((hours) => bothHold(record, hours));
  const named = held.every(isWeek) ? words.workingDays : words.officeHours;
  const isLong = record.validFrom ?? held.flatMap(({ periods }) => periods)[1];
  if (record.hours === 'office' && isLong) return named;
  return hoursInWords(record, own, { ...words, officeHours: named });
}

/** Tells whether office hours are the same from Monday to Friday: then they name no days. */
function isWeek({ periods }: OfficeHoursRecord): boolean {
  return periods.map(({ days }) => days.toSorted((a, b) => a - b).join()).join(';') === '1,2,3,4,5';
}

/** Writes whether anybody phoned a number, on which day, and who if it was another copy of the site. */
function verdictInWords({ verified }: NumberRecord, words: Words): string {
  if (!verified) return words.notVerified;
  const { on, takenFrom = '' } = verified;
  return words[takenFrom ? 'verifiedElsewhere' : 'verified']
    .replace('{date}', dateInWords(on, words))
    .replace('{site}', takenFrom.replace(/^https:\/\/|\/$/g, ''));
}

function ageInWords(record: NumberRecord, words: Words): string {
  const { verified, sourceDate } = record;
  if (verified || sourceDate === UNKNOWN) return verdictInWords(record, words);
  const sentence = words[sourceDate.startsWith('circa') ? 'numberAround' : 'numberFrom'];
  return sentence.replace('{year}', /\d{4}/.exec(sourceDate)?.[0] ?? '');
}

function attemptInWords({ verified, attempts = [] }: NumberRecord, words: Words): string {
  const [last] = attempts.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  if (!last || last.on <= (verified?.on ?? '')) return '';
  const key = { 'no-answer': 'noAnswer', 'other-party': 'otherParty', voicemail: 'voicemail' };
  const sentence = words[key[last.outcome] as 'noAnswer'];
  return sentence.replace('{date}', dateInWords(last.on, words));
}
