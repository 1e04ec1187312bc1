/** Lists the texts of the content, each by the key or the row where it stands, and changes one. */

import type { Content } from '../../src/data/read-content.ts';
import { textsIn, type KeyPath } from '../../src/data/key-path.ts';
import type { Desk, Draft } from './draft.ts';
import { setKey } from './edit-keys.ts';
import { keysOf, parseKeys } from './front-matter.ts';
import { lineEndOf } from './text-file.ts';

/** A text, and where it stands. */
export interface ContentText {
  file: string;
  /** The key that it stands at; undefined for a row of the text below the keys. */
  path?: KeyPath;
  text: string;
}

/** Lists every text of the content. */
export function allTexts({ content, textOf }: Pick<Desk, 'content' | 'textOf'>): ContentText[] {
  return filesWithText(content).flatMap((file) => textsOf(file, textOf(file)));
}

/** Replaces a text; without one, its key goes. */
export function changeText(
  draft: Draft,
  { file, path, text }: ContentText,
  changed?: string,
): void {
  draft.edit(file, (source) => {
    if (path) return setKey(source, path, changed);
    const { body } = keysOf(source);
    const rows = source.slice(body).split(/(?<=\n)/);
    const place = rows.findIndex((row) => row.trimEnd() === text);
    const row = rows[place];
    if (row === undefined) return source;
    const end = lineEndOf(source);
    rows[place] = row.replace(text, () => (changed ?? '').replaceAll(/\r?\n/g, end));
    return source.slice(0, body) + rows.join('');
  });
}

/** Lists the files in which a text can name a line. */
function filesWithText({ lines, measures, pages, former, notice }: Content): string[] {
  return [...lines, ...measures, ...pages, ...former, ...notice].map(({ file }) => file);
}

/** Lists the texts at the keys of a file, and the rows below them. */
function textsOf(file: string, source: string): ContentText[] {
  const { body } = keysOf(source);
  const values = textsIn(parseKeys(source));
  const rows = source.slice(body).split(/\r?\n/);
  return [
    ...values.map(({ path, text }) => ({ file, path, text })),
    ...rows.map((row) => ({ file, text: row.trimEnd() })),
  ];
}
