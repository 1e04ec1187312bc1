/** A page in parts that can be judged one by one, so that what many pages share is judged once. */

/** Where no sentence and no link runs on, in the order in which a page has them. */
const SEAMS = ['<style', '</head', '<body', '<main', '<footer'];

/** How many parts are remembered: those of every kind of page, and few enough to hold in memory. */
const ROOM = 1000;

/** Cuts a page at its style, its body, its main part and its foot; the parts together are the page. */
export function partsOf(html: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const seam of SEAMS) {
    const at = html.indexOf(seam, from);
    if (at < 0) continue;
    parts.push(html.slice(from, at));
    from = at;
  }
  return [...parts, html.slice(from)];
}

/**
 * @param judge what to say of a text; it must say the same of the same text
 * @returns the same, but asked only once of a text that comes back soon
 */
export function remembering<T>(judge: (text: string) => T): (text: string) => T {
  const said = new Map<string, T>();
  return (text) => {
    const known = said.get(text);
    if (known !== undefined) return known;
    if (said.size >= ROOM) said.clear();
    const found = judge(text);
    said.set(text, found);
    return found;
  };
}
