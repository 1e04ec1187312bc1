/** Checks where links lead: to something in the site, or to an address that the content has. */

import type { Page } from './read-html.ts';
import type { Content } from './record.ts';

/** Attributes that hold an address. */
const ADDRESS_ATTRIBUTE =
  /^(action|background|cite|data|formaction|href|imagesrcset|longdesc|manifest|ping|poster|src|srcset|xlink:href)$/i;
const ADDRESS = /\b[a-z][a-z\d+.-]*:\/\/[^\s"'<>`\\)]+/gi;
/** Names of formats, which look like addresses. */
const NAMESPACE =
  /^https?:\/\/(www\.w3\.org|www\.sitemaps\.org|www\.google\.com\/schemas|schema\.org|json-schema\.org)\b/;

/** Names the path at which a file is served: `over/index.html` is at `/over/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Tells whether a page has an address of its own: two are shown at the address of any other page. */
export function hasAddress(file: string): boolean {
  return !['404.html', 'geen-verbinding/index.html'].includes(file);
}

/** Tells whether a value of JSON is an address. */
export function isAddress(value: string): boolean {
  return /^(\/|[a-z][a-z\d+.-]*:\S)/i.test(value);
}

/** Finds what is wrong with an address in a file. */
export type CheckLink = (address: string, file: string) => string[];

/**
 * Makes the check of an address.
 *
 * @param files the path of everything that is served
 * @param pages the pages among them, by their paths
 */
export function linkCheck(
  { site, links }: Content,
  files: readonly string[],
  pages: ReadonlyMap<string, Page>,
): CheckLink {
  const allowed = new Set(links.map((link) => URL.parse(link)?.href));
  const served = new Map(files.map((file) => [addressOf(file), file]));
  return (address, from) => {
    const url = URL.parse(address, new URL(addressOf(from), site.url));
    if (url && allowed.has(url.href)) return [];
    const isOwn = url?.origin === new URL(site.url).origin && !url.username && !url.search;
    if (!isOwn) return [`"${address}" is niet van deze site, en geen link in content/`];
    const file = served.get(decodeURI(url.pathname));
    const id = decodeURIComponent(url.hash.slice(1));
    const page = pages.get(file ?? '');
    const isThere = !id || page?.elements.some((node) => node.getAttribute('id') === id);
    return file !== undefined && isThere ? [] : [`"${address}" leidt naar niets`];
  };
}

/** Checks every absolute address in a text. */
export function checkAddresses(text: string, file: string, check: CheckLink): string[] {
  const found = text.replaceAll('&amp;', '&').match(ADDRESS) ?? [];
  return [...new Set(found)].flatMap((address) =>
    NAMESPACE.test(address) ? [] : check(address.replace(/#.*/, ''), file),
  );
}

/** Checks the addresses in the attributes of a page; links that call are checked in `page.ts`. */
export function checkAttributes({ elements }: Page, file: string, check: CheckLink): string[] {
  return elements.flatMap(({ rawTagName, attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) =>
      ADDRESS_ATTRIBUTE.test(name) &&
      !(rawTagName === 'a' && name === 'href' && value.startsWith('tel:'))
        ? checkAddress(value, file, check)
        : [],
    ),
  );
}

/** Checks an address; a draft of a mail has none, names no number, and links as any text does. */
function checkAddress(value: string, file: string, check: CheckLink): string[] {
  if (!value.startsWith('mailto:?')) return check(value, file);
  const text = decodeURIComponent(value);
  const isSilent = !/@|\d{3}|[?&](to|cc|bcc)=/i.test(text.replace(ADDRESS, ''));
  return isSilent ? checkAddresses(text, file, check) : [`"${text}" mailt iets anders`];
}
