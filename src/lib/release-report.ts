/** What stands in the way of publishing, as it is told to an editor. */

/** One thing in the way, and what to do about it; both for an editor. */
export interface Obstacle {
  what: string;
  todo: string;
}

/** All obstacles as one message, or one line when there are none. */
export function releaseReport(found: readonly Obstacle[]): string {
  if (found.length === 0) return 'Niets staat in de weg: de site kan worden gepubliceerd.';
  const count = found.length === 1 ? 'staat nog 1 ding' : `staan nog ${found.length} dingen`;
  const paragraphs = found.map(
    ({ what, todo }, place) => `${place + 1}. ${what}\n   Doe dit: ${todo}`,
  );
  return [`Er ${count} in de weg van publiceren.`, ...paragraphs]
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}
