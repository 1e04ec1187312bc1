/** Gives Astro the address of the site, and stops when it cannot be one. */

import type { AstroIntegration } from 'astro';
import { BuildError } from './build-error.ts';
import { addressFault, isLocal } from './site-address.ts';
import { site } from '../site.config.ts';

/** Makes the Astro integration that sets the address. */
export function setAddress(): AstroIntegration {
  return {
    name: 'set-address',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // A workflow without an address has an empty one: then that of the settings counts, where they have one.
        const isForgotten = process.env.SITE_URL === '' && isLocal(site.url);
        const fault = addressFault(isForgotten ? '' : site.url);
        if (fault) {
          throw new BuildError(
            'Het adres van de site klopt niet (SITE_URL, of url in src/site.config.ts).',
            [`gekregen: ${fault.received}`, `verwacht: ${fault.expected}`],
          );
        }
        updateConfig({ site: site.url });
      },
    },
  };
}
