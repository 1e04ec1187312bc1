/** Names the page of a line where somebody else may look along. At build time only. */

import type { LineRecord } from '../schemas/line.ts';

/** What it needs to know of a line. */
interface Named {
  id: string;
  data: Pick<LineRecord, 'name' | 'shortName'>;
}

/**
 * Names the page of a line in a tab and in a shared message: "113", and not what one calls it for. A short name
 * that is not its own stays with the whole name.
 *
 * @param lines all lines
 */
export function tabTitle(
  { id, data: { name, shortName } }: Named,
  lines: readonly Named[],
): string {
  const others = lines.filter((line) => line.id !== id);
  const isTaken = others.some(({ data }) => [data.name, data.shortName].includes(shortName));
  return isTaken ? name : shortName;
}
