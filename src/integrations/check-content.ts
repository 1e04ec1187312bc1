/** Stops a build, or a development server, before it starts when anything in `content/` is wrong. */

import type { AstroIntegration } from 'astro';
import { report } from '../lib/problem.ts';
import { readContent } from '../data/read-content.ts';

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
    },
  };
}
