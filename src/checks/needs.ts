/** Lists what must stand in the built site: a missing number is as bad as a wrong one. */

import {
  BACKS_ON_PAGE,
  CARD_DATES,
  CARD_FORMATS,
  CARD_NUMBERS,
  FRONTS_ON_PAGE,
  backsOf,
} from '../cards/formats.ts';
import { EMERGENCY, inDialOrder, ladderOf } from '../numbers/ladder.ts';
import { checkOf } from '../numbers/verification.ts';
import { isoDay, wallClock } from '../clock/amsterdam.ts';
import { hasBegun, type Dated } from './calendar.ts';
import { dateInWords } from './in-words.ts';
import type { Truth } from './interpret.ts';
import { mainOf, plain, type Entry } from './record.ts';

/** The page that is there to be printed. */
export const CARDS = 'zakkaart/index.html';

/** Every line as a contact, in one file. */
export const ALL_CONTACTS = 'contact/alle.vcf';

/** Where a number must stand, what must be said of it there, and how often. */
interface Need {
  where: string;
  said: readonly string[];
  times?: number;
}

/**
 * Lists where a number must stand.
 *
 * @param places all places in which numbers stand
 */
export function needsOf(entry: Entry, places: readonly string[], truth: Truth): Need[] {
  const { line, record, when, onPaper, source, verdict, age, attempt, forWhom } = entry;
  const { name, shortName } = line.data;
  const finder = { where: 'oude-nummers/index.html', said: [name, when, age, attempt] };
  if (!record) return [finder];
  const own = `hulplijnen/${line.id}/index.html`;
  const isMain = record.role === 'main';
  const isFirst = mainOf(line)[0] === record;
  const ladder = ladderOf(truth.lines);
  const [first] = ladder;
  const rung = ladder.indexOf(line);
  // The first line stands above every page too, and the number for danger in a place of its own.
  const isAbove = isMain && rung === 0;
  const isDanger = isMain && line.id === EMERGENCY;
  const full = [when, source, verdict, attempt];
  const onButton = [when, age, attempt];
  const onCard = isDanger ? [forWhom] : [shortName, onPaper];
  const needs: [isNeeded: boolean, where: string, said: string[], times?: number][] = [
    [true, finder.where, finder.said],
    [true, `contact/${line.id}.vcf`, isFirst ? [name] : [name, when]],
    [true, `contact/${line.id}.vcf, NOTE`, full],
    [true, ALL_CONTACTS, isFirst ? [name] : [name, when]],
    [true, `${ALL_CONTACTS}, NOTE`, full],
    [true, 'hulplijnen/index.html', [when], isAbove ? 2 : 1],
    [true, own, full],
    [isMain, own, onButton],
    ...truth.pages.map(({ id, data }): (typeof needs)[number] => [
      isMain && rung !== 0 && data.line === line.id,
      `${id}/index.html`,
      [name, ...onButton],
    ]),
    [isAbove, 'index.html', [name, ...onButton]],
    [isMain && rung === 1, 'index.html', [shortName, when, forWhom]],
    [isMain && rung === 1, `hulplijnen/${first?.id ?? ''}/index.html`, [shortName, when, forWhom]],
    [isMain && rung >= 0, 'sw.js', [shortName, when]],
    [isDanger, 'sw.js', [forWhom]],
    [isMain && line.data.officeHours.length === 0, 'rooster/index.html', [when]],
    ...places
      .filter((where) => where.endsWith('.html'))
      .flatMap((where): [boolean, string, string[]][] => [
        [isAbove, where, [when]],
        [isDanger, where, [forWhom]],
      ]),
    ...(entriesOnCards(truth).includes(entry) ? cardsIn(places) : []).flatMap(
      ({ where, fronts, backs }): typeof needs => [
        [true, where, onCard, fronts],
        // One of the steps on the back is to call the number for danger.
        [isDanger, where, [], fronts + backs],
      ],
    ),
  ];
  return needs.flatMap(([isNeeded, where, said, times = 1]) =>
    isNeeded ? [{ where, said, times }] : [],
  );
}

/** Checks that each card has its numbers in their order: that for danger, then those of the ladder. */
export function checkOrder(
  mentions: ReadonlyMap<string, readonly { number: string }[]>,
  truth: Truth,
): string[] {
  const onCards = entriesOnCards(truth).map(({ record }) => record);
  const danger = truth.lines.filter(({ id }) => id === EMERGENCY);
  const order = [...danger, ...ladderOf(truth.lines)]
    .flatMap(({ data }) => inDialOrder(data, 'office'))
    .flatMap((one) => (onCards.includes(one) ? [`<${one.number}>`] : []));
  return cardsIn([...mentions.keys()]).flatMap(({ where, fronts }) => {
    const found = mentions.get(where)?.map(({ number }) => `<${number}>`) ?? [];
    const times = found.join('').split(order.join('')).length - 1;
    const fault = `${where}: ${order.join(' ')} staat er ${times} keer in die volgorde, verwacht: ${fronts}`;
    return times >= fronts ? [] : [fault];
  });
}

/** Lists the cards, with how often the numbers stand on each: of PDFs, those that are there. */
function cardsIn(places: readonly string[]) {
  const printed = CARD_FORMATS.map((format) => ({
    where: `zakkaart/${format.id}.pdf, kaart`,
    fronts: format.fronts,
    backs: backsOf(format),
  })).filter(({ where }) => places.includes(where));
  return [{ where: `${CARDS}, kaart`, fronts: FRONTS_ON_PAGE, backs: BACKS_ON_PAGE }, ...printed];
}

/**
 * Selects the numbers on a card: those for danger, and of as many lines as it has room for; of a line
 * whose hours nobody knows, none.
 */
export function entriesOnCards({ entries, lines }: Truth): Entry[] {
  const known = lines.filter((line) => mainOf(line).some(({ hours }) => hours !== 'unknown'));
  const fitting = ladderOf(known).filter((_, rung, ladder) =>
    isFitting(
      ladder
        .slice(0, rung + 1)
        .flatMap(mainOf)
        .filter(hasBegun),
    ),
  );
  // What is planned is on it as well, if all of that fits.
  const hasPlanned = isFitting(fitting.flatMap(mainOf));
  return entries.filter(
    ({ record, line }) =>
      record?.role === 'main' &&
      (line.id === EMERGENCY || (fitting.includes(line) && (hasPlanned || hasBegun(record)))),
  );
}

/** Tells whether a card has room for numbers: a third one with a day from or until which it holds takes that of two. */
function isFitting(numbers: readonly Dated[]): boolean {
  const dated = numbers.filter(({ validFrom, validUntil }) => validFrom ?? validUntil);
  return numbers.length + Math.max(0, dated.length - CARD_DATES) <= CARD_NUMBERS;
}

/**
 * Checks the sentences about the age of a copy that leaves the site, such as a card, and about who was phoned.
 *
 * @param times how often they must stand in the text
 * @param entries the numbers of the copy
 */
export function checkEdition(
  text: string,
  times: number,
  entries: readonly Entry[],
  { words, site, builtAt }: Truth,
  isList = false,
): string[] {
  const records = entries.flatMap(({ record }) => record ?? []);
  const checks = records.map((record) => checkOf(record, site.shelfLifeDays, builtAt));
  const isSure = checks.every(({ state }) => state === 'fresh' || state === 'exempt');
  const wasPhoned = checks.some(({ state }) => state === 'fresh' || state === 'stale');
  const { day } = wallClock(builtAt);
  const ends = [
    ...checks.flatMap((check) => (check.state === 'fresh' ? check.until : [])),
    ...records.flatMap(({ validUntil }) => validUntil ?? []),
    isoDay(day + site.shelfLifeDays),
  ].sort();
  const month = dateInWords((ends[0] ?? '').slice(0, 7), words);
  const right = [
    ...(isSure ? [] : [words[wasPhoned ? 'notAllVerified' : 'noneVerified']]),
    ...(isList ? [] : [words.edition.replace('{date}', dateInWords(day, words))]),
    ...(isList ? [] : [words.checkAfter.replace('{month}', month)]),
  ];
  return [...new Set([...right, words.notAllVerified, words.noneVerified])].flatMap((sentence) => {
    const found = plain(text).split(plain(sentence)).length - 1;
    const expected = right.includes(sentence) ? times : 0;
    return found === expected
      ? []
      : [`"${sentence}" staat er ${found} keer, verwacht: ${expected}`];
  });
}
