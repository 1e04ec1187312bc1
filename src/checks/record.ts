/** What the record says of each number, as the phrases that may stand beside it. */

import path from 'node:path';
import type { z } from 'astro/zod';
import { inOrder } from '../clock/answer.ts';
import { labelOf } from '../numbers/phone.ts';
import { inLadderOrder, type FiledLine } from '../numbers/verification.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import type { formerSchema } from '../schemas/former.ts';
import type { NumberRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { dateInWords, daysInWords, timesInWords } from './in-words.ts';

/** A line with its file: that has the name of its page. */
export type Line = FiledLine;

/** All that a built site is held against. */
export interface Content {
  lines: readonly Line[];
  former: readonly { data: z.output<typeof formerSchema> }[];
  words: Words;
  /** Each heading, paragraph and value of `content/` but those of `words`, and of the settings. */
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
  says: ReadonlySet<string>;
}

/** The words of the site for hours and roles. */
export const WHEN = {
  office: ['officeHours', 'workingDays'],
  'outside-office': ['outsideOfficeHours', 'otherTimes'],
  always: ['always'],
  unknown: ['unknownHours'],
  main: [],
  abroad: ['abroad'],
  alternative: ['alternative'],
} as const satisfies Record<string, readonly (keyof Words)[]>;

export function idOf({ file }: Line): string {
  return path.basename(file, '.md');
}

/** The lines to call one after another. */
export function ladderOf(lines: readonly Line[]): Line[] {
  return inLadderOrder(lines.filter(({ data }) => data.ladder !== undefined));
}

/** The numbers of a line for who calls from here, the one for doubt first. */
export function mainOf({ data }: Line): NumberRecord[] {
  const main = data.numbers.filter(({ role }) => role === 'main');
  return inOrder(main, 'uncertain');
}

/** Every number of today and of before; one number can be of two lines. */
export function entriesOf({ lines, former, words }: Content): Entry[] {
  const present = lines.flatMap((line) =>
    line.data.numbers.map((record) => ({ line, record, ...record })),
  );
  const past = former.flatMap(({ data }) => {
    const instead = lines.filter((line) => idOf(line) === data.instead);
    return instead.map((line) => ({ line, record: undefined, ...data }));
  });
  return [...present, ...past].map(({ line, record, number, source, sourceDate }) => {
    const says = [
      line.data.name,
      line.data.shortName,
      words.source.replace('{source}', source).replace(/\{date\}.*/, ''),
      sourceDate === UNKNOWN ? words.unknownDate : dateInWords(sourceDate, words),
      ...(record ? saysOf(record, line, lines, words) : []),
    ];
    return { number, line, record, says: new Set(says.map(phraseOf)) };
  });
}

function saysOf(record: NumberRecord, line: Line, lines: readonly Line[], words: Words): string[] {
  const { hours, role, verified } = record;
  const { officeHours, next, facts } = line.data;
  const after = next === undefined ? ladderOf(lines) : lines.filter((one) => idOf(one) === next);
  return [
    hours,
    role,
    ...[...WHEN[hours], ...WHEN[role]].map((key) => words[key]),
    ...(officeHours?.basis === 'assumption' ? [words.assumed] : []),
    ...(officeHours?.periods ?? []).flatMap(({ days, core }) => [
      daysInWords(days, words),
      timesInWords(core, words),
    ]),
    ...(/^ja\b/i.test(facts.family) ? [words.familyToo] : []),
    ...after.flatMap(({ data }) =>
      data.numbers.map((number) => words.tryNext.replace('{number}', labelOf(number))),
    ),
    ...(verified
      ? [words.verified.replace(/\{date\}.*/, ''), dateInWords(verified.on, words)]
      : [words.notVerified]),
  ];
}

/** In small letters, with single spaces; no other character separates words, or digits. */
export function spaced(text: string): string {
  return text
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The same without the marks around it. */
export function phraseOf(text: string): string {
  return spaced(text).replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}]+$/gu, '');
}
