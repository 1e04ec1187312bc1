/** Lists the files of `content/`, and checks their names. */

import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './content-problem.ts';

/** The files of one kind: see `src/schemas/collections.ts`. */
export interface FileSet {
  base: string;
  pattern: string;
  required: readonly string[];
  closed?: boolean;
}

/** The guide for editors, which is no content. */
const GUIDE = 'content/README.md';

/** A good file name: addresses are made of it. */
const FILE_NAME = /^[a-z0-9-]+\.[a-z]+$/;

/** Files that Windows, macOS, Office and text editors leave behind. */
const CLUTTER = /(^|\/)(\.|~\$|#.*#$|(thumbs\.db|desktop\.ini)$)|(~|\.(bak|orig|swp|tmp))$/i;

/**
 * Lists the files of one kind, in the order of their names, with those that must be there.
 *
 * @param root the folder that holds `content/`
 * @returns paths as `content/lines/ivp.md`
 */
export function filesOf(root: string, { base, pattern, required, closed }: FileSet): string[] {
  const names = closed ? [] : globSync(pattern, { cwd: path.join(root, base) });
  return [...new Set([...required, ...names.filter((name) => !CLUTTER.test(name))])]
    .sort()
    .map((name) => `${base}/${name}`);
}

/** Checks that a file exists and has a good name; undefined when all is well. */
export function checkFile(root: string, file: string): Problem | undefined {
  const name = path.posix.basename(file);
  const where = { file, line: 1, key: '' };
  if (!existsSync(path.join(root, file))) {
    return { ...where, received: 'niets', expected: 'dit bestand; de site kan niet zonder' };
  }
  if (FILE_NAME.test(name)) return undefined;
  const expected = `de naam ${plainName(name)}: kleine letters, cijfers en streepjes`;
  return { ...where, received: name, expected };
}

/**
 * Finds files that nothing reads. Each is a mistake: a name with another ending, a page without an
 * address.
 *
 * @param read the paths of those that are read
 */
export function findUnread(root: string, read: ReadonlySet<string>): Problem[] {
  return globSync('content/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !read.has(file) && !CLUTTER.test(file) && file !== GUIDE)
    .map((file) => {
      const received = path.posix.basename(file);
      const better = plainName(received);
      const expected =
        better === received
          ? 'een bestand dat de site gebruikt; kijk naar de map en naar het eind van de naam'
          : `de naam ${better}`;
      return { file, line: 1, key: '', received, expected };
    });
}

/** Makes a good name of a file name: `mijn-lijn.md` of `Mijn lijn.md` and `mijn-lijn.md.txt`. */
function plainName(name: string): string {
  const [base = '', ending] = name.toLowerCase().split(/\.(md|yml)\b/);
  const letters = base.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return `${letters.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}.${ending ?? 'md'}`;
}
