/** Matches how texts name a line: by its name, in a link, and by the name of its hours. */

import type { LineFile } from '../../src/data/content-file.ts';

/** Matches the names of a line; a short one of digits only is a number, and is no name. */
export function namesOf({ data: { name, shortName } }: LineFile): string {
  const names = [name, shortName].filter((one) => /\D/.test(one));
  const words = names.map((one) => RegExp.escape(one)).join('|');
  return `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`;
}

/** Matches the names of the hours of a line, outside its own file. */
export function namedHoursOf({ id }: LineFile): string {
  return `\\{[a-z]+:${id}\\}`;
}

/** Matches links to the page, the contact and the number of a line: the words, what it is, and how it ends. */
export function linkTo(id: string): RegExp {
  return new RegExp(
    `\\[([^\\]]*)\\]\\((bel:|/hulplijnen/|/contact/)${id}(|/|\\.vcf)(?:#[^)]*)?\\)`,
    'gu',
  );
}
