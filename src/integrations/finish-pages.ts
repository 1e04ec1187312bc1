/**
 * Gives every page the style that it uses, and the Content-Security-Policy for what it then holds.
 * A page of one kind never carries what only another kind needs.
 */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { policyFaults, policyOf, STYLE } from '../lib/policy.ts';
import { usedStyle } from '../lib/used-style.ts';

const CHARSET = '<meta charset="utf-8">';

/** Servers and CDNs cut a header that is longer. */
const LONGEST_POLICY = 2000;

export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: folder }).map((file) => ({
          file,
          html: withUsedStyle(readFileSync(path.join(folder, file), 'utf8')),
        }));
        const policy = policyOf(pages.map(({ html }) => html));
        const faults = pages.flatMap(({ file, html }) =>
          policyFaults(html).map((fault) => `${file}: ${fault}`),
        );
        if (!pages.every(({ html }) => html.includes(CHARSET))) faults.push(`zonder ${CHARSET}`);
        if (policy.length > LONGEST_POLICY) {
          faults.push(`het beleid is ${policy.length} tekens lang, hoogstens ${LONGEST_POLICY}`);
        }
        if (faults.length > 0) {
          console.error(['Het beveiligingsbeleid laat dit niet toe.', ...faults].join('\n  '));
          process.exit(1);
        }
        for (const { file, html } of pages) {
          writeFileSync(path.join(folder, file), withPolicy(html));
        }
      },
    },
  };
}

function withUsedStyle(html: string): string {
  return html.replace(STYLE, (_, css: string) => `<style>${usedStyle(css, html)}</style>`);
}

/** A page allows its own scripts and styles; those of other pages only cost bytes. */
function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf([html])}">`;
  return html.replace(CHARSET, `${CHARSET}${meta}`);
}
