/** What editors say in `content/` and in the settings, for the check of what was built. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { passagesOf } from './passages.ts';
import { site } from '../site.config.ts';

/** A link in a text, or an e-mail address: those become links too. */
const LINK = /https:\/\/[^\s<>"'\]]+?(?=[.,:;!?)]*(?:[\s<>"'\]]|$))|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

export interface Prose {
  /** Each heading, paragraph and value, without Markdown; but not the words of the interface. */
  passages: string[];
  /** Where links lead. */
  links: string[];
}

/**
 * @param root the folder that holds `content/`, in which everything can be read
 * @param settings what a copy of the site says of itself
 */
export function readProse(
  root = process.cwd(),
  settings: { name: string; tagline: string } = site,
): Prose {
  const files = globSync('content/{lines,former,measures,pages}/*.md', { cwd: root }).sort();
  const sources = files.map((file) => ({
    file,
    source: readFileSync(path.join(root, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n'),
  }));
  const said = Object.values(settings).filter((value) => typeof value === 'string');
  const written = [...sources.map(({ source }) => source), ...said].join('\n');
  return {
    passages: [
      ...sources.flatMap(({ file, source }) => passagesOf(file, source).map(({ text }) => text)),
      ...said,
      `${settings.name}, ${settings.tagline}`,
    ],
    links: [...written.matchAll(LINK)].map(([link]) =>
      link.startsWith('https:') ? link : `mailto:${link}`,
    ),
  };
}
