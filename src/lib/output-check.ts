/** Reads what was built as a stranger would: does every number in it stand in the record? */

import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { checkCompleteness, type NamedLine } from './completeness-check.ts';
import { checkDigits, type Check } from '../numbers/stray-digits.ts';
import { policyIn } from './headers.ts';
import { checkJson } from './json-check.ts';
import { readMarkup, type Element, type Markup } from './markup.ts';
import { partsOf, remembering } from './page-parts.ts';
import { label, labelAbroad, telHref } from './phone.ts';
import { policyFaults, policyOf } from './policy.ts';
import { checkVcard } from './vcard-check.ts';

/** The files in which numbers can stand, by how their names end. */
const CHECKS: Record<string, Check> = {
  html: checkPage,
  js: checkCode,
  json: checkJson,
  pdf: checkDigits,
  txt: checkDigits,
  vcf: checkVcard,
  webmanifest: checkJson,
  xml: checkDigits,
};

/** Attributes that hold no words: moments and drawings have as many digits as a number and are none. */
const NO_WORDS = ['data-stale-after', 'data-schedule', 'viewBox', 'd'];

/** What the worker keeps: the text of each page by its address. */
const KEPT = 'offline.json';

/** The endings of the files that `checkFile` can read, as `.html`. */
export const CHECKED_ENDINGS = Object.keys(CHECKS).map((ending) => `.${ending}`);

/**
 * Checks the whole of what was built.
 *
 * @param files the text of each built file by its path, with forward slashes
 * @param lines the record, and `former` the numbers that may be shown, but not dialled
 */
export function checkSite(
  files: ReadonlyMap<string, string>,
  lines: readonly NamedLine[],
  former: readonly { data: { number: string } }[],
): string[] {
  const record = lines.flatMap(({ data }) => data.numbers.map(({ number }) => number));
  const old = former.map(({ data }) => data.number);
  const checkPart = remembering((part) => {
    const markup = readMarkup(part);
    return [...policyFaults(markup).map(blocked), ...checkMarkup(markup, record, old)];
  });
  return [
    ...[...files].flatMap(([file, text]) => {
      if (file === KEPT) return checkKept(text, files);
      if (!file.endsWith('.html')) return checkFile(file, text, record, old);
      const parts = partsOf(text);
      return [...parts.flatMap(checkPart), ...checkPolicy(text, parts)].map(
        (problem) => `${file}: ${problem}`,
      );
    }),
    ...checkCompleteness(files, lines),
  ];
}

/**
 * Checks a built file in the way that its name asks for.
 *
 * @param file its path, to name in messages
 * @param args what is in it, and the numbers that may be (see `Check`)
 */
export function checkFile(file: string, ...args: Parameters<Check>): string[] {
  const check = CHECKS[path.extname(file).slice(1)];
  return (check?.(...args) ?? []).map((problem) => `${file}: ${problem}`);
}

/** Checks a built page: its words, its links, and what it tells search engines. */
export function checkPage(...[html, ...numbers]: Parameters<Check>): string[] {
  return partsOf(html).flatMap((part) => checkMarkup(readMarkup(part), ...numbers));
}

function checkMarkup(
  { words, elements, data }: Markup,
  record: readonly string[],
  former: readonly string[] = [],
): string[] {
  const attributes = elements.flatMap((element) => element.attributes);
  const values = attributes.flatMap(([name, value]) => (NO_WORDS.includes(name) ? [] : [value]));
  return [
    ...data.flatMap((json) => checkJson(json, record, former)),
    ...[words, ...values].flatMap((text) => checkDigits(text, record, former)),
    ...elements.filter(isDialling).flatMap(({ node }) => checkLink(node, record)),
  ];
}

/** A page must have the policy for just what it holds. */
function checkPolicy(html: string, parts: readonly string[]): string[] {
  const policy = policyIn(html);
  if (policy === policyOf(parts)) return [];
  return [`${policy ? 'een ander' : 'geen'} Content-Security-Policy in <meta>`];
}

function isDialling({ name, attributes }: Element): boolean {
  return name === 'a' && attributes.some(([key, value]) => key === 'href' && /^tel:/i.test(value));
}

/** A link must dial a number of the record and show that number, and no other. */
function checkLink(link: HTMLElement, record: readonly string[]): string[] {
  const href = link.getAttribute('href') ?? '';
  const text = link.textContent.replace(/\s+/g, ' ').trim();
  const number = record.find((digits) => telHref(digits) === href);
  if (!number) return [`de link ${href} belt een nummer dat niet in content/lines staat`];
  const labels = [label(number), labelAbroad(number)].map((shown) => shown.replace(/\s/g, ' '));
  const shorts = record.filter(({ length }) => length === 3);
  const isShown = labels.some((shown) => {
    const rest = ` ${text} `.split(new RegExp(`(?<!\\d)${shown.replace('+', '\\+')}(?!\\d)`));
    return rest.length === 2 && checkDigits(rest.join('\n'), shorts).length === 0;
  });
  return isShown ? [] : [`de link ${href} toont "${text}", verwacht: ${labels[0] ?? ''}`];
}

/** A script's words; its numbers and the hashes of what it keeps are none to dial. */
function checkCode(...[code, ...numbers]: Parameters<Check>): string[] {
  return [...code.matchAll(/(["'`])([^]*?)\1/g)].flatMap(([, , text = '']) =>
    /^[\w+/]{43}=$/.test(text) ? [] : checkDigits(text, ...numbers),
  );
}

function blocked(what: string): string {
  return `het beveiligingsbeleid laat dit niet toe: ${what}`;
}

/** The copy of each page is that page, to the letter. */
function checkKept(text: string, files: ReadonlyMap<string, string>): string[] {
  return Object.entries(JSON.parse(text) as Record<string, unknown>)
    .filter(([path, kept]) => files.get(`${path}index.html`.slice(1)) !== kept)
    .filter(([path, kept]) => files.get(path.slice(1)) !== kept)
    .map(([path]) => `${KEPT}: de kopie van ${path} is anders dan de pagina`);
}
