/** Where the site leads: to itself, to what is there; or to where a link in the content leads. */

import type { Page } from './read-html.ts';
import type { Content } from './record.ts';

/** Attributes that lead somewhere. */
const LEADS =
  /^(action|background|cite|data|formaction|href|imagesrcset|longdesc|manifest|ping|poster|src|srcset|xlink:href)$/i;
const ADDRESS = /\b[a-z][a-z\d+.-]*:\/\/[^\s"'<>`\\)]+/gi;
/** Formats have names that look like addresses. */
const NAME =
  /^https?:\/\/(www\.w3\.org|www\.sitemaps\.org|www\.google\.com\/schemas|schema\.org|json-schema\.org)\b/;
/** The path of the address at which a file is served: `over/index.html` is at `/over/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Whether a page has an address by which it is found: two are shown for any other. */
export function hasAddress(file: string): boolean {
  return !['404.html', 'geen-verbinding/index.html'].includes(file);
}

/** Whether a value of JSON leads somewhere. */
export function isAddress(value: string): boolean {
  return /^(\/|[a-z][a-z\d+.-]*:\S)/i.test(value);
}

/** What is wrong with an address in a file. */
export type CheckLink = (address: string, file: string) => string[];

/**
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

/** Checks every address that stands in a text. */
export function checkAddresses(text: string, file: string, check: CheckLink): string[] {
  const found = text.replaceAll('&amp;', '&').match(ADDRESS) ?? [];
  return [...new Set(found)].flatMap((address) =>
    NAME.test(address) ? [] : check(address.replace(/#.*/, ''), file),
  );
}

/** Checks where the elements of a page lead; a link that calls is checked by what it says. */
export function checkLeads({ elements }: Page, file: string, check: CheckLink): string[] {
  return elements.flatMap(({ rawTagName, attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) =>
      LEADS.test(name) && !(rawTagName === 'a' && name === 'href' && value.startsWith('tel:'))
        ? checkLead(value, file, check)
        : [],
    ),
  );
}

/** A mail leads where its text does; it goes to nobody that the site names, and holds no number. */
function checkLead(value: string, file: string, check: CheckLink): string[] {
  if (!value.startsWith('mailto:?')) return check(value, file);
  const text = decodeURIComponent(value);
  const isSilent = !/@|\d{3}|[?&](to|cc|bcc)=/i.test(text.replace(ADDRESS, ''));
  return isSilent ? checkAddresses(text, file, check) : [`"${text}" mailt iets anders`];
}
