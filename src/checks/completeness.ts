/** Checks what must stand in the built site: a missing number is as bad as a wrong one. */

import {
  BACKS_ON_PAGE,
  CARD_DATES,
  CARD_FORMATS,
  CARD_NUMBERS,
  FRONTS_ON_PAGE,
  backsOf,
} from '../cards/formats.ts';
import { label } from '../numbers/phone.ts';
import { EMERGENCY, ladderOf } from '../numbers/ladder.ts';
import { EMERGENCY_NUMBERS, checkOf } from '../numbers/verification.ts';
import { hasBegun, type Dated } from './calendar.ts';
import type { Truth } from './interpret.ts';
import { WHEN, datesOf, mainOf, phraseOf, normalized, verdictOn, type Entry } from './record.ts';
import { faultUnless, type Mention } from './mentions.ts';

/** The page that is there to be printed. */
export const CARDS = 'zakkaart/index.html';

/** Every line as a contact, in one file. */
export const ALL_CONTACTS = 'contact/alle.vcf';

/** Where a number must stand, with one phrase out of each list, and how often. */
type Need = [where: string, phrases?: readonly (readonly string[])[], times?: number];

/**
 * Finds numbers that do not stand where they must, with what must be said of them.
 *
 * @param mentions the numbers in the site, by where they stand
 */
export function findMissing(
  mentions: ReadonlyMap<string, readonly Mention[]>,
  truth: Truth,
): string[] {
  const places = [...mentions.keys()];
  return truth.entries.flatMap((entry) =>
    needsOf(entry, places, truth).flatMap(([where, phrases = [], times = 1]) => {
      const own = (mentions.get(where) ?? []).filter(
        ({ number, isVisible }) => isVisible && number === entry.number,
      );
      const found = own.filter((mention) =>
        phrases.every((ways) => ways.some((phrase) => mention.phrases.includes(phrase))),
      ).length;
      const what = [label(entry.number), ...phrases.map(([phrase]) => phrase)].join(', ');
      return faultUnless(
        found >= times,
        `${where}: ${what} staat er ${found} keer, verwacht: ${times}`,
      );
    }),
  );
}

/** Lists where a number must stand. */
function needsOf(entry: Entry, places: readonly string[], truth: Truth): Need[] {
  const { line, record, number } = entry;
  const { words, lines } = truth;
  const id = line.id;
  const dates = datesOf(record ?? entry, words).map((phrase) => [phraseOf(phrase)]);
  const name: Need = ['oude-nummers/index.html', [[phraseOf(line.data.name)], ...dates]];
  if (!record) return [name];
  const isMain = record.role === 'main';
  const when = WHEN[isMain ? record.hours : record.role].map((key) => phraseOf(words[key]));
  // Nobody may phone an emergency number to test it, so nothing is said of those.
  const now = [when, ...dates];
  const all = [
    ...now,
    ...(EMERGENCY_NUMBERS.includes(number) ? [] : [[phraseOf(verdictOn(record, words))]]),
  ];
  const rung = ladderOf(lines).indexOf(line);
  // The first line stands above every page too.
  const isAbove = isMain && rung === 0;
  const pages = places.filter((where) => where.endsWith('.html'));
  const cards = entriesOnCards(truth).includes(entry)
    ? [
        { where: CARDS, fronts: FRONTS_ON_PAGE, backs: BACKS_ON_PAGE },
        ...CARD_FORMATS.map((format) => {
          const { id, fronts } = format;
          return { where: `zakkaart/${id}.pdf`, fronts, backs: backsOf(format) };
        }),
      ]
    : [];
  const onCard = id === EMERGENCY ? [] : now;
  const onRoster = line.data.officeHours.length > 0 ? [] : now;
  const needs: [isNeeded: boolean, ...Need][] = [
    [true, ...name],
    [true, `contact/${id}.vcf`],
    [true, `contact/${id}.vcf, NOTE`, all],
    [true, ALL_CONTACTS],
    [true, `${ALL_CONTACTS}, NOTE`, all],
    [true, 'hulplijnen/index.html', now, isAbove ? 2 : 1],
    [true, `hulplijnen/${id}/index.html`, all, rung === 1 && isMain ? 2 : 1],
    [true, `hulplijnen/${id}/index.html, JSON-LD`, now],
    [rung === 0 && isMain, 'index.html', all],
    [rung === 1 && isMain, 'index.html', now],
    [(rung >= 0 && isMain) || id === EMERGENCY, 'sw.js', onCard],
    [isMain, 'rooster/index.html', onRoster, isAbove ? 2 : 1],
    ...pages.map((where): [boolean, ...Need] => [isAbove, where, now]),
    ...cards.map(({ where, fronts, backs }): [boolean, ...Need] => [
      where === CARDS || places.includes(`${where}, kaart`),
      `${where}, kaart`,
      onCard,
      // One of the steps on the back is to call the number for danger.
      id === EMERGENCY ? fronts + backs : fronts,
    ]),
  ];
  return needs.flatMap(([isNeeded, ...need]) => (isNeeded ? [need] : []));
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
  const isOnCard = ({ line }: Entry) => line.id === EMERGENCY || fitting.includes(line);
  // What is planned is on it as well, if all of that fits.
  const hasPlanned = isFitting(fitting.flatMap(mainOf));
  return entries.filter(
    (entry) =>
      entry.record?.role === 'main' &&
      isOnCard(entry) &&
      (hasPlanned || hasBegun(entry.record) || entry.line.id === EMERGENCY),
  );
}

/** Tells whether a card has room for numbers: a third one with a day from or until which it holds takes that of two. */
function isFitting(numbers: readonly Dated[]): boolean {
  const dated = numbers.filter(({ validFrom, validUntil }) => validFrom ?? validUntil);
  return numbers.length + Math.max(0, dated.length - CARD_DATES) <= CARD_NUMBERS;
}

/**
 * Checks the sentence about verification on a copy that leaves the site, such as a card.
 *
 * @param times how often it must stand in the text
 */
export function checkEdition(
  text: string,
  times: number,
  entries: readonly Entry[],
  { words, site, builtAt }: Truth,
): string[] {
  const states = entries.flatMap(({ record }) =>
    record ? [checkOf(record, site.shelfLifeDays, builtAt).state] : [],
  );
  const isSure = states.every((state) => state === 'fresh' || state === 'exempt');
  const wasPhoned = states.some((state) => state === 'fresh' || state === 'stale');
  const right = wasPhoned ? words.notAllVerified : words.noneVerified;
  return [words.notAllVerified, words.noneVerified].flatMap((doubt) => {
    const found = normalized(text).split(normalized(doubt)).length - 1;
    const expected = doubt === right && !isSure ? times : 0;
    return faultUnless(
      found === expected,
      `"${doubt}" staat er ${found} keer, verwacht: ${expected}`,
    );
  });
}
