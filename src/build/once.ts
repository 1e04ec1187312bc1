/** Work that need not be done twice in one process. */

const done = new Map<string, Promise<string>>();

/**
 * @param name what is made
 * @param make called for the first who asks
 * @returns what was made then
 */
export function once(name: string, make: () => Promise<string>): Promise<string> {
  const made = done.get(name) ?? make();
  done.set(name, made);
  return made;
}
