/** Lays out what a task works on. */

import { readContent } from '../../src/data/read-content.ts';
import { todayOf } from '../../src/numbers/verification.ts';
import type { Desk } from './draft.ts';
import { bytesOf } from './judge.ts';
import { decode } from './text-file.ts';

/**
 * Reads the content as it is now.
 *
 * @param root the folder that holds `content/`
 */
export function deskOf(root: string): Desk {
  const textOf = (file: string) => decode(bytesOf(root, file) ?? Buffer.of()).text;
  return { content: readContent(root), textOf, today: todayOf(Date.now()) };
}
