/** Reads the files of the site other than pages and contacts. */

import { CARD_FORMATS } from '../cards/formats.ts';
import { checkDigits } from '../numbers/stray-digits.ts';
import { faultUnless, merge, readRows, type Findings } from './compare.ts';
import { checkNumbersJson, stringsIn } from './json.ts';
import { checkAddresses, isAddress, type CheckLink } from './links.ts';
import type { Truth } from './interpret.ts';
import { checkEdition, entriesOnCards } from './needs.ts';
import type { Page } from './read-html.ts';

/** What each reader of a file gets besides its text. */
export interface Site {
  truth: Truth;
  pages: ReadonlyMap<string, Page>;
  /** What each code says that is a file, by its address. */
  codes: ReadonlyMap<string, string>;
  checkLink: CheckLink;
}

/** Splits a file into texts to read one by one: digits of two JSON values are no number together. */
const WORDS: Readonly<Record<string, (text: string) => string[]>> = {
  json: stringsIn,
  webmanifest: stringsIn,
  js: (code) =>
    [...code.matchAll(/(["'`])([^]*?)\1/g)]
      .map(([, , text = '']) => text.replace(/\\xA0/gi, '\u00a0'))
      .filter((text) => !/^[\w+/]{43}=$/.test(text)),
};

/** Finds what looks like a phone number and is not in the record. */
export function strayIn(words: readonly string[], { entries }: Truth): string[] {
  const numbers = entries.map(({ number }) => number);
  return words.flatMap((text) => checkDigits(text, numbers));
}

/** Reads a file of which only the words and the addresses count. */
export function readFile(text: string, file: string, { truth, checkLink }: Site): Findings {
  const words = WORDS[file.split('.').at(-1) ?? '']?.(text) ?? [text];
  const addresses = file.endsWith('.webmanifest') ? words.filter(isAddress) : [];
  const pages = file.endsWith('.js') ? words.filter((one) => one.includes('<a ')) : [];
  return merge(
    pages.map((page) => readLastResort(page, truth)),
    ...strayIn(words, truth),
    ...checkAddresses(text, file, checkLink),
    ...addresses.flatMap((address) => checkLink(address, file)),
    ...(file === 'nummers.json' ? checkNumbersJson(text, truth) : []),
  );
}

/** Reads the page with numbers alone that the worker has with it: words, each followed by a link. */
function readLastResort(html: string, truth: Truth): Findings {
  const wordsOf = (part: string) => part.replace(/<[^>]*>/g, '');
  const links = [...html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)];
  const isRight = ([, href = '', inside = '']: RegExpExecArray) =>
    truth.interpret(wordsOf(inside)).numbers.join() === truth.dialled.get(href.replace('tel:', ''));
  return merge(
    readJoined(html.split(/<(?:p|br|h1)>/).map(wordsOf), truth),
    ...links.flatMap((link) => faultUnless(isRight(link), `${link[0]} belt een ander nummer`)),
  );
}

/** Reads rows in which the words for a number come before it, joined up to each number. */
function readJoined(rows: readonly string[], truth: Truth, part?: 'kaart'): Findings[] {
  const hasNumber = (row: string) => truth.interpret(row).numbers.length > 0;
  const ends = rows.flatMap((row, index) => (hasNumber(row) ? [index + 1] : []));
  return [...ends, rows.length].map((end, index) =>
    readRows([{ text: rows.slice(ends[index - 1] ?? 0, end).join(' ') }], truth, part),
  );
}

/** Reads a drawing: a code dials the number that it is named by. */
export function readCode(_: string, file: string, { truth, codes }: Site): Findings {
  const code = codes.get(`/${file}`);
  if (code === undefined) return merge([]);
  const number = truth.dialled.get(code.replace('tel:', ''));
  const isRight = file === `codes/${number?.replace('+', '')}.svg`;
  return merge([], ...faultUnless(isRight, `deze code zegt ${code}`));
}

/** What the row of a QR code begins with, in the text of a PDF. */
export const CODE = 'QR-code: ';

/** Reads a PDF: its words, and its codes, which must all lead to the site. */
export function readPdf(text: string, file: string, { truth }: Site): Findings {
  const fronts = CARD_FORMATS.find(({ id }) => file.endsWith(`/${id}.pdf`))?.fronts ?? 0;
  const rows = text.split('\n');
  const codes = rows.filter((row) => row.startsWith(CODE)).map((row) => row.slice(CODE.length));
  const home = new URL('/', truth.site.url).href;
  const isRight = codes.length === fronts && codes.every((code) => code === home);
  return merge(
    readJoined(
      rows.filter((row) => !row.startsWith(CODE)),
      truth,
      'kaart',
    ),
    ...checkEdition(text, fronts, entriesOnCards(truth), truth),
    ...faultUnless(
      isRight,
      `codes: ${codes.join(', ') || 'geen'}, verwacht: ${fronts} keer ${home}`,
    ),
  );
}
