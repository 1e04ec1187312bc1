/** Compares the headers that a server sends with those of `src/headers/`. */

import { contentTypeOf, headersOf, policyIn } from '../../src/headers/headers.ts';
import { policyOf } from '../../src/headers/policy.ts';
import type { Finding } from './findings.ts';
import type { Sent } from './files.ts';

/** Headers that say how an answer travels, or from which machine of a host it comes. */
const OF_THE_HOST =
  /^(accept-ranges|age|allow|alt-svc|cache-status|cf-.*|connection|content-(encoding|length|type)|date|etag|expires|keep-alive|last-modified|priority|server|transfer-encoding|vary|via|netlify-vary|x-(cache.*|fastly-.*|github-.*|nf-.*|proxy-cache|served-by|timer))$/;

/** What a host adds by itself, and cannot leave out. developers.cloudflare.com/pages/configuration/serving-pages */
const ADDED: Partial<Record<string, string>> = {
  'cloudflare-pages': 'access-control-allow-origin',
};

/** The host that sends no headers of a site. */
const WITHOUT_HEADERS = 'github-pages';

const HASH = /'sha256-[^']*' ?/g;

/**
 * Compares the headers of what was sent.
 *
 * @param built every page as it was built; without them, a policy may allow other scripts by their hash
 * @param host as in the settings; undefined for a copy of somebody else, of which nobody knows
 */
export function compareHeaders(
  sent: readonly Sent[],
  built: readonly string[] | undefined,
  host: string | undefined,
): Finding[] {
  const policy = policyOf(built ?? []);
  const answers = [...new Map(sent.map((one) => [one.address, one])).values()];
  return answers.flatMap((one) => {
    const isPage = one.file.endsWith('.html');
    const found = [
      ...typeFault(one),
      ...(host === WITHOUT_HEADERS ? [] : differences(one, policy, built !== undefined, host)),
      ...(isPage && !policyIn(one.body.toString())
        ? ['er staat geen Content-Security-Policy in de pagina']
        : []),
    ];
    return found.map((what) => ({ where: one.address, what }));
  });
}

/** Finds a type that is missing or wrong; how it writes its encoding is up to a host. */
function typeFault({ file, headers }: Sent): string[] {
  const plain = (type = '') => type.toLowerCase().split(';')[0]?.trim();
  const type = headers.get('content-type') ?? '';
  const [, charset = 'utf-8'] = /charset=["']?([\w-]+)/i.exec(type) ?? [];
  const isRight = plain(type) === plain(contentTypeOf(`/${file}`));
  if (isRight && charset.toLowerCase() === 'utf-8') return [];
  return [`Content-Type is ${type || 'er niet'}, verwacht: ${contentTypeOf(`/${file}`)}`];
}

/** Finds headers that are missing, other ones, or too many. */
function differences(
  { address, headers }: Sent,
  policy: string,
  isExact: boolean,
  host = '',
): string[] {
  const expected = headersOf(address, policy);
  const names = new Set(Object.keys(expected).map((name) => name.toLowerCase()));
  const wrong = Object.entries(expected).flatMap(([name, value]) => {
    const found = headers.get(name);
    if (found === null) return [`header ${name} ontbreekt`];
    const isPolicy = name === 'Content-Security-Policy' && !isExact;
    const same = isPolicy ? found.replace(HASH, '') === value.replace(HASH, '') : found === value;
    return same
      ? []
      : [`header ${name} is "${cut(found)}"${isPolicy ? '' : `, verwacht: "${cut(value)}"`}`];
  });
  const extra = [...headers].filter(
    ([name]) => !names.has(name) && name !== ADDED[host] && !OF_THE_HOST.test(name),
  );
  return [...wrong, ...extra.map(([name, value]) => `extra header ${name}: ${cut(value)}`)];
}

function cut(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
