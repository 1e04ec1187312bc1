/** Gathers what editors say in `content/` and in the settings, for the check of what was built. */

import type { Content } from './read-content.ts';
import { site } from '../site.config.ts';

/** A link in a text, or an e-mail address: those become links too. */
const LINK =
  /https:\/\/[^\s<>"'\]]+?(?=[.,:;!?)]*(?:[\s<>"'\]]|$))|[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?[\w.%&=+-]+)?/g;

interface Prose {
  /** Each heading, paragraph and value, without Markdown; but not the words of the interface. */
  passages: string[];
  /** Where links lead. */
  links: string[];
}

/** Gathers all that editors say in their own words. */
export function proseOf({
  lines,
  former,
  measures,
  pages,
  notice,
}: Omit<Content, 'words' | 'problems'>): Prose {
  const files = [...lines, ...former, ...measures, ...pages, ...notice];
  const said = Object.values(site).filter((value) => typeof value === 'string');
  const written = [...files.map(({ source }) => source), ...said].join('\n');
  return {
    passages: [
      ...files.flatMap(({ passages }) => passages.map(({ text }) => text)),
      ...said,
      `${site.name}, ${site.tagline}`,
    ],
    links: [...written.matchAll(LINK)].map(([link]) =>
      link.startsWith('https:') ? link : `mailto:${link}`,
    ),
  };
}
