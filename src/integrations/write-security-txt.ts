/** Writes `/.well-known/security.txt`. While nobody is named to report to, there is no such file. */

import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { buildDate } from '../lib/build-date.ts';
import { securityTxt } from '../lib/security-txt.ts';
import { site } from '../site.config.ts';

export function writeSecurityTxt(): AstroIntegration {
  return {
    name: 'write-security-txt',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (!site.securityContact) return;
        const folder = new URL('.well-known/', dir);
        mkdirSync(folder, { recursive: true });
        const text = securityTxt(site.securityContact, site.url, buildDate());
        writeFileSync(new URL('security.txt', folder), text);
      },
    },
  };
}
