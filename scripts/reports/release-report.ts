/** Reports to an editor what is to be done before or after publishing. */

/** One thing that is not as it should be, and what to do about it; both for an editor. */
export interface Finding {
  what: string;
  todo: string;
}

/**
 * Tells in one message what stands in the way, and what does not and is still to be done.
 *
 * @param obstacles what keeps the site from being published
 * @param warnings what does not
 */
export function releaseReport(
  obstacles: readonly Finding[],
  warnings: readonly Finding[] = [],
): string {
  const count =
    obstacles.length === 1 ? 'staat nog 1 ding' : `staan nog ${obstacles.length} dingen`;
  return [
    obstacles.length === 0
      ? 'Niets staat in de weg: de site kan worden gepubliceerd.'
      : `Er ${count} in de weg van publiceren.`,
    ...paragraphsOf(obstacles),
    ...(warnings.length > 0 ? ['Dit houdt het publiceren niet tegen, maar doe het snel:'] : []),
    ...paragraphsOf(warnings),
  ].join('\n\n');
}

function paragraphsOf(found: readonly Finding[]): string[] {
  return found.map(({ what, todo }, index) => `${index + 1}. ${what}\n   Doe dit: ${todo}`);
}
