/**
 * Builds beside `dist/` and puts the result in its place only when everything has passed, so that
 * a build that stops leaves the last good site as it was. Stands last in the list of integrations.
 */

import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function swapDist(): AstroIntegration {
  let target: URL | undefined;
  return {
    name: 'swap-dist',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = config.outDir;
        updateConfig({ outDir: beside(target, 'next') });
      },
      'astro:build:done': ({ dir }) => {
        if (!target) return;
        const [dist, next, old] = [target, dir, beside(target, 'old')].map((url) =>
          fileURLToPath(url).replace(/[\\/]$/, ''),
        ) as [string, string, string];
        rmSync(old, { recursive: true, force: true });
        if (existsSync(dist)) renameSync(dist, old);
        renameSync(next, dist);
        rmSync(old, { recursive: true, force: true });
      },
    },
  };
}

/** `…/dist/` becomes `…/dist.next/`. */
function beside(dir: URL, word: string): URL {
  return new URL(dir.href.replace(/\/$/, `.${word}/`));
}
