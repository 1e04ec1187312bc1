/** Writes the headers of the site for those who serve it, with the policy that is in the pages. */

import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cdnHeaders } from '../lib/cdn-headers.ts';
import { contentTypeOf, policyIn } from '../lib/headers.ts';
import { nginxHeaders } from '../lib/nginx-headers.ts';

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

/** @throws RangeError when the pages do not have one policy, or a file has no known type */
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
  const policies = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, policy: policyIn(readFileSync(path.join(folder, file), 'utf8')) }));
  const policy = policies[0]?.policy;
  const other = policies.find((page) => page.policy !== policy || !page.policy);
  if (!policy || other) {
    const what = other?.policy
      ? 'een ander Content-Security-Policy'
      : 'geen Content-Security-Policy';
    throw new RangeError(`${other?.file ?? 'de site'}: ${what} in <meta>`);
  }
  return { policy, addresses: files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`) };
}
