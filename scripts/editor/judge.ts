/** Judges changes by the checks of a build, on a copy of the content that is thrown away. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent, type Content } from '../../src/data/read-content.ts';
import type { Problem } from '../../src/data/content-problem.ts';
import type { Plan } from './draft.ts';
import { decode } from './text-file.ts';

/** A file before and after a change; without bytes where there is none. */
export interface FileChange {
  file: string;
  before: Buffer | undefined;
  after: Buffer | undefined;
}

/** What a change may write: text of the content, never anything else. */
const WRITABLE = /^content\/(?:(?:lines|former|measures|pages)\/[a-z0-9-]+\.md|[a-z]+\.yml)$/;

/**
 * Turns the texts of a plan into bytes, in the encoding of each file. Files that stay as they are, are
 * left out.
 *
 * @throws RangeError for a file that is no content
 */
export function changesOf(root: string, files: Plan['files']): FileChange[] {
  return [...files].flatMap(([file, text]) => {
    if (!WRITABLE.test(file)) throw new RangeError(`${file} is no file of the content`);
    const before = bytesOf(root, file);
    const after = text === undefined ? undefined : decode(before ?? Buffer.of()).bytesOf(text);
    const isSame = before && after ? before.equals(after) : before === after;
    return isSame ? [] : [{ file, before, after }];
  });
}

/** Writes the files of changes below a folder; one that has no bytes goes. */
export function write(root: string, changes: readonly Pick<FileChange, 'file' | 'after'>[]): void {
  for (const { file, after } of changes) {
    const target = path.join(root, file);
    if (after === undefined) rmSync(target, { force: true });
    else {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, after);
    }
  }
}

/** Reads the content as it would be after changes. */
export function contentAfter(root: string, changes: readonly FileChange[]): Content {
  const copy = mkdtempSync(path.join(tmpdir(), 'redactie-'));
  try {
    cpSync(path.join(root, 'content'), path.join(copy, 'content'), { recursive: true });
    write(copy, changes);
    return readContent(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Picks the problems that a change brings: one that was there already does not stand in its way. */
export function newProblems(before: Content, after: Content): Problem[] {
  const key = ({ file, key, received, expected }: Problem) =>
    [file, key, received, expected].join('\n');
  const known = before.problems.map(key);
  return after.problems.filter((problem) => !known.includes(key(problem)));
}

/** Reads the bytes of a file; undefined where there is none. */
export function bytesOf(root: string, file: string): Buffer | undefined {
  const source = path.join(root, file);
  return existsSync(source) ? readFileSync(source) : undefined;
}
