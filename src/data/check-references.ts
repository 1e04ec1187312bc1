/** Checks what leads from one place of the site to another: does everything that is named exist? */

import { unescape } from 'node:querystring';
import type { SourceFile } from './content-file.ts';
import type { Problem } from './content-problem.ts';
import { FILES, addressOf, contactOf, placesOn } from './addresses.ts';
import { isCallLink } from './call-links.ts';
import { nearest } from './nearest.ts';

/** A file with its text; undefined when it cannot be read. */
type TextFile = Pick<SourceFile, 'file' | 'markdown'>;

/** Something that leads to an address, and where it stands. */
export type Reference = Omit<Problem, 'expected'> & { href: string };

/** Each address with the places on it that can be linked to; undefined when nobody knows them. */
type Addresses = ReadonlyMap<string, readonly string[] | undefined>;

/** Only to take addresses apart; nobody has it. */
const ORIGIN = 'https://site.invalid';

const EMAIL = /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(\?|$)/i;

/**
 * Finds links to what is not there, and to what is not safe.
 *
 * @param others what leads to an address and stands in no text
 */
export function checkReferences(
  files: readonly TextFile[],
  others: readonly Reference[] = [],
): Problem[] {
  const addresses = addressesOf(files);
  const links = files.flatMap(({ file, markdown }) =>
    (markdown?.links ?? []).map(({ line, href }): Reference => {
      return { file, line, key: 'tekst', received: markdown?.rowAt(line) ?? '', href };
    }),
  );
  return [...links, ...others].flatMap(({ href, ...place }) => {
    const expected = faultOf(href, addressOf(place.file) ?? '/', addresses);
    return expected === undefined ? [] : [{ ...place, expected }];
  });
}

function addressesOf(files: readonly TextFile[]): Addresses {
  const addresses = new Map<string, readonly string[] | undefined>(
    [...FILES, ...files.flatMap(({ file }) => contactOf(file))].map((address) => [address, []]),
  );
  for (const { file, markdown } of files) {
    const address = addressOf(file);
    const headings = markdown?.headings.map(({ id }) => id);
    if (address) addresses.set(address, headings && [...placesOn(address), ...headings]);
  }
  return addresses;
}

/** What should have stood there instead of a link from a page to `href`, if anything. */
function faultOf(href: string, from: string, addresses: Addresses): string | undefined {
  if (isCallLink(href)) return undefined;
  if (EMAIL.test(href) || (/^https:\/\/./i.test(href) && URL.canParse(href))) return undefined;
  if (/^http:/i.test(href)) return `een veilig adres: ${href.replace(/^http:/i, 'https:')}`;
  if (/^tel:/i.test(href))
    return 'bel: en de naam van een lijn, als bel:politie; het nummer staat in content/lines';
  const known = [...addresses.keys()];
  const url = URL.canParse(href, ORIGIN + from) ? new URL(href, ORIGIN + from) : undefined;
  if (!/^[/#]/.test(href) || url?.origin !== ORIGIN) {
    return `een pagina van de site (/wat-nu/), https:// of een e-mailadres${meant(nearest(href, known))}`;
  }
  const address = unescape(url.pathname);
  if (!addresses.has(address) || url.search) {
    return `een pagina die bestaat; ${href} is er niet${meant(nearest(address, known))}`;
  }
  const places = addresses.get(address);
  const place = unescape(url.hash).slice(1);
  if (!href.includes('#') || !places || places.includes(place)) return undefined;
  const likely = nearest(place, places);
  return `een kop op ${address}; #${place} is er niet${meant(likely && `#${likely}`)}`;
}

function meant(likely: string | undefined): string {
  return likely === undefined ? '' : `. Bedoel je ${likely}?`;
}
