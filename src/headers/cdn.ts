/** Writes and applies `_headers`, the file of Cloudflare Pages, Netlify and `npm run serve`. */

import { contentTypeOf, headersOf, type HeaderFields } from './headers.ts';

/** The limits of Cloudflare Pages; Netlify names none. developers.cloudflare.com/pages/configuration/headers */
const MAX_RULES = 100;
const MAX_LINE = 2000;

/** Addresses whose Content-Type a CDN does not know, or writes in another way. */
const SPECIAL_TYPE = /\.(vcf|webmanifest)$|^\/\.well-known\//;

/**
 * Writes one rule for everything, and a rule for each name at the top of the site with what is not the
 * same for all. No header comes from two rules for one address: Cloudflare would join both values with
 * a comma.
 *
 * @param addresses the path of everything that is served, as `/over/`
 * @param policy the Content-Security-Policy of the pages, as in their `<meta>`
 * @throws RangeError when the file would be more than Cloudflare reads
 */
export function cdnHeaders(addresses: readonly string[], policy: string): string {
  const all = addresses.map((address) => ({ address, headers: headersFor(address, policy) }));
  const shared = common(all.map(({ headers }) => headers));
  const rules: [pattern: string, headers: HeaderFields][] = [['/*', shared]];
  for (const [pattern, group] of Map.groupBy(all, ({ address }) => patternOf(address))) {
    const own = Object.entries(common(group.map(({ headers }) => headers)));
    rules.push([pattern, Object.fromEntries(own.filter(([name]) => !(name in shared)))]);
  }
  const blocks = rules.map(([pattern, headers]) => [
    pattern,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  if (blocks.length > MAX_RULES) {
    throw new RangeError(`_headers: ${blocks.length} regels, hoogstens ${MAX_RULES}`);
  }
  const long = blocks.flat().find((line) => line.length > MAX_LINE);
  if (long) {
    throw new RangeError(
      `_headers: een regel van ${long.length} tekens, hoogstens ${MAX_LINE}: ${long.slice(0, 40)}…`,
    );
  }
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/**
 * Applies a `_headers` file as a CDN does: all rules that match an address, in their order.
 *
 * @param text what `cdnHeaders` wrote
 * @param address the path of an address, as `/over/`
 */
export function readCdnHeaders(text: string, address: string): HeaderFields {
  const headers: Record<string, string> = {};
  let matches = false;
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined) {
      matches = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line;
    } else if (matches) {
      headers[name] = value;
    }
  }
  return headers;
}

/** Lists the headers of an address, with its Content-Type where a CDN needs it. */
function headersFor(address: string, policy: string): HeaderFields {
  const type = SPECIAL_TYPE.test(address) ? contentTypeOf(address) : undefined;
  return { ...headersOf(address, policy), ...(type && { 'Content-Type': type }) };
}

/** Makes the pattern of a rule: `/over/*` for `/over/`; the home page and a file at the top as they are. */
function patternOf(address: string): string {
  const [, folder] = /^(\/[^/]+\/)/.exec(address) ?? [];
  return folder ? `${folder}*` : address;
}

/** Selects the headers that all have with the same value. */
function common([first = {}, ...others]: readonly HeaderFields[]): HeaderFields {
  const same = Object.entries(first).filter(([name, value]) =>
    others.every((headers) => headers[name] === value),
  );
  return Object.fromEntries(same);
}
