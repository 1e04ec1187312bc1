/**
 * Ways in which the built site could say something wrong of a number, each on a random place: what all of them
 * have in common. A page is changed as a tree; what machines read, as what it is. Another site in
 * `tests/fixtures/content/` needs other words here, and no other kinds.
 */

import { parse, type HTMLElement } from 'node-html-parser';
import { dialString, label as plainLabel } from '../../../src/numbers/phone.ts';
import { built, content } from '../../fixtures/built-site.ts';
import { asShown } from '../../fixtures/numbers.ts';
import { random } from '../../fixtures/random.ts';

export const SEED = Number(process.env.TAMPER_SEED ?? 20_261_123);

const next = random(SEED);

/** A whole number below a limit. */
export function below(limit: number): number {
  return Math.floor(next() * limit);
}

/** One of some, at random. */
export function pick<T>(some: readonly T[]): T {
  const one = some[below(some.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

/** A file as it is after a change. */
export type Change = [file: string, text: string];
export type Kinds = Record<string, () => Change>;

export const { lines, words } = content;
export const all = lines.flatMap(({ data }) => data.numbers.map(({ number }) => number));
export const pages = [...built.keys()].filter((file) => file.endsWith('.html'));
export const idOf = (file: string) => file.replace(/.*\/|\.md$/g, '');
export const linePages = lines.map(({ file }) => `hulplijnen/${idOf(file)}/index.html`);
export const MEASURES = 'maatregelen/index.html';
export const measurePages = pages.filter((file) => file.startsWith('maatregelen/'));
export const oneMeasure = measurePages.filter((file) => file !== MEASURES);
export const contacts = lines.map(({ file }) => `contact/${idOf(file)}.vcf`);
export const pdfs = ['kaart', 'vouwkaart', 'vel', 'poster-a4', 'kaart-groot'].map(
  (id) => `zakkaart/${id}.pdf`,
);

export const IVP_PAGE = ['hulplijnen/ivp/index.html'];
export const FINDER = 'oude-nummers/index.html';
export const FAMILY = 'familie/index.html';
/** The pages with a filled button for another number than that of the moment. */
export const WITH_OWN = [...linePages.filter((file) => !IVP_PAGE.includes(file)), FAMILY];
export const ROSTER = 'rooster/index.html';
export const CARDS = 'zakkaart/index.html';

export const CALL = 'a[href^="tel:"]';
export const OFFICE = '0208407620';
export const OUTSIDE = '0883305112';
export const OFFICE_HOURS = 'kantooruren, ongeveer 9 tot 17 uur';
export const OUTSIDE_HOURS = "buiten kantooruren, ook 's nachts";
export const ON_CARD = [
  'werkdagen, ongeveer 9 tot 17 uur',
  'alle andere tijden, en bij twijfel',
] as const;
/** The same in the page, where each part stays on one row. */
export const IN_CARD = ON_CARD.map((text) =>
  text.replace(', ', ',</span> <span class="together">'),
) as [string, string];
export const NOT_PHONED = 'Nog niet nagebeld';
export const PHONED = 'Nagebeld op 1 mei 2026';
export const NOBODY = '0201234567';
export const ELSEWHERE = 'https://nazorgnummer.example/';
export const NO_UID = '0f8fad5b-d9cb-569f-a165-70867728950e';

/** Another number of the record. */
export const otherThan = (...digits: string[]) =>
  pick(all.filter((number) => !digits.includes(number)));
export const nameOtherThan = (name: string) =>
  pick(lines.map(({ data }) => data.name).filter((other) => other !== name));

/** Changes a random element of a random page, of those with certain words. */
export function inPage(
  selector: string,
  change: (node: HTMLElement, root: HTMLElement) => void,
  among: readonly string[] = pages,
  words = /^/,
): Change {
  for (const file of [...among].sort(() => next() - 0.5)) {
    const root = parse(built.get(file) ?? '', { blockTextElements: { script: true, style: true } });
    const found = root.querySelectorAll(selector).filter((node) => words.test(node.innerHTML));
    if (found.length === 0) continue;
    change(pick(found), root);
    return [file, root.toString()];
  }
  throw new Error(`no ${selector} with ${words.source}`);
}

export const digitsIn = (text: string) => text.replace(/\D/g, '');
export const telHref = (digits: string) => `tel:${dialString(digits)}`;
/** A number as it stands in pages. */
export const label = (digits: string) => asShown(plainLabel(digits));

/** A text with another number in place of the one in it. */
export function withOther(said: string): string {
  const own = all.filter((one) => digitsIn(said).endsWith(digitsIn(one).slice(1)));
  return said.replace(/\+?\d[\d\s-]*\d/, label(otherThan(...own)));
}

/** Words as they stand in HTML, where a space can be one at which no row ends. */
export function html(text: string): RegExp {
  const escaped = RegExp.escape(text)
    .replaceAll('\\x27', "(?:'|&#39;)")
    .replaceAll("'", "(?:'|&#39;)");
  return new RegExp(escaped.replace(/\\x20|\\xa0|[ \u00a0]/g, '[ \\u00a0]'), 'i');
}

/** Changes words in a random element that has them. */
export function inWords(
  selector: string,
  from: RegExp | string,
  to: string,
  among = pages,
): Change {
  const pattern = typeof from === 'string' ? html(from) : from;
  return inPage(
    selector,
    (node) => {
      node.set_content(node.innerHTML.replace(pattern, to));
    },
    among,
    pattern,
  );
}

/** Makes one text of another and the other way round, in an element that has both. */
export function swapped(text: string, one: string, other: string): string {
  const all = new RegExp(`(${html(one).source})|(?:${html(other).source})`, 'gi');
  return text.replace(all, (_, first?: string) => (first ? other : one));
}

export function swappedIn(selector: string, pairs: [string, string][], among = pages): Change {
  const [[one, other] = ['', '']] = pairs;
  return inPage(
    selector,
    (node) => {
      node.set_content(pairs.reduce((text, pair) => swapped(text, ...pair), node.innerHTML));
    },
    among,
    new RegExp(
      `${html(one).source}[^]*${html(other).source}|${html(other).source}[^]*${html(one).source}`,
      'i',
    ),
  );
}

/** Changes a random place of a text. */
export function spoil(text: string, what: RegExp, change: (found: string) => string): string {
  const { 0: found, index } = pick([...text.matchAll(what)]);
  return text.slice(0, index) + change(found) + text.slice(index + found.length);
}

/** Changes a random place of a file. */
export function inText(file: string, what: RegExp, change: (found: string) => string): Change {
  return [file, spoil(built.get(file) ?? '', what, change)];
}

/** Changes a contact whose rows are as long as they are. */
export function inContact(file: string, change: (text: string) => string): Change {
  const text = (built.get(file) ?? '').replaceAll('\r\n ', '');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is the same`);
  return [file, changed];
}

export function inNumbers(change: (json: NumbersJson['lines']) => void): Change {
  const json = JSON.parse(built.get('nummers.json') ?? '') as NumbersJson;
  change(json.lines);
  return ['nummers.json', JSON.stringify(json, null, 2)];
}

export interface NumbersJson {
  lines: {
    id: string;
    name: string;
    numbers: { label: string; tel: string; hours: string; verifiedOn: string | null }[];
    officeHours: { periods: { core: { to: string } }[]; closed: string[] } | null;
  }[];
}

export const ivpIn = (json: NumbersJson['lines']) => pick(json.filter(({ id }) => id === 'ivp'));

export function inJsonLd(change: (graph: JsonLd['@graph']) => void, among = linePages): Change {
  return inPage(
    'script[type="application/ld+json"]',
    (node) => {
      const json = JSON.parse(node.rawText) as JsonLd;
      change(json['@graph']);
      node.set_content(JSON.stringify(json));
    },
    among,
  );
}

export interface JsonLd {
  '@graph': {
    '@id': string;
    name: string;
    contactPoint: { telephone: string; description: string; hoursAvailable?: object[] }[];
  }[];
}

/** Gives an element the words of another one of its kind, on the same page or on another. */
export function withWordsOf(selector: string, among: readonly string[], words = /^/): Change {
  const others = among.flatMap((file) =>
    parse(built.get(file) ?? '')
      .querySelectorAll(selector)
      .map((node) => node.innerHTML),
  );
  return inPage(
    selector,
    (node) => {
      const own = node.textContent;
      node.set_content(pick(others.filter((other) => parse(other).textContent !== own)));
    },
    among,
    words,
  );
}

/** Gives an attribute of an element the value that it has on another page. */
export function withValueOf(selector: string, name: string): Change {
  const others = pages.map((file) =>
    parse(built.get(file) ?? '')
      .querySelector(selector)
      ?.getAttribute(name),
  );
  return inPage(selector, (node) => {
    const own = node.getAttribute(name);
    node.setAttribute(name, pick(others.filter((other) => other && other !== own)) ?? '');
  });
}

/** Gives a page another name, wherever that stands. */
export function renamed(nameInsteadOf: (own: string) => string, among?: readonly string[]): Change {
  return inPage(
    'h1',
    (node, root) => {
      const own = node.textContent;
      const other = nameInsteadOf(own);
      const title = root.querySelector('title');
      node.set_content(other);
      title?.set_content(title.textContent.replace(own, other));
      root.querySelector('[property="og:title"]')?.setAttribute('content', other);
    },
    among,
  );
}
