/** Tells what was found wrong with a site that is live, one row each. */

/** One thing that is wrong, and where. */
export interface Finding {
  where: string;
  what: string;
}

/** From how many places on the same finding is told once. */
const MANY = 10;

/** How many rows are told, and how long each may be: an issue holds no more than 65,536 characters. */
const MAX_ROWS = 100;
const MAX_LENGTH = 500;

/** Writes each finding in a row; the same one in many places is told once. */
export function rowsOf(findings: readonly Finding[]): string[] {
  const rows = [...Map.groupBy(findings, ({ what }) => what)].flatMap(([what, all]) => {
    const places = [...new Set(all.map(({ where }) => where))];
    const [first = '', ...others] = places;
    return others.length < MANY
      ? places.map((where) => `${where}: ${what}`)
      : [`${first} en ${others.length} andere: ${what}`];
  });
  const more = rows.length - MAX_ROWS;
  const told = [...rows.slice(0, MAX_ROWS), ...(more > 0 ? [`en nog ${more} andere regels`] : [])];
  // What a server sends may not steer the terminal, nor turn the words around.
  return told.map((row) => row.slice(0, MAX_LENGTH).replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' '));
}
