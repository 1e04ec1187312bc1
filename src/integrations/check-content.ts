/** Stops a build, or a development server, before it starts when anything in `content/` is wrong. */

import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { report } from '../lib/content-file.ts';
import { readContent } from './read-content.ts';

export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': () => {
        const { problems } = readContent();
        if (problems.length > 0) throw withoutStack(report(problems));
      },
    },
  };
}

/** An error for an editor: where in our code it was found does not help to mend the content. */
function withoutStack(message: string): AstroError {
  const error = new AstroError(message);
  error.name = 'Inhoud';
  error.stack = '';
  return error;
}
