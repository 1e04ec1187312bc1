/** Reads the files of the site that are no pages and no contacts. */

import { CARD_FORMATS } from '../lib/card-formats.ts';
import { checkDigits } from '../numbers/stray-digits.ts';
import { checkEdition, entriesOnCards } from './completeness.ts';
import { checkNumbersJson, stringsIn } from './json.ts';
import { checkAddresses, isAddress, type CheckLink } from './links.ts';
import type { Truth } from './listen.ts';
import type { Page } from './read-html.ts';
import { tell, together, type Told } from './says.ts';

/** What all readers share. */
export interface Site {
  truth: Truth;
  pages: ReadonlyMap<string, Page>;
  checkLink: CheckLink;
}

/** What is read one by one: of JSON two values side by side are no number, and of a script its numbers. */
const WORDS: Readonly<Record<string, (text: string) => string[]>> = {
  json: stringsIn,
  webmanifest: stringsIn,
  js: (code) =>
    [...code.matchAll(/(["'`])([^]*?)\1/g)]
      .map(([, , text = '']) => text)
      .filter((text) => !/^[\w+/]{43}=$/.test(text)),
};

/** Numbers that nobody has. */
export function strayIn(words: readonly string[], { entries }: Truth): string[] {
  const numbers = entries.map(({ number }) => number);
  return words.flatMap((text) => checkDigits(text, numbers));
}

/** Reads a file of which only the words count, and where they lead. */
export function readFile(text: string, file: string, { truth, checkLink }: Site): Told {
  const words = WORDS[file.split('.').at(-1) ?? '']?.(text) ?? [text];
  const addresses = file.endsWith('.webmanifest') ? words.filter(isAddress) : [];
  return together(
    [],
    ...strayIn(words, truth),
    ...checkAddresses(text, file, checkLink),
    ...addresses.flatMap((address) => checkLink(address, file)),
    ...(file === 'nummers.json' ? checkNumbersJson(text, truth) : []),
  );
}

/** On paper the words for a number stand before it, in rows that can go on in the next. */
export function readPdf(text: string, file: string, { truth }: Site): Told {
  const rows = text.split('\n');
  const ends = rows.flatMap((row, place) =>
    truth.listen(row).numbers.length > 0 ? [place + 1] : [],
  );
  const groups = [...ends, rows.length].map((end, place) =>
    rows.slice(ends[place - 1] ?? 0, end).join(' '),
  );
  const fronts = CARD_FORMATS.find(({ id }) => file.endsWith(`/${id}.pdf`))?.fronts ?? 0;
  return together(
    groups.map((group) => tell([{ text: group }], truth, 'kaart')),
    ...checkEdition(text, fronts, entriesOnCards(truth), truth),
  );
}
