/** Which part of a site comes first, where there is no room or no time for all of it. */

/**
 * Picks files in the order of their addresses: the home page, then what is the fewest steps below.
 * What is too large for the room that is left is passed over, so that one huge list does not keep out
 * the pages after it.
 *
 * @param sizes the size of each file by its path below the folder of the site, as `over/index.html`
 * @param room how large they may be together
 * @returns their paths, in that order
 */
export function foremost(sizes: ReadonlyMap<string, number>, room: number): string[] {
  let left = room;
  return [...sizes]
    .map(([file, size]) => ({ file, size, address: addressOf(file) }))
    .map((one) => ({ ...one, steps: one.address.split('/').length }))
    .sort((one, other) => one.steps - other.steps || (one.address < other.address ? -1 : 1))
    .filter(({ size }) => {
      if (size > left) return false;
      left -= size;
      return true;
    })
    .map(({ file }) => file);
}

/** The path of the address at which a file is served: `over/index.html` is at `/over/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
