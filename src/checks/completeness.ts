/** What must stand in the built site: a number that is missing is as bad as one that is wrong. */

import { CARD_FORMATS, CARD_RUNGS } from '../lib/card-formats.ts';
import { label } from '../lib/phone.ts';
import { EMERGENCY_NUMBERS, checkOf } from '../lib/verification.ts';
import { CARDS, FRONTS } from './every-page.ts';
import type { Truth } from './listen.ts';
import { EMERGENCY, WHEN, idOf, ladderOf, phraseOf, spaced, type Entry } from './record.ts';
import type { Saying } from './says.ts';

/** Finds what the parts of the site do not say, or not as often as they must. */
export function findMissing(parts: ReadonlyMap<string, readonly Saying[]>, truth: Truth): string[] {
  const onCards = entriesOnCards(truth);
  const printed = CARD_FORMATS.filter(({ id }) => parts.has(`zakkaart/${id}.pdf, kaart`));
  const need = (part: string, { number }: Entry, phrases: readonly string[][] = [], times = 1) => {
    const said = parts
      .get(part)
      ?.filter(
        (one) =>
          one.isOpen &&
          one.number === number &&
          phrases.every((some) => one.said.some((phrase) => some.includes(phrase))),
      );
    const found = said?.length ?? 0;
    return found >= times
      ? []
      : [
          `${part}: ${[label(number), ...phrases.map(([first]) => first)].join(', ')} staat er ${found} keer, verwacht: ${times}`,
        ];
  };
  const pages = [...parts.keys()].filter((part) => part.endsWith('.html'));
  const rungs = ladderOf(truth.lines).slice(0, 2);
  return truth.entries.flatMap((entry) => {
    const { line, record } = entry;
    const id = idOf(line);
    if (!record) return need('oude-nummers/index.html', entry, [[phraseOf(line.data.name)]]);
    const when = whenOf(entry, truth);
    const all = [when, ...checkedOf(entry, truth)];
    const isMain = record.role === 'main';
    const isOnLadder = line.data.ladder !== undefined;
    const isOnCard = onCards.includes(entry);
    const onCard = id === EMERGENCY ? [] : [when];
    // The first lines stand above every page too.
    const times = isMain && rungs.includes(line) ? 2 : 1;
    return [
      ...need(`hulplijnen/${id}/index.html`, entry, all, line === rungs[1] ? 2 : 1),
      ...need('hulplijnen/index.html', entry, all, times),
      ...need('oude-nummers/index.html', entry, [[phraseOf(line.data.name)]]),
      ...(isMain
        ? need('rooster/index.html', entry, line.data.officeHours ? [] : [when], times)
        : []),
      ...need(`contact/${id}.vcf`, entry),
      ...need(`contact/${id}.vcf, NOTE`, entry, all),
      ...need(`hulplijnen/${id}/index.html, JSON-LD`, entry, [when]),
      ...(id === EMERGENCY || isOnLadder ? need('index.html, JSON-LD', entry, [when]) : []),
      ...(isOnLadder && isMain ? need('index.html', entry, all) : []),
      ...(rungs.includes(line) && isMain ? pages.flatMap((page) => need(page, entry, [when])) : []),
      ...(isOnCard ? need(`${CARDS}, kaart`, entry, onCard, FRONTS) : []),
      ...(isOnCard
        ? printed.flatMap((format) =>
            need(`zakkaart/${format.id}.pdf, kaart`, entry, onCard, format.fronts),
          )
        : []),
    ];
  });
}

/** The numbers for danger and of as many lines as a card has room for. */
export function entriesOnCards({ entries, lines }: Truth): Entry[] {
  const first = ladderOf(lines).slice(0, CARD_RUNGS);
  return entries.filter(
    ({ line, record }) =>
      record?.role === 'main' && (idOf(line) === EMERGENCY || first.includes(line)),
  );
}

/** How the hours of a number can be said. */
function whenOf({ record }: Entry, { words }: Truth): string[] {
  const key = record?.role === 'main' ? record.hours : (record?.role ?? 'main');
  return WHEN[key].map((word) => phraseOf(words[word]));
}

/** Nobody may phone an emergency number to test it, so of those nothing is said. */
function checkedOf({ number, record }: Entry, { words }: Truth): string[][] {
  if (EMERGENCY_NUMBERS.includes(number)) return [];
  return [[phraseOf(record?.verified ? words.verified.replace(/\{.*/, '') : words.notVerified)]];
}

/** What a copy that leaves the site says of all its numbers together. */
export function checkEdition(
  text: string,
  times: number,
  entries: readonly Entry[],
  truth: Truth,
): string[] {
  const { words, site, builtAt } = truth;
  const states = entries.flatMap(({ record }) =>
    record ? [checkOf(record, site.shelfLifeDays, builtAt).state] : [],
  );
  const isSure = states.every((state) => state === 'fresh' || state === 'exempt');
  const wasPhoned = states.some((state) => state === 'fresh' || state === 'stale');
  const right = wasPhoned ? words.notAllVerified : words.noneVerified;
  return [words.notAllVerified, words.noneVerified].flatMap((doubt) => {
    const found = spaced(text).split(spaced(doubt)).length - 1;
    const expected = doubt === right && !isSure ? times : 0;
    return found === expected ? [] : [`"${doubt}" staat er ${found} keer, verwacht: ${expected}`];
  });
}
