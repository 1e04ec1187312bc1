/** Reads the links that dial: are they in their order on every page, each with its own hours? */

import type { LineRecord } from '../schemas/line.ts';
import { inOrder } from './answer.ts';
import { onPaper } from './card-rows.ts';
import { partsOf, remembering } from './page-parts.ts';
import { telHref } from './phone.ts';

/** A link that dials, as it stands in a page. */
interface Link {
  href: string;
  hours: string | undefined;
}

interface Line {
  data: Pick<LineRecord, 'numbers'>;
}

/**
 * @param files the text of each built file by its path
 * @param lines the record
 * @param first the lines that every page begins with
 */
export function checkLinks(
  files: ReadonlyMap<string, string>,
  lines: readonly Line[],
  first: readonly Line[],
): string[] {
  const wanted = first.flatMap(({ data }) =>
    inOrder(onPaper(data), 'uncertain').map(({ number }) => telHref(number)),
  );
  const numbers = lines.flatMap(({ data }) => data.numbers);
  const hours = new Map(numbers.map((number) => [telHref(number.number), number.hours]));
  const pages = [...files].filter(([file]) => file.endsWith('.html'));
  return pages.flatMap(([file, html]) => {
    const links = linksOf(html);
    const inPlace = wanted.every((href, place) => links[place]?.href === href);
    const wrong = links.find((link) => hours.get(link.href) !== link.hours);
    return [
      ...(inPlace ? [] : [`${file}: begint niet met links naar ${wanted.join(', ')}`]),
      ...(wrong ? [`${file}: een link naar ${wrong.href} met andere uren`] : []),
    ];
  });
}

/** Every link that dials, in the order of the page. */
export function linksOf(html: string): Link[] {
  return partsOf(html).flatMap(linksIn);
}

const linksIn = remembering((part): Link[] =>
  [...part.matchAll(/<a [^>]*href="(tel:[^"]*)"(?: data-hours="([^"]*)")?/g)].map(
    ([, href = '', hours]) => ({ href, hours }),
  ),
);
