/**
 * Finds the keys of a content file in its text as it lies on the disk, whatever ends its lines. The build splits
 * a file in `src/data/front-matter.ts`, when each line ends in the same way.
 */

import { parse } from 'yaml';
import { withPlainSpaces } from '../../src/data/yaml-slips.ts';

/** What stands above the text of a Markdown file; the whole of any other file. */
const FRONT_MATTER = /^(\uFEFF?---[^\S\r\n]*\r?\n)([\s\S]*?\r?\n)---[^\S\r\n]*(?:\r?\n|$)/;

/** Finds where the keys of a file stand, and where the text below them begins. */
export function keysOf(source: string): { from: number; to: number; body: number } {
  const [all, mark = '', keys = ''] = FRONT_MATTER.exec(source) ?? [];
  const from = all === undefined ? Number(source.startsWith('\uFEFF')) : mark.length;
  const to = all === undefined ? source.length : from + keys.length;
  return { from, to, body: all?.length ?? source.length };
}

/** Parses the keys of a file. */
export function parseKeys(source: string): unknown {
  const { from, to } = keysOf(source);
  return parse(withPlainSpaces(source.slice(from, to)));
}
