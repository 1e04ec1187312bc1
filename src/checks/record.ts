/** Lists what the record says of each number, as the phrases that may stand beside it. */

import { DAY, wallClock } from '../clock/amsterdam.ts';
import { inOrder } from '../clock/answer.ts';
import { mainNumbers } from '../numbers/ladder.ts';
import type { Line } from '../data/content-file.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import type { FormerRecord } from '../schemas/former.ts';
import type { NumberRecord } from '../schemas/line.ts';
import type { NoticeRecord } from '../schemas/notice.ts';
import type { Words } from '../schemas/ui.ts';
import type { Dated } from './calendar.ts';
import { dateInWords, daysInWords, timesInWords } from './in-words.ts';

/** All that a built site is compared with. */
export interface Content {
  lines: readonly Line[];
  former: readonly { data: FormerRecord & Dated }[];
  /** What is urgent. */
  notice: readonly { data: { notice: NoticeRecord | null } }[];
  words: Words;
  /** Each heading, paragraph and value of `content/` (but for `words`) and of the settings. */
  passages: readonly string[];
  /** Where the links of the content and the settings lead. */
  links: readonly string[];
  site: { url: string; shelfLifeDays: number };
  /** Milliseconds since 1 January 1970 UTC. */
  builtAt: number;
}

/** A number of a line; a former one has no record, and the line to call instead. */
export interface Entry {
  number: string;
  line: Line;
  record: NumberRecord | undefined;
  /** Until when a former one was a number of its line, where that is known. */
  validUntil?: string | undefined;
  /** The phrases that may stand beside the number, as `phraseOf` writes them. */
  allowed: ReadonlySet<string>;
}

/** The keys in `content/ui/` of words for hours and roles. */
export const WHEN = {
  office: ['officeHours', 'workingDays'],
  'outside-office': ['outsideOfficeHours', 'otherTimes'],
  always: ['always'],
  unknown: ['unknownHours'],
  main: [],
  abroad: ['abroad'],
  alternative: ['alternative'],
} as const satisfies Record<string, readonly (keyof Words)[]>;

/** The keys in `content/ui/` of how a call failed. */
export const ATTEMPTS = {
  'no-answer': 'noAnswer',
  'other-party': 'otherParty',
  voicemail: 'voicemail',
} as const;

export const OUTCOMES = Object.keys(ATTEMPTS) as (keyof typeof ATTEMPTS)[];

/** Writes how a call failed, as far as it says so after the date. */
export function attemptOf(outcome: keyof typeof ATTEMPTS, words: Words): string {
  return words[ATTEMPTS[outcome]].replace(/.*\{date\}/, '');
}

/** Lists the main numbers of a line in the order for a moment of doubt; what is planned comes last. */
export function mainOf({ data }: Line): NumberRecord[] {
  const numbers = inOrder(mainNumbers(data), 'uncertain');
  return [
    ...numbers.filter(({ validFrom }) => !validFrom),
    ...numbers.filter(({ validFrom }) => validFrom),
  ];
}

/**
 * Takes out of the content what has ended by the day of the build: such a number is a former one. Of what
 * holds already, it does not matter from when.
 */
export function withoutPast(content: Content): Content {
  const { day } = wallClock(content.builtAt);
  const isPast = ({ validUntil }: Dated) => validUntil !== undefined && dayOf(validUntil) < day;
  const withoutBegin = <D extends Dated>(one: D): D =>
    one.validFrom !== undefined && dayOf(one.validFrom) <= day
      ? { ...one, validFrom: undefined }
      : one;
  const present = <D extends Dated>(all: readonly D[]) =>
    all
      .filter((one) => !isPast(one))
      .map(withoutBegin)
      .sort((a, b) => dayOf(a.validFrom) - dayOf(b.validFrom));
  const lines = content.lines.map((line) => ({
    ...line,
    data: {
      ...line.data,
      numbers: present(line.data.numbers),
      officeHours: present(line.data.officeHours),
    },
  }));
  const ended = content.lines.flatMap(({ id, data }) =>
    data.numbers.filter(isPast).map(({ number, label, source, sourceDate, validUntil }) => ({
      data: { ...{ number, label, source, sourceDate, validUntil }, was: '', instead: id },
    })),
  );
  return { ...content, lines, former: [...content.former, ...ended] };
}

function dayOf(date = '1970-01-01'): number {
  return Date.parse(date) / DAY;
}

/** Lists every number of today and every former one; a number of two lines comes twice. */
export function entriesOf({ lines, former, words }: Content): Entry[] {
  const present = lines.flatMap((line) =>
    line.data.numbers.map((record) => ({ line, record, ...record })),
  );
  const past = former.flatMap(({ data }) => {
    const instead = lines.filter((line) => line.id === data.instead);
    return instead.map((line) => ({ line, record: undefined, ...data }));
  });
  return [...present, ...past].map((one) => {
    const { line, record, number, source, sourceDate } = one;
    const allowed = [
      line.data.name,
      line.data.shortName,
      words.source.replace('{source}', source).replace(/\{date\}.*/, ''),
      sourceDate === UNKNOWN ? words.unknownDate : dateInWords(sourceDate, words),
      /\d{4}/.exec(sourceDate)?.[0] ?? words.unknownDate,
      ...datesOf(one, words),
      ...(record ? phrasesAbout(record, line, words) : []),
    ];
    const { validUntil } = one;
    return { number, line, record, validUntil, allowed: new Set(allowed.map(phraseOf)) };
  });
}

/** Lists the phrases about the days on which something holds. */
export function datesOf({ validFrom, validUntil }: Dated, words: Words): string[] {
  return [
    ...(validFrom ? [words.validFrom, dateInWords(validFrom, words)] : []),
    ...(validUntil ? [words.validUntil, dateInWords(validUntil, words)] : []),
  ];
}

/** Lists the phrases about a number of today. */
function phrasesAbout(record: NumberRecord, line: Line, words: Words): string[] {
  const { hours, role, verified, attempts } = record;
  const { officeHours, facts } = line.data;
  return [
    hours,
    role,
    ...[...WHEN[hours], ...WHEN[role]].map((key) => words[key]),
    ...officeHours.flatMap(({ basis, periods, ...dates }) => [
      ...(basis === 'assumption' ? [words.assumed] : []),
      ...periods.flatMap(({ days, core }) => [
        daysInWords(days, words),
        // Some readers of contacts end a label at a comma.
        daysInWords(days, words).replaceAll(',', ''),
        timesInWords(core, words),
      ]),
      ...(hours === 'office' || hours === 'outside-office' ? datesOf(dates, words) : []),
    ]),
    ...(/^ja\b/i.test(facts.family) ? [words.familyToo] : []),
    verdictOn(record, words),
    ...(verified ? [dateInWords(verified.on, words)] : []),
    ...(verified?.takenFrom ? [verified.takenFrom.replace(/^https:\/\//, '')] : []),
    ...(attempts ?? []).flatMap(({ on, outcome }) => [
      attemptOf(outcome, words),
      dateInWords(on, words),
    ]),
  ];
}

/** Writes whether anybody phoned a number, without when and who. */
export function verdictOn({ verified }: NumberRecord, words: Words): string {
  if (!verified) return words.notVerified;
  const sentence = verified.takenFrom ? words.verifiedElsewhere : words.verified;
  return sentence.replace(/\{.*/, '');
}

/** Writes a text in small letters with single spaces; no other character may separate words or digits. */
export function normalized(text: string): string {
  return text
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Normalizes a text and strips the punctuation around it. */
export function phraseOf(text: string): string {
  return normalized(text).replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}]+$/gu, '');
}
