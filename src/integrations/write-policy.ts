/** Writes the Content-Security-Policy of the site into every page, made from what the pages hold. */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { policyFaults, policyOf } from '../lib/policy.ts';

const CHARSET = '<meta charset="utf-8">';

export function writePolicy(): AstroIntegration {
  return {
    name: 'write-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: folder }).map((file) => ({
          file,
          html: readFileSync(path.join(folder, file), 'utf8'),
        }));
        const policy = policyOf(pages.map(({ html }) => html));
        const faults = pages.flatMap(({ file, html }) =>
          policyFaults(html).map((fault) => `${file}: ${fault}`),
        );
        if (!pages.every(({ html }) => html.includes(CHARSET))) faults.push(`zonder ${CHARSET}`);
        if (policy.length > 2000) faults.push(`het beleid is ${policy.length} tekens lang`);
        if (faults.length > 0) {
          console.error(['Het beveiligingsbeleid laat dit niet toe.', ...faults].join('\n  '));
          process.exit(1);
        }
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        for (const { file, html } of pages) {
          writeFileSync(path.join(folder, file), html.replace(CHARSET, `${CHARSET}${meta}`));
        }
      },
    },
  };
}
