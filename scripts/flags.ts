/** Reads what was typed behind a command. */

import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Parses the arguments of this command; stops with a message at any other.
 *
 * @param expected what may be typed, in Dutch
 */
export function flagsOf<T extends ParseArgsConfig>(
  config: T,
  expected: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch {
    return refuse(expected);
  }
}

/** Stops with what was typed, and what may be. */
export function refuse(expected: string): never {
  console.error(`Gekregen: ${process.argv.slice(2).join(' ') || 'niets'}. Verwacht: ${expected}`);
  process.exit(1);
}
