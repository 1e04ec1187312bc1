/** Writes the headers of the site for whatever serves it, with one policy for all of its pages. */

import { cdnHeaders } from '../headers/cdn.ts';
import { BuildError } from './build-error.ts';
import { contentTypeOf } from '../headers/headers.ts';
import { nginxHeaders } from '../headers/nginx.ts';
import { policyOf } from '../headers/policy.ts';
import type { Texts } from './site-files.ts';
import { addressOf } from './site-folder.ts';

/** How long a policy may be: servers and CDNs cut a longer one. */
const MAX_LENGTH = 2000;

/**
 * Writes `_headers` for Cloudflare Pages and Netlify, and `.nginx/headers.conf` for nginx. Both lie in
 * the folder of the site, because pages and policy only work when they are of the same build.
 *
 * @param files the path of everything that is served
 * @param texts what stands in those that are texts
 * @throws BuildError when a file has no known type, or a server would not take so many headers
 */
export function writeHeaders(files: readonly string[], texts: Texts): Texts {
  try {
    const policy = policyFor(files, texts);
    return new Map([
      ['_headers', cdnHeaders(files.map(addressOf), policy)],
      ['.nginx/headers.conf', nginxHeaders(policy)],
    ]);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BuildError('De headers kunnen zo niet.', [error.message]);
  }
}

/**
 * Writes the policy of all pages.
 *
 * @throws RangeError when a file has no known type, or the policy is too long
 */
function policyFor(files: readonly string[], texts: Texts): string {
  const strange = files.find((file) => !contentTypeOf(file));
  if (strange) {
    throw new RangeError(`${strange}: zet het type van dit bestand in src/headers/headers.ts`);
  }
  const pages = [...texts].filter(([file]) => file.endsWith('.html'));
  const policy = policyOf(pages.map(([, html]) => html));
  if (policy.length > MAX_LENGTH) {
    throw new RangeError(`het beleid is ${policy.length} tekens lang, hoogstens ${MAX_LENGTH}`);
  }
  return policy;
}
