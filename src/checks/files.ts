/** Reads the files of the site that are no pages and no contacts. */

import { CARD_FORMATS } from '../cards/formats.ts';
import { checkDigits } from '../numbers/stray-digits.ts';
import { checkEdition, entriesOnCards } from './completeness.ts';
import { checkNumbersJson, stringsIn } from './json.ts';
import { checkAddresses, isAddress, type CheckLink } from './links.ts';
import type { Truth } from './listen.ts';
import type { Page } from './read-html.ts';
import { tell, together, unless, type Told } from './says.ts';

/** What all readers share. */
export interface Site {
  truth: Truth;
  pages: ReadonlyMap<string, Page>;
  checkLink: CheckLink;
}

/** What is read one by one: of JSON two values side by side are no number, and of code its numbers. */
const WORDS: Readonly<Record<string, (text: string) => string[]>> = {
  json: stringsIn,
  webmanifest: stringsIn,
  js: (code) =>
    [...code.matchAll(/(["'`])([^]*?)\1/g)]
      .map(([, , text = '']) => text.replace(/\\xA0/gi, '\u00a0'))
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
  const pages = file.endsWith('.js') ? words.filter((one) => one.includes('<a ')) : [];
  return together(
    pages.map((page) => readLastResort(page, truth)),
    ...strayIn(words, truth),
    ...checkAddresses(text, file, checkLink),
    ...addresses.flatMap((address) => checkLink(address, file)),
    ...(file === 'nummers.json' ? checkNumbersJson(text, truth) : []),
  );
}

/** Reads the least that a page can be, which the worker has with it: words, and under them a link. */
function readLastResort(html: string, truth: Truth): Told {
  const wordsOf = (part: string) => part.replace(/<[^>]*>/g, '');
  const links = [...html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)];
  const isRight = ([, href = '', inside = '']: RegExpExecArray) =>
    truth.listen(wordsOf(inside)).numbers.join() === truth.dialled.get(href.replace('tel:', ''));
  return together(
    tellBefore(html.split(/<(?:p|br|h1)>/).map(wordsOf), truth),
    ...links.flatMap((link) => unless(isRight(link), `${link[0]} belt een ander nummer`)),
  );
}

/** Reads rows that can go on in the next, where the words for a number stand before it. */
function tellBefore(rows: readonly string[], truth: Truth, part?: 'kaart'): Told[] {
  const hasNumber = (row: string) => truth.listen(row).numbers.length > 0;
  const ends = rows.flatMap((row, place) => (hasNumber(row) ? [place + 1] : []));
  return [...ends, rows.length].map((end, place) =>
    tell([{ text: rows.slice(ends[place - 1] ?? 0, end).join(' ') }], truth, part),
  );
}

/** What the row of a code begins with, in the words of a PDF. */
export const CODE = 'QR-code: ';

/** Reads a PDF: its words, and the codes on it, which all lead to the site. */
export function readPdf(text: string, file: string, { truth }: Site): Told {
  const fronts = CARD_FORMATS.find(({ id }) => file.endsWith(`/${id}.pdf`))?.fronts ?? 0;
  const rows = text.split('\n');
  const codes = rows.filter((row) => row.startsWith(CODE)).map((row) => row.slice(CODE.length));
  const home = new URL('/', truth.site.url).href;
  const isRight = codes.length === fronts && codes.every((code) => code === home);
  return together(
    tellBefore(
      rows.filter((row) => !row.startsWith(CODE)),
      truth,
      'kaart',
    ),
    ...checkEdition(text, fronts, entriesOnCards(truth), truth),
    ...unless(isRight, `codes: ${codes.join(', ') || 'geen'}, verwacht: ${fronts} keer ${home}`),
  );
}
