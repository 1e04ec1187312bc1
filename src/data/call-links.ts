/**
 * Finds and writes links that call: an editor writes `[politie](bel:politie)`, the name of a line's file and never its
 * digits, and the page shows the number of that line to tap.
 */

import { mainNumbers } from '../numbers/ladder.ts';
import type { LineRecord } from '../schemas/line.ts';
import type { Problem } from './content-problem.ts';
import type { SourceFile } from './content-file.ts';
import { nearest } from './nearest.ts';

const SCHEME = 'bel:';
const CALL_LINK = /\[([^[\]]*)\]\(bel:([a-z0-9-]+)\)/g;

/** What it needs to know of a line. */
interface Callable {
  id: string;
  data: Pick<LineRecord, 'numbers'>;
}

/** Finds links that call no line. */
export function checkCallLinks(
  files: readonly Pick<SourceFile, 'file' | 'markdown'>[],
  ids: readonly string[],
): Problem[] {
  return files.flatMap(({ file, markdown }) =>
    (markdown?.links ?? []).flatMap(({ line, href }) => {
      const id = href.slice(SCHEME.length);
      if (!isCallLink(href) || ids.includes(id)) return [];
      const likely = nearest(id, ids);
      const meant = likely === undefined ? '' : `. Bedoel je ${SCHEME}${likely}?`;
      const expected = `${SCHEME} en de naam van een bestand in lines/, zonder .md${meant}`;
      return [{ file, line, key: 'tekst', received: markdown?.rowAt(line) ?? '', expected }];
    }),
  );
}

/** Tells whether a link names a line to call. */
export function isCallLink(href: string): boolean {
  return href.startsWith(SCHEME);
}

/**
 * Writes each link that calls as Markdown with the number in it: the name leads to the page of the
 * line, the number behind it dials. Where the number is the name, as of 112, it is there once; where
 * the number depends on the moment, the page of the line has to tell.
 *
 * @param source the text of a file
 */
export function withNumbers(source: string, lines: readonly Callable[]): string {
  return source.replace(CALL_LINK, (link: string, name: string, id: string) => {
    const line = lines.find((one) => one.id === id);
    if (!line) return link;
    const [number, ...others] = mainNumbers(line.data);
    const page = `[${name}](/hulplijnen/${id}/)`;
    if (!number || others.length > 0) return page;
    const call = `[${number.label}](tel:${number.tel})`;
    return name === number.label ? call : `${page} ${call}`;
  });
}
