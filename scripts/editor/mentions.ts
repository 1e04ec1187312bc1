/** Finds every text of the content that names a line, and where links to it must go. */

import { parse } from 'yaml';
import type { Content } from '../../src/data/read-content.ts';
import type { LineFile } from '../../src/data/content-file.ts';
import { withPlainSpaces } from '../../src/data/yaml-slips.ts';
import type { Desk, Draft } from './draft.ts';
import { setKey } from './edit-keys.ts';
import { keysOf, type Path } from './key-text.ts';

/** A text that names a line. */
export interface Mention {
  file: string;
  /** The key that it stands at; undefined for a row of the text below the keys. */
  path?: Path;
  text: string;
}

/** Keys that hold the name of a file in `lines/`, and nothing else. */
const REFERENCES = ['next', 'instead', 'line'];

/** Lists the texts in other files that name a line, link to it or call it. */
export function mentionsOf({ id, file, data }: LineFile, desk: Desk): Mention[] {
  const names = [data.name, ...(/\D/.test(data.shortName) ? [data.shortName] : [])];
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(${names.map((name) => RegExp.escape(name)).join('|')})(?![\\p{L}\\d])|${linkTo(id).source}`,
    'u',
  );
  return filesWithText(desk.content)
    .filter((other) => other !== file)
    .flatMap((other) => textsOf(other, desk.textOf(other)))
    .filter(({ text }) => pattern.test(text));
}

/** Lets every link and reference to a line lead to another one. */
export function leadElsewhere(draft: Draft, desk: Desk, from: string, to: string): void {
  const link = new RegExp(linkTo(from), 'g');
  for (const file of filesWithText(desk.content)) {
    for (const { path, text } of textsOf(file, draft.textOf(file))) {
      const isReference = REFERENCES.includes(String(path?.at(-1))) && text === from;
      const changed = isReference
        ? to
        : text.replace(link, (all: string) => all.replace(from, () => to));
      if (changed === text) continue;
      // Nobody is sent on from a line to that same line.
      const isOwn = path?.at(-1) === 'next' && file === `content/lines/${to}.md`;
      changeText(draft, { file, text, ...(path && { path }) }, isOwn ? undefined : changed);
    }
  }
}

/** Replaces a text; without one, its key goes. */
export function changeText(draft: Draft, { file, path, text }: Mention, changed?: string): void {
  draft.edit(file, (source) => {
    if (path) return setKey(source, path, changed);
    const { body } = keysOf(source);
    const rows = source.slice(body).split(/(?<=\n)/);
    const place = rows.findIndex((row) => row.trimEnd() === text);
    const row = rows[place];
    if (row === undefined) return source;
    rows[place] = row.replace(text, () => changed ?? '');
    return source.slice(0, body) + rows.join('');
  });
}

/** Matches links to the page, the contact and the number of a line. */
function linkTo(id: string): RegExp {
  return new RegExp(`(?<=\\()(?:bel:${id}(?=\\))|/hulplijnen/${id}/|/contact/${id}\\.vcf)`);
}

function filesWithText({ lines, measures, pages, former }: Content): string[] {
  return [...lines, ...measures, ...pages, ...former].map(({ file }) => file);
}

/** Lists the texts at the keys of a file, and the rows below them. */
function textsOf(file: string, source: string): Mention[] {
  const { from, to, body } = keysOf(source);
  const values = textsIn(parse(withPlainSpaces(source.slice(from, to))) as unknown, []);
  const rows = source.slice(body).split(/\r?\n/);
  return [
    ...values.map(({ path, text }) => ({ file, path, text })),
    ...rows.map((row) => ({ file, text: row.trimEnd() })),
  ];
}

function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const inside: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return inside.flatMap(([key, child]) => textsIn(child, [...path, key]));
}
