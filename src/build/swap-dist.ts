/**
 * Builds beside `dist/` and puts the result in its place only when everything has passed, so that
 * a build that stops leaves the last good site as it was. A build that puts nothing there fails.
 */

import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  nextFolder,
  realFolder,
  removeLeftovers,
  replaceSite,
  restoreSite,
} from './site-folder.ts';

/** The exit code of Node when a promise that it waits for is never settled. */
const UNSETTLED = 13;

const SILENT_END =
  'De bouw is halverwege gestopt, zonder te zeggen waarom. Er is niets veranderd: dist/ is nog de vorige site. Draai de opdracht opnieuw.';

/** Makes the integrations that must be the first and the last in the list of Astro. */
export function swapDist(): Record<'first' | 'last', AstroIntegration> {
  let site: string;
  let isReplaced = false;
  return {
    first: {
      name: 'swap-dist',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig }) => {
          const dist = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
          restoreSite(dist);
          if (command !== 'build') return;
          site = realFolder(dist);
          removeLeftovers(site);
          updateConfig({ outDir: pathToFileURL(`${nextFolder(site)}/`) });
          // Tools that only read these settings get here too.
          if (!process.argv.includes('build')) return;
          process.once('exit', (code) => {
            if (isReplaced) return;
            process.exitCode = 1;
            // Any other code comes with a message.
            if (code === 0 || code === UNSETTLED) console.error(SILENT_END);
          });
        },
      },
    },
    last: {
      name: 'swap-dist',
      hooks: {
        'astro:build:done': () => {
          replaceSite(site);
          isReplaced = true;
        },
      },
    },
  };
}
