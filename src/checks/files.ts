/** Reads the files of the site that are no pages. */

import { CARD_FORMATS } from '../lib/card-formats.ts';
import { checkDigits } from '../lib/digit-check.ts';
import { checkEdition, entriesOnCards } from './completeness.ts';
import { checkNumbersJson, stringsIn } from './json.ts';
import { checkAddresses, isAddress, type CheckLink } from './links.ts';
import type { Truth } from './listen.ts';
import type { Page } from './read-html.ts';
import type { Calendar } from './schedule.ts';
import { tell, type Told } from './says.ts';

/** What all readers share. */
export interface Site {
  truth: Truth;
  calendar: Calendar;
  pages: ReadonlyMap<string, Page>;
  checkLink: CheckLink;
}

/** Numbers that nobody has, in words that are read one by one. */
export function strayIn(words: readonly string[], { entries }: Truth): string[] {
  const of = (isNow: boolean) =>
    entries.filter(({ record }) => (record !== undefined) === isNow).map(({ number }) => number);
  const [record, former] = [of(true), of(false)];
  return words.flatMap((text) => checkDigits(text, record, former));
}

export function readText(text: string, file: string, { truth, checkLink }: Site): Told {
  return {
    sayings: [],
    faults: [...strayIn([text], truth), ...checkAddresses(text, file, checkLink)],
  };
}

/** A script's words; its numbers and the hashes of what it keeps are none to dial. */
export function readCode(code: string, file: string, { truth, checkLink }: Site): Told {
  const words = [...code.matchAll(/(["'`])([^]*?)\1/g)].map(([, , text = '']) => text);
  const spoken = words.filter((text) => !/^[\w+/]{43}=$/.test(text));
  return {
    sayings: [],
    faults: [...strayIn(spoken, truth), ...checkAddresses(code, file, checkLink)],
  };
}

/** Each value and key by itself: two side by side are no number. */
export function readJson(text: string, file: string, { truth, checkLink }: Site): Told {
  const words = stringsIn(text);
  if (!words) return { sayings: [], faults: ['dit is geen geldige JSON'] };
  return {
    sayings: [],
    faults: [
      ...strayIn(words, truth),
      ...checkAddresses(text, file, checkLink),
      ...(file === 'nummers.json' ? checkNumbersJson(text, truth) : []),
      ...(file.endsWith('.webmanifest')
        ? words.filter(isAddress).flatMap((one) => checkLink(one, file))
        : []),
    ],
  };
}

/** On paper the words for a number stand before it, in rows that can go on in the next. */
export function readPdf(text: string, file: string, { truth }: Site): Told {
  const groups = [''];
  for (const row of text.split('\n')) {
    groups[groups.length - 1] += ` ${row}`;
    if (truth.listen(row).numbers.length > 0) groups.push('');
  }
  const told = groups.map((group) => tell([{ text: group }], truth, 'kaart'));
  const sayings = told.flatMap((one) => one.sayings);
  const fronts = CARD_FORMATS.find(({ id }) => file.endsWith(`/${id}.pdf`))?.fronts ?? 0;
  const edition = checkEdition(text, fronts, entriesOnCards(truth), truth);
  return {
    sayings,
    faults: [...told.flatMap(({ faults }) => faults), ...edition],
  };
}
