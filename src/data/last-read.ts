/** The content as it was last read: by a build once, by a development server after each change. */

import { readContent, type Content } from './read-content.ts';

let last: Content | undefined;

/**
 * Reads `content/`, also for who asks for it after this.
 *
 * @param root the folder that holds it
 */
export function readAgain(root?: string): Content {
  last = readContent(root);
  return last;
}

/** Returns the content as it was read last. */
export function lastRead(): Content {
  return last ?? readAgain();
}
