/** Sets one moment for all that a build makes, and stops when it cannot be right. */

import type { AstroIntegration } from 'astro';
import { buildDate, buildDateFault } from '../calendar/build-date.ts';
import { BuildError } from './build-error.ts';

/** Makes the Astro integration that sets the moment. */
export function setBuildDate(): AstroIntegration {
  return {
    name: 'set-build-date',
    hooks: {
      'astro:config:setup': () => {
        const [epoch, now] = [process.env.SOURCE_DATE_EPOCH ?? '', Date.now()];
        const fault = buildDateFault(epoch, now);
        if (fault) {
          throw new BuildError(
            'Het moment van de bouw klopt niet (SOURCE_DATE_EPOCH, of de klok van deze computer).',
            [`gekregen: ${fault.received}`, `verwacht: ${fault.expected}`],
          );
        }
        process.env.SOURCE_DATE_EPOCH = `${Math.floor(buildDate(epoch, now) / 1000)}`;
      },
    },
  };
}
