/** Writes the headers of the site for those who serve it, with one policy for all of its pages. */

import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cdnHeaders } from '../lib/cdn-headers.ts';
import { contentTypeOf, policyIn } from '../lib/headers.ts';
import { nginxHeaders } from '../lib/nginx-headers.ts';
import { policyOf } from '../lib/policy.ts';

/**
 * `_headers` for Cloudflare Pages and Netlify, `.nginx/headers.conf` for nginx. Both lie in the
 * folder of the site, because pages and policy only work when they are of the same build.
 */
export function writeHeaders(): AstroIntegration {
  return {
    name: 'write-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        try {
          const { policy, addresses } = readBuilt(folder);
          writeFileSync(path.join(folder, '_headers'), cdnHeaders(addresses, policy));
          mkdirSync(path.join(folder, '.nginx'));
          writeFileSync(path.join(folder, '.nginx/headers.conf'), nginxHeaders(policy));
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          // Not thrown: where in our code it was found does not help an editor.
          console.error(`De headers kunnen zo niet.\n  ${error.message}`);
          process.exit(1);
        }
      },
    },
  };
}

/** @throws RangeError when a page does not have its own policy, or a file has no known type */
function readBuilt(folder: string): { policy: string; addresses: string[] } {
  const files = globSync(['**/*', '.well-known/*'], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  const strange = files.find((file) => !contentTypeOf(file));
  if (strange) {
    throw new RangeError(`${strange}: zet het type van dit bestand in src/lib/headers.ts`);
  }
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(path.join(folder, file), 'utf8') }));
  const other = pages.find(({ html }) => policyIn(html) !== policyOf([html]));
  if (other) {
    const what = policyIn(other.html) ? 'een ander' : 'geen';
    throw new RangeError(`${other.file}: ${what} Content-Security-Policy in <meta>`);
  }
  return {
    policy: policyOf(pages.map(({ html }) => html)),
    addresses: files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
  };
}
