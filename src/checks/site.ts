/** Checks that the built site says what the record says, all of it and no more, as a stranger would. */

import path from 'node:path';
import { codesOf } from './codes.ts';
import { checkMention, checkSame, findMissing, merge, type Findings } from './compare.ts';
import { readCode, readFile, readPdf, type Site } from './files.ts';
import { addressOf, hasAddress, linkCheck } from './links.ts';
import { truthOf, type Truth } from './interpret.ts';
import { checkOrder } from './needs.ts';
import { readPage } from './page.ts';
import { readHtml } from './read-html.ts';
import type { Content } from './record.ts';
import { readContacts } from './vcard.ts';
import { MANIFEST, parseManifest } from '../schemas/manifest.ts';

/** The reader of a file, by the ending of its name. */
const READERS: Readonly<Record<string, (text: string, file: string, site: Site) => Findings>> = {
  html: readPage,
  js: readFile,
  json: readFile,
  pdf: readPdf,
  svg: readCode,
  txt: readFile,
  vcf: readContacts,
  webmanifest: readFile,
  xml: readFile,
};

/** The endings of the files that are read, as `.html`. */
export const CHECKED_ENDINGS = Object.keys(READERS).map((ending) => `.${ending}`);

/** The copy that the worker keeps: the text of each page and contact by its address. */
const KEPT = 'offline.json';

/**
 * Makes the check of the whole of what was built.
 *
 * @param texts the text of each built file by its path, with forward slashes; of a PDF its words
 * @param files the path of everything that is served
 * @returns messages for whoever builds; empty when all is well
 */
export function siteCheck(content: Content) {
  const truth = truthOf(content);
  return (texts: ReadonlyMap<string, string>, files: readonly string[]): string[] =>
    checkSite(texts, files, truth);
}

function checkSite(
  texts: ReadonlyMap<string, string>,
  files: readonly string[],
  truth: Truth,
): string[] {
  const isPage = (file: string) => file.endsWith('.html');
  const pages = new Map(
    [...texts].flatMap(([file, text]) => (isPage(file) ? [[file, readHtml(text)] as const] : [])),
  );
  const checkLink = linkCheck(truth, files, pages);
  const site = { truth, pages, codes: codesOf(texts), checkLink };
  const read = [...texts].flatMap(([file, text]) => {
    const reader = READERS[path.extname(file).slice(1)];
    return reader && file !== KEPT && file !== MANIFEST
      ? [{ file, ...catchSyntaxError(() => reader(text, file, site)) }]
      : [];
  });
  const mentions = read.flatMap(({ file, mentions: own }) =>
    own.map((one) => ({ ...one, where: [file, one.part ?? []].flat().join(', ') })),
  );
  const byPlace = Map.groupBy(mentions, ({ where }) => where);
  const found = [
    ...read.flatMap(({ file, faults }) => faults.map((fault) => ({ where: file, fault }))),
    ...mentions.flatMap((one) => checkMention(one, truth).map((fault) => ({ ...one, fault }))),
  ];
  return [
    ...[...Map.groupBy(found, ({ fault }) => fault)].map(([fault, all]) => {
      const [first = '', ...others] = new Set(all.map(({ where }) => where));
      return `${first}${others.length > 0 ? ` en ${others.length} andere` : ''}: ${fault}`;
    }),
    ...findMissing(byPlace, truth),
    ...checkOrder(byPlace, truth),
    ...checkSitemap(texts, truth.site.url),
    ...checkKept(texts),
    ...checkManifest(texts, truth.site.url),
  ];
}

/** Runs a reader; invalid JSON becomes a fault. */
function catchSyntaxError(read: () => Findings): Findings {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return merge([], 'hierin staat ongeldige JSON');
    throw error;
  }
}

/** Checks that every page with an address is in the sitemap, and nothing else. */
function checkSitemap(texts: ReadonlyMap<string, string>, url: string): string[] {
  const maps = [...texts]
    .filter(([file]) => /^sitemap-\d+\.xml$/.test(file))
    .map(([, text]) => text);
  const listed = [...maps.join('').matchAll(/<loc>([^<]*)/g)].map(([, address = '']) => address);
  const pages = [...texts.keys()].filter((file) => file.endsWith('.html') && hasAddress(file));
  const wanted = pages.map((file) => new URL(addressOf(file), url).href);
  return checkSame(listed, wanted).map((fault) => `sitemap: ${fault}`);
}

/** Checks that the copy of each page and contact is the same to the letter. */
function checkKept(texts: ReadonlyMap<string, string>): string[] {
  const copy = JSON.parse(texts.get(KEPT) ?? '{}') as Record<string, unknown>;
  const kept = [...texts].filter(([file]) => /\.(html|vcf)$|^codes\//.test(file));
  const wrong = kept.filter(([file, text]) => copy[addressOf(file)] !== text);
  return wrong.map(([file]) => `${KEPT}: de kopie van ${file} ontbreekt of is anders`);
}

/** Checks that the manifest is of this address; its shape leaves no room for a number. */
function checkManifest(texts: ReadonlyMap<string, string>, url: string): string[] {
  const manifest = parseManifest(texts.get(MANIFEST) ?? '');
  if (manifest?.url === url) return [];
  return [`${MANIFEST}: ontbreekt, heeft een andere vorm, of is niet van ${url}`];
}
