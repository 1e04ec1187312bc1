/** Checks links and other references: everything that they lead to must exist. */

import { unescape } from 'node:querystring';
import type { SourceFile } from './content-file.ts';
import type { Problem } from './content-problem.ts';
import { FILES, addressOf, contactOf, anchorsOn } from './addresses.ts';
import { isCallLink } from './call-links.ts';
import { nearest } from './nearest.ts';

/** A file with its text; undefined when it cannot be read. */
type TextFile = Pick<SourceFile, 'file' | 'markdown'>;

/** A reference to an address, and where it stands. */
export type Reference = Omit<Problem, 'expected'> & { href: string };

/** Each address with the anchors on it; undefined when they are not known. */
type Addresses = ReadonlyMap<string, readonly string[] | undefined>;

/** A base for parsing addresses; no site has it. */
const ORIGIN = 'https://site.invalid';

const EMAIL = /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(\?|$)/i;

/**
 * Finds links to what is not there, and to what is not safe.
 *
 * @param others references that stand in no text
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
  return [...links, ...others].flatMap(({ href, ...where }) => {
    const expected = faultOf(href, addressOf(where.file) ?? '/', addresses);
    return expected === undefined ? [] : [{ ...where, expected }];
  });
}

/** Lists the addresses of the site. */
function addressesOf(files: readonly TextFile[]): Addresses {
  const addresses = new Map<string, readonly string[] | undefined>(
    [...FILES, ...files.flatMap(({ file }) => contactOf(file))].map((address) => [address, []]),
  );
  for (const { file, markdown } of files) {
    const address = addressOf(file);
    const headings = markdown?.headings.map(({ id }) => id);
    if (address) addresses.set(address, headings && [...anchorsOn(address), ...headings]);
  }
  return addresses;
}

/** Says what should stand there instead of a link to `href`; undefined when it is right. */
function faultOf(href: string, from: string, addresses: Addresses): string | undefined {
  if (isCallLink(href)) return undefined;
  if (EMAIL.test(href) || (/^https:\/\/./i.test(href) && URL.canParse(href))) return undefined;
  if (/^http:/i.test(href)) return `een veilig adres: ${href.replace(/^http:/i, 'https:')}`;
  if (/^tel:/i.test(href))
    return 'bel: en de naam van een lijn, als bel:politie; het nummer staat in content/lines';
  const known = [...addresses.keys()];
  const url = URL.canParse(href, ORIGIN + from) ? new URL(href, ORIGIN + from) : undefined;
  if (!/^[/#]/.test(href) || url?.origin !== ORIGIN) {
    return `een pagina van de site (/wat-nu/), https:// of een e-mailadres${suggestion(nearest(href, known))}`;
  }
  const address = unescape(url.pathname);
  if (!addresses.has(address) || url.search) {
    return `een pagina die bestaat; ${href} is er niet${suggestion(nearest(address, known))}`;
  }
  const anchors = addresses.get(address);
  const anchor = unescape(url.hash).slice(1);
  if (!href.includes('#') || !anchors || anchors.includes(anchor)) return undefined;
  const likely = nearest(anchor, anchors);
  return `een kop op ${address}; #${anchor} is er niet${suggestion(likely && `#${likely}`)}`;
}

/** Suggests what was meant, if anything is likely. */
function suggestion(likely: string | undefined): string {
  return likely === undefined ? '' : `. Bedoel je ${likely}?`;
}
