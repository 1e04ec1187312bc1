/** Lists the numbers of the record, each with what may be said of it. */

import { isoDay, wallClock } from '../clock/amsterdam.ts';
import { inDialOrder } from '../numbers/ladder.ts';
import type { Line } from '../data/content-file.ts';
import type { Markdown } from '../data/markdown.ts';
import type { FormerRecord } from '../schemas/former.ts';
import type { NumberRecord } from '../schemas/line.ts';
import type { MeasureRecord } from '../schemas/measure.ts';
import type { NoticeRecord } from '../schemas/notice.ts';
import type { PageRecord } from '../schemas/page.ts';
import type { Words } from '../schemas/ui.ts';
import type { Dated } from './calendar.ts';
import { datedInWords, sayingsOf, sourceInWords, type Sayings } from './sayings.ts';

/** What an editor wrote below the keys of a file. */
export interface Text {
  markdown?: Pick<Markdown, 'passages'> | undefined;
}

/** All that a built site is compared with. */
export interface Content {
  lines: readonly (Line & Text)[];
  measures: readonly ({ id: string; data: MeasureRecord } & Text)[];
  former: readonly { data: FormerRecord & Dated }[];
  /** The pages of words, with the line that its reader calls first. */
  pages: readonly ({ id: string; data: PageRecord } & Text)[];
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
export interface Entry extends Sayings {
  number: string;
  line: Line;
  record: NumberRecord | undefined;
  names: readonly string[];
  /** What else may be said of it, as it is written; and all of that in plain words. */
  said: readonly string[];
  allowed: ReadonlySet<string>;
}

/** Lists the main numbers of a line in the order for a moment of doubt; what is planned comes last. */
export function mainOf({ data }: Line): NumberRecord[] {
  return inDialOrder(data, 'uncertain');
}

/**
 * Takes out of the content what has ended by the day of the build: such a number is a former one. Of what
 * holds already, it does not matter from when.
 */
export function withoutPast(content: Content): Content {
  const today = isoDay(wallClock(content.builtAt).day);
  const isPast = ({ validUntil = today }: Dated) => validUntil < today;
  const present = <D extends Dated>(all: readonly D[]) =>
    all
      .filter((one) => !isPast(one))
      .map((one) => ((one.validFrom ?? '') > today ? one : { ...one, validFrom: undefined }))
      .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const lines = content.lines.map((line) => {
    const { numbers, officeHours } = line.data;
    const data = { numbers: present(numbers), officeHours: present(officeHours) };
    return { ...line, data: { ...line.data, ...data } };
  });
  const ended = content.lines.flatMap(({ id, data }) =>
    data.numbers.filter(isPast).map((number) => ({ data: { ...number, was: '', instead: id } })),
  );
  return { ...content, lines, former: [...content.former, ...ended] };
}

/** Lists every number of today and every former one; a number of two lines comes twice. */
export function entriesOf({ lines, former, words }: Content): Entry[] {
  const present = lines.flatMap((line) =>
    line.data.numbers.map((record) => {
      const sayings = sayingsOf(record, line.data, words);
      return entryOf(record.number, line, record, sayings);
    }),
  );
  const past = former.flatMap(({ data }) => {
    const { number, instead, validUntil } = data;
    const own = lines.filter(({ id }) => id === instead);
    const sayings = {
      when: datedInWords({ validUntil }, words),
      source: sourceInWords(data, words),
      ...{ held: '', onPaper: '', verdict: '', age: '', attempt: '', forWhom: '' },
    };
    return own.map((line) => entryOf(number, line, undefined, sayings));
  });
  return [...present, ...past];
}

function entryOf(number: string, line: Line, record: Entry['record'], sayings: Sayings): Entry {
  const names = [line.data.name, line.data.shortName];
  const said = [record?.source ?? '', ...Object.values({ ...sayings })];
  const allowed = new Set([...names, ...said].flatMap(sentencesOf).map(plain));
  return { number, line, record, ...sayings, names, said, allowed };
}

/** Writes a text in small letters with single spaces; no other character may separate words or digits. */
export function normalized(text: string): string {
  return text
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Writes a text in small letters without its punctuation, which changes with how it is printed. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Splits a text into sentences; none ends before digits, as in "nr. 455". */
export function sentencesOf(text: string): string[] {
  return normalized(text).split(/(?<=[.!?…·][^\p{L}\p{N} ]*) (?![\d+])/u);
}
