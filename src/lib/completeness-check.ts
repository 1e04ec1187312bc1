/**
 * Reads what was built for what must be there: a number that is missing is as bad as one that is
 * wrong. Written from the addresses that the site promises, not from how its pages are made.
 */

import path from 'node:path';
import type { LineRecord, NumberRecord } from '../schemas/line.ts';
import { CARD_FORMATS } from './card-formats.ts';
import { cardLines, onPaper } from './card-rows.ts';
import { checkLinks, linksOf } from './link-check.ts';
import { dialString, labelOf, telHref } from './phone.ts';
import { inLadderOrder } from './verification.ts';

/** A line, and its file: that has the name of its page. */
export interface NamedLine {
  file: string;
  data: Pick<LineRecord, 'ladder' | 'numbers'>;
}

/** The line to call in danger. */
const EMERGENCY = '112';

/** Something that a file must hold, as often as it must. */
interface Need {
  file: string;
  what: string;
  times: number;
  /** How often it is in the text of the file. */
  count: (text: string) => number;
}

/**
 * Finds what is missing from the built site.
 *
 * @param files the text of each built file by its path, with forward slashes
 * @returns messages for an editor; empty when all is there
 */
export function checkCompleteness(
  files: ReadonlyMap<string, string>,
  lines: readonly NamedLine[],
): string[] {
  const missing = needsOf([...files.keys()], lines).flatMap(({ file, what, times, count }) => {
    const text = files.get(file);
    if (text === undefined) return [`${file}: dit bestand ontbreekt`];
    const found = count(text);
    return found >= times ? [] : [`${file}: ${what} staat er ${found} keer, verwacht: ${times}`];
  });
  const toCallFirst = [...emergencyOf(lines), ...ladderOf(lines).slice(0, 2)];
  return [...missing, ...checkLinks(files, lines, toCallFirst)];
}

function emergencyOf(lines: readonly NamedLine[]): NamedLine[] {
  return lines.filter((line) => idOf(line) === EMERGENCY);
}

function ladderOf(lines: readonly NamedLine[]): NamedLine[] {
  return inLadderOrder(lines.filter(({ data }) => data.ladder !== undefined));
}

function needsOf(files: readonly string[], lines: readonly NamedLine[]): Need[] {
  const ladder = ladderOf(lines);
  const onCards = [...emergencyOf(lines), ...cardLines(ladder)].flatMap(({ data }) =>
    onPaper(data),
  );
  const printed = CARD_FORMATS.filter(({ id }) => files.includes(`zakkaart/${id}.pdf`));
  const allFronts = CARD_FORMATS.reduce((sum, { fronts }) => sum + fronts, 0);
  return [
    ...ladder.flatMap(({ data }) => data.numbers.map((number) => link('index.html', number))),
    ...lines.flatMap((line) => [
      part('hulplijnen/index.html', `href="/hulplijnen/${idOf(line)}/"`),
      ...line.data.numbers.flatMap((number) => [
        // The second line of the ladder stands in the block above its own page too.
        link(`hulplijnen/${idOf(line)}/index.html`, number, line === ladder[1] ? 2 : 1),
        part(`contact/${idOf(line)}.vcf`, `:${dialString(number.number)}\r\n`),
        part('nummers.json', `"tel": "${dialString(number.number)}"`),
        words('hulplijnen/index.html', number),
        words('oude-nummers/index.html', number),
        words('rooster/index.html', number),
      ]),
    ]),
    ...onCards.flatMap((number) => [
      part('zakkaart/index.html', `<b dir="ltr" translate="no">${spaced(number)}</b>`, allFronts),
      ...printed.map(({ id, fronts }) => words(`zakkaart/${id}.pdf`, number, fronts)),
    ]),
  ];
}

function idOf({ file }: NamedLine): string {
  return path.basename(file, '.md');
}

function link(file: string, { number }: NumberRecord, times = 1): Need {
  const href = telHref(number);
  const count = (text: string) => linksOf(text).filter((found) => found.href === href).length;
  return { file, what: `een link naar ${href}`, times, count };
}

function words(file: string, number: NumberRecord, times = 1): Need {
  const what = spaced(number);
  const alone = new RegExp(`(?<!\\d)${what.replace('+', '\\+')}(?!\\d)`, 'g');
  const count = (text: string) => text.replace(/<[^>]*>|\s+/g, ' ').match(alone)?.length ?? 0;
  return { file, what, times, count };
}

/** A number with ordinary spaces. */
function spaced(number: NumberRecord): string {
  return labelOf(number).replaceAll('\u00a0', ' ');
}

function part(file: string, what: string, times = 1): Need {
  return { file, what: what.trim(), times, count: (text) => text.split(what).length - 1 };
}
