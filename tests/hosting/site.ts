/** What of the built site is for readers, and what a server must send with it. */

import { contentTypeOf, headersOf } from '../../src/headers/headers.ts';
import { policyOf } from '../../src/headers/policy.ts';
import { PAGES, addressOf, builtFiles } from '../fixtures/dist.ts';

const policy = policyOf(PAGES.map(({ html }) => html));

/** The address of every file that readers may have; the page for no address is not among them. */
export const routes = builtFiles('**/*.*')
  .filter((file) => !/\.(br|gz)$|^404\.html$/.test(file))
  .map((file) => ({ file, address: addressOf(file) }));

/** All headers of an address, with names in lower case. */
export function expected(address: string): Record<string, string> {
  const type = contentTypeOf(address) ?? '';
  return Object.fromEntries(
    Object.entries({ ...headersOf(address, policy), 'Content-Type': type }).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );
}
