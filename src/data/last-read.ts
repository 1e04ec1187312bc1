/** Keeps the content as it was last read: a build reads it once, a development server after each change. */

import { readContent, type Content } from './read-content.ts';

let last: Content | undefined;

/**
 * Reads `content/`, and keeps it.
 *
 * @param root the folder that holds it
 */
export function readAgain(root?: string): Content {
  last = readContent(root);
  return last;
}

/** Returns the content as it was read last; reads it when it never was. */
export function lastRead(): Content {
  return last ?? readAgain();
}
