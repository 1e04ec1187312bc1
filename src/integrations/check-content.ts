/** Stops a build when anything in `content/` is wrong; while writing, shows it at once. */

import type { AstroIntegration } from 'astro';
import { readContent } from '../data/read-content.ts';
import { report } from '../lib/problem.ts';

/**
 * Before a build or a development server starts, bad content ends it with one message and exit
 * code 1. In a running development server the same message covers the page until it is mended.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': () => {
        const { problems } = readContent();
        if (problems.length === 0) return;
        // Not thrown: where in our code it was found does not help an editor.
        console.error(report(problems));
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_, file) => {
          if (!/[\\/]content[\\/]/.test(file)) return;
          const { problems } = readContent();
          if (problems.length === 0) return;
          const message = report(problems);
          logger.error(message);
          server.ws.send({ type: 'error', err: { message, stack: '' } });
        });
      },
    },
  };
}
