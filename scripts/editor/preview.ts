/** Shows what readers will see differently: from what the pages, cards and contacts are made of. */

import type { Content } from '../../src/data/read-content.ts';
import type { LineFile } from '../../src/data/content-file.ts';
import { cardLines, cardRows } from '../../src/cards/rows.ts';
import { numbersJson } from '../../src/formats/numbers-json.ts';
import { vcard } from '../../src/formats/vcard.ts';
import { EMERGENCY, ladderOf } from '../../src/numbers/ladder.ts';
import { presentLine } from '../../src/calendar/validity.ts';
import { todayOf } from '../../src/numbers/verification.ts';
import { site } from '../../src/site.config.ts';
import { factsOf, provenanceInWords } from '../../src/words/facts-in-words.ts';
import { rulesInWords } from '../../src/words/roster.ts';
import { datesInWords, statusInWords } from '../../src/words/measure-status.ts';
import { changesInWords } from '../reports/changes.ts';
import { changedRows, type DiffRow } from './diff.ts';
import { keysOf } from './key-text.ts';
import { wordsOf } from './task.ts';

/** Something that readers see, with the rows that will differ. */
export interface Difference {
  where: string;
  rows: DiffRow[];
}

/** A link in a text, of which people read the words. */
const LINK = /\[([^\]]*)\]\([^)]*\)/g;

/** What is read somewhere, row by row. */
type Reading = Map<string, readonly string[]>;

/**
 * Compares what readers see before and after a change.
 *
 * @param now milliseconds since 1 January 1970 UTC
 */
export function differences(before: Content, after: Content, now: number): Difference[] {
  const [old, young] = [readingOf(before, now), readingOf(after, now)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .map((where) => ({ where, rows: changedRows(old.get(where) ?? [], young.get(where) ?? []) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Lists, in sentences, which number comes first at which moment that another did. */
export function momentsChanged(before: Content, after: Content, now: number): string[] {
  return changesInWords(numbersJson(before.lines, now), after.lines, wordsOf(after), now);
}

function readingOf(content: Content, now: number): Reading {
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
      content.notice.flatMap(({ data }) =>
        data.notice ? [data.notice.text.replaceAll(LINK, '$1')] : [],
      ),
    ],
    [
      'De oude nummers',
      former.map(
        ({ data }) => `${data.label}: ${data.was} Bel nu: ${nameOf(data.instead, lines)}.`,
      ),
    ],
    ...measures.map(
      ({ id, data, source }) =>
        [
          `De maatregel ${id}`,
          [
            data.title,
            `${statusInWords(data, now, words)}. ${datesInWords(data, now, words)}.`,
            ...[data.gives ?? '', data.forWhom, data.notFor, data.how, data.law],
            ...Object.entries(data.offices ?? {}).map((office) => office.join(': ')),
            `${data.source}, ${data.sourceDate}`,
            ...source.slice(keysOf(source).body).replaceAll(LINK, '$1').split('\n').filter(Boolean),
          ],
        ] as const,
    ),
  ]);
}

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
