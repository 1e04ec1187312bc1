/** Reads what the pages, cards and contacts are made of, as their readers do. */

import type { Content } from '../../src/data/read-content.ts';
import type { LineFile } from '../../src/data/content-file.ts';
import { cardLines, cardRows } from '../../src/cards/rows.ts';
import { vcard } from '../../src/formats/vcard.ts';
import { EMERGENCY, ladderOf } from '../../src/numbers/ladder.ts';
import { presentLine } from '../../src/calendar/validity.ts';
import { todayOf } from '../../src/numbers/verification.ts';
import { site } from '../../src/site.config.ts';
import { dateInWords, dayAndTime } from '../../src/words/date-in-words.ts';
import { factsOf } from '../../src/words/facts-in-words.ts';
import { provenanceInWords } from '../../src/words/provenance-in-words.ts';
import { rulesInWords } from '../../src/words/roster.ts';
import { OFFICES } from '../../src/schemas/measure.ts';
import type { NoticeRecord } from '../../src/schemas/notice.ts';
import type { Words } from '../../src/schemas/ui.ts';
import { datesInWords, statusInWords } from '../../src/words/measure-status.ts';
import { wordsOf } from './task.ts';

/** What is read somewhere, row by row. */
type Reading = Map<string, readonly string[]>;

/**
 * Lists what readers see.
 *
 * @param titles those of the measures, under which they stand even when their title changes
 * @param now milliseconds since 1 January 1970 UTC
 */
export function readingOf(
  content: Content,
  titles: ReadonlyMap<string, string>,
  now: number,
): Reading {
  const words = wordsOf(content);
  const { former, measures } = content;
  const today = todayOf(now);
  const lines = content.lines.map((line) => ({ ...line, data: presentLine(line.data, today) }));
  const emergency = lines.find(({ id }) => id === EMERGENCY);
  const card = cardLines(ladderOf(lines)).map(({ data }) => data);
  const rows = emergency ? cardRows(emergency.data, card, words) : [];
  return new Map<string, readonly string[]>([
    ...lines.map((line) => [`De pagina van ${line.data.name}`, pageRows(line, content)] as const),
    [
      'De kaarten en posters',
      rows.map(({ who, when, digits }) => [who, when, digits].filter(Boolean).join(' · ')),
    ],
    ...lines.map(
      (line) => [`Het contact van ${line.data.name}`, contactRows(line, content, now)] as const,
    ),
    [
      'Het bericht boven aan elke pagina',
      content.notice.flatMap(({ data }) => (data.notice ? noticeRows(data.notice, words) : [])),
    ],
    [
      'De oude nummers',
      former.map(
        ({ data }) => `${data.label}: ${data.was} Bel nu: ${nameOf(data.instead, lines)}.`,
      ),
    ],
    ...measures.map(
      (one) =>
        [`De maatregel ${titles.get(one.id) ?? one.id}`, measureRows(one, words, now)] as const,
    ),
  ]);
}

/** Lists what a reader is told on the page of a line. */
function pageRows({ data }: LineFile, content: Content): string[] {
  const words = wordsOf(content);
  return [
    ...data.numbers.map(
      (number) => `${number.label}. ${provenanceInWords(number, data.officeHours, words)}`,
    ),
    ...factsOf(data, words).map((row) => row.join(': ')),
    ...data.officeHours.flatMap((hours) => rulesInWords(hours, words).map((row) => row.join(': '))),
  ];
}

/** Lists what the notice says above every page. */
function noticeRows({ text, from, until }: NoticeRecord, words: Words): string[] {
  const moment = (words: string, instant: string) => words.replace('{moment}', instant);
  return [
    ...(from === undefined ? [] : [moment(words.noticeFrom, dayAndTime(from, words))]),
    // Of a link only the words are read.
    text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
    moment(words.noticeUntil, dayAndTime(until, words)),
  ];
}

/** Lists what a reader is told of a measure. */
function measureRows(
  { data, source }: Content['measures'][number],
  words: Words,
  now: number,
): string[] {
  return [
    data.title,
    `${statusInWords(data, now, words)}. ${datesInWords(data, now, words)}.`,
    ...(data.gives === undefined ? [] : [data.gives]),
    `${words.forWhom}: ${data.forWhom}`,
    `${words.notFor}: ${data.notFor}`,
    `${words.how}: ${data.how}`,
    `${words.law}: ${data.law}`,
    ...OFFICES.flatMap((name) => {
      const answer = data.offices?.[name];
      return answer === undefined ? [] : [`${words[name]}: ${answer}`];
    }),
    `Bron: ${data.source}, ${dateInWords(data.sourceDate, words)}`,
    ...source
      .split(/\n---\n/)
      .slice(1)
      .filter((text) => text.trim() !== ''),
  ];
}

/** Lists what a phone shows of a contact. */
function contactRows(line: LineFile, content: Content, now: number): string[] {
  const file = vcard(line, wordsOf(content), new URL(site.url), now, site.shelfLifeDays);
  return file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .flatMap((row) => {
      const [, name = '', value = ''] = /^(?:item\d+\.)?([^:;]+)[^:]*:(.*)$/.exec(row) ?? [];
      return ['FN', 'TEL', 'NOTE'].includes(name) ? value.split('\\n') : [];
    })
    .map((row) => row.replaceAll(/\\(.)/g, '$1'));
}

function nameOf(id: string, lines: readonly LineFile[]): string {
  return lines.find((line) => line.id === id)?.data.name ?? id;
}
