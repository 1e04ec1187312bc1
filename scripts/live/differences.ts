/** Names what differs between a page as it was built and as it is live. */

/** How many differences are named, and how long each may be. */
const MAX_NAMED = 3;
const MAX_LENGTH = 100;

/**
 * Names what was added to a page, else what is gone from it, else where its words begin to differ.
 *
 * @param built the HTML of the page as it was built
 * @param live what a server sent instead
 */
export function differencesIn(built: string, live: string): string {
  const [before, after] = [built, live].map(tagsOf) as [string[], string[]];
  const added = without(after, before);
  if (added.length > 0) return `erbij gekomen: ${named(added)}`;
  const gone = without(before, after);
  if (gone.length > 0) return `weg: ${named(gone)}`;
  let start = 0;
  while (start < live.length && live[start] === built[start]) start += 1;
  return `andere woorden: "${shortened(live.slice(Math.max(0, start - 20)))}"`;
}

/**
 * Lists each element as it opens; of scripts and styles what is in them too. Not as a parser does: what
 * was added may leave the page in pieces.
 */
function tagsOf(html: string): string[] {
  return html.match(/<(?:script|style)\b[^<]*(?:<(?!\/)[^<]*)*|<[a-z][^>]*>?/gi) ?? [];
}

/** Lists what is in one list more often than in another. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = Map.groupBy(other, (one) => one);
  return list.filter((one) => left.get(one)?.pop() === undefined);
}

function named(tags: readonly string[]): string {
  const more = tags.length - MAX_NAMED;
  const rows = tags.slice(0, MAX_NAMED).map(shortened);
  return `${rows.join(', ')}${more > 0 ? ` en nog ${more}` : ''}`;
}

function shortened(text: string): string {
  const row = text.replace(/\s+/g, ' ').trim();
  return row.length > MAX_LENGTH ? `${row.slice(0, MAX_LENGTH)}…` : row;
}
