/**
 * Records what was saved, so that it can be undone until it is committed. It outlives the program: an
 * editor may close the window and see the mistake an hour later.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bytesOf, write, type FileChange } from './judge.ts';

/** One thing that was saved. */
export interface Entry {
  id: string;
  title: string;
  files: { file: string; before: string | null; after: string | null }[];
}

/** In a folder that git and the build leave alone. */
const PLACE = 'node_modules/.cache/redactie.json';

/** Writes changes, and records them under a title. */
export function save(root: string, title: string, changes: readonly FileChange[]): void {
  const id = crypto.randomUUID();
  const files = changes.map(({ file, before, after }) => {
    return { file, before: encoded(before), after: encoded(after) };
  });
  try {
    write(root, changes);
  } catch (error) {
    // Half of a change is worse than none.
    write(
      root,
      changes.map(({ file, before }) => ({ file, after: before })),
    );
    throw error;
  }
  remember(root, [...entries(root), { id, title, files }]);
}

/** Lists what can be undone, the oldest first: what is committed is no longer here. */
export function entries(root: string): Entry[] {
  const place = path.join(root, PLACE);
  const all = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Entry[]) : [];
  const changed = uncommitted(root);
  return all.filter(
    ({ files }) => !changed || files.some(({ file }) => changed.some((one) => one.endsWith(file))),
  );
}

/**
 * Puts the files of an entry back as they were.
 *
 * @returns why that cannot be done; undefined when it is done
 */
export function undo(root: string, id: string): string | undefined {
  const all = entries(root);
  const entry = all.find((one) => one.id === id);
  if (!entry) return 'Dit is al ongedaan gemaakt, of al vastgelegd in git.';
  const other = entry.files.find(({ file, after }) => encoded(bytesOf(root, file)) !== after);
  if (other) {
    return `${other.file} is daarna nog veranderd. Maak eerst dat ongedaan, of verander het zelf.`;
  }
  write(
    root,
    entry.files.map(({ file, before }) => ({
      file,
      after: before === null ? undefined : Buffer.from(before, 'base64'),
    })),
  );
  remember(
    root,
    all.filter((one) => one !== entry),
  );
  return undefined;
}

/** Writes down what can be undone. */
function remember(root: string, all: readonly Entry[]): void {
  const place = path.join(root, PLACE);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify(all));
}

function encoded(bytes: Buffer | undefined): string | null {
  return bytes?.toString('base64') ?? null;
}

/**
 * Lists the files of the content that differ from the last commit, by their path in the whole of what git
 * keeps; undefined where git knows nothing.
 */
function uncommitted(root: string): string[] | undefined {
  const { status, stdout } = spawnSync(
    'git',
    ['-c', 'core.quotepath=off', 'status', '--porcelain', '--no-renames', '-uall', '--', 'content'],
    { cwd: root, encoding: 'utf8' },
  );
  return status === 0 ? stdout.split('\n').map((row) => row.slice(3)) : undefined;
}
