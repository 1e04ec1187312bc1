/** Lists links that stand in no text: those of the menu, the foot, and the buttons on top of a page. */

import { site } from '../site.config.ts';
import { jumpAddress } from './addresses.ts';
import type { Reference } from './check-references.ts';
import type { Content } from './read-content.ts';
import { readText } from './read-text.ts';

/** The file with the menu and the foot. */
const SETTINGS = 'src/site.config.ts';

/** Lists the links of the menu and the foot. */
export function menuLinks(): Reference[] {
  const rows = readText(SETTINGS).split('\n');
  return (['menu', 'foot'] as const).flatMap((list) =>
    site[list].map(({ path: href }, index) => {
      const line = rows.findIndex((row) => row.includes(`'${href}'`)) + 1;
      const key = `${list}[${index}].path`;
      return { file: SETTINGS, line: line || 1, key, received: href, href };
    }),
  );
}

/** Lists where the buttons on top of a page lead to. */
export function jumpsOf({ file, data, lineOf }: Content['pages'][number]): Reference[] {
  return (data.jumps ?? []).map(({ to }, index) => {
    const line = lineOf(['jumps', index, 'to']);
    return { file, line, key: `jumps[${index}].to`, received: to, href: jumpAddress(to) };
  });
}
