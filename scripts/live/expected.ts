/** Describes what a site that is live is held against. */

import type { Content } from '../../src/data/read-content.ts';
import type { Manifest } from '../../src/schemas/manifest.ts';
import type { Words } from '../../src/schemas/ui.ts';
import type { site } from '../../src/site.config.ts';

/** What a site is compared with. */
export interface Expected {
  content: Content & { words: Words };
  settings: Pick<typeof site, 'url' | 'host' | 'shelfLifeDays'>;
  /** The manifest of the build that should be live; undefined when there is none here. */
  manifest: Manifest | undefined;
  /** The folder of that build, to name what differs. */
  folder: string;
  /** Where http is answered; undefined when that is not to be checked. */
  http: URL | undefined;
  /** Milliseconds since 1 January 1970 UTC. */
  now: number;
}
