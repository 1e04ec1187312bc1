/** What of `dist/` is for readers, and what a server must send with it. */

import { globSync, readFileSync } from 'node:fs';
import { contentTypeOf, headersOf } from '../../src/lib/headers.ts';
import { policyOf } from '../../src/lib/policy.ts';

const policy = policyOf(globSync('dist/**/*.html').map((file) => readFileSync(file, 'utf8')));

/** The address of every file that readers may have; the page for no address is not among them. */
export const routes = globSync('**/*.*', { cwd: 'dist' })
  .filter((file) => !/\.(br|gz)$|^404\.html$/.test(file))
  .sort()
  .map((file) => ({ file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }));

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
