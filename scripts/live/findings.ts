/** Tells what was found wrong with a site that is live, one row each. */

/** One thing that is wrong, and where. */
export interface Finding {
  where: string;
  what: string;
}

/** From how many places on the same finding is told once. */
const MANY = 10;

/** Writes each finding in a row; the same one in many places is told once. */
export function rowsOf(findings: readonly Finding[]): string[] {
  const rows = [...Map.groupBy(findings, ({ what }) => what)].flatMap(([what, all]) => {
    const places = [...new Set(all.map(({ where }) => where))];
    const [first = '', ...others] = places;
    return others.length < MANY
      ? places.map((where) => `${where}: ${what}`)
      : [`${first} en ${others.length} andere: ${what}`];
  });
  // What a server sends may not steer the terminal.
  return rows.map((row) => row.replace(/\p{Cc}+/gu, ' '));
}
