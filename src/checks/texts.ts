/** Checks what a page is about: its titles, its description, and all that an editor wrote, in its order. */

import { faultUnless } from './compare.ts';
import type { Truth } from './interpret.ts';
import { statusOf } from './measures.ts';
import type { Page } from './read-html.ts';
import { normalized, plain, type Text } from './record.ts';

/** The pages whose address is not the name of their file in `content/pages/`. */
const FILES: Partial<Record<string, string>> = {
  'index.html': 'start',
  '404.html': 'niet-gevonden',
};

/** Checks the words of a page: those of its line, its measure, or its file in `content/pages/`. */
export function checkTexts(file: string, { root }: Page, truth: Truth): string[] {
  const { heading, title, description, markdown } = subjectOf(file, truth);
  const contentOf = (name: string) => root.querySelector(name)?.attributes.content;
  const tab = root.querySelector('title')?.textContent ?? '';
  const rights = [
    ['de kop', root.querySelector('h1')?.textContent, heading],
    // What follows is the name of the site.
    ['de titel', tab.slice(0, title.length + 3), `${title} · `],
    ['de titel om te delen', contentOf('[property="og:title"]'), title],
    ['de beschrijving', contentOf('[name="description"]'), description],
    ['de beschrijving om te delen', contentOf('[property="og:description"]'), description],
  ] as const;
  const text = plain(root.querySelector('main')?.structuredText ?? '');
  let at = 0;
  const lost = (markdown?.passages ?? []).filter((passage) => {
    const found = text.indexOf(plain(passage.text), at);
    at = Math.max(at, found);
    return found < 0;
  });
  return [
    ...rights.flatMap(([what, found = '', right]) =>
      faultUnless(
        normalized(found) === normalized(right),
        `${what} is "${found}", verwacht: "${right}"`,
      ),
    ),
    ...lost.map((passage) => `"${passage.text}" ontbreekt, of staat niet op zijn plaats`),
  ];
}

/** Finds what the record says of a page; of one that it does not have, nothing. */
function subjectOf(
  file: string,
  truth: Truth,
): { heading: string; title: string; description: string } & Text {
  const { lines, measures, pages, words } = truth;
  const name = file.replace('/index.html', '');
  const line = lines.find(({ id }) => name === `hulplijnen/${id}`);
  if (line) {
    const { name: heading, shortName } = line.data;
    // No more than its short name: the whole one may say what somebody calls it for. Unless two are called that.
    const names = lines.flatMap((one) => (one === line ? [] : [one.data.name, one.data.shortName]));
    const title = names.includes(shortName) ? heading : shortName;
    return { ...line, heading, title, description: words.aboutCalling.replace('{name}', title) };
  }
  const measure = measures.find(({ id }) => name === `maatregelen/${id}`);
  if (measure) {
    const { title: heading } = measure.data;
    const description = `${heading}. ${statusOf(measure.data, truth)}.`;
    return { ...measure, heading, title: `${heading}: ${words.measure}`, description };
  }
  const page = pages.find(({ id }) => id === (FILES[file] ?? name));
  const { title = '', description = '' } = page?.data ?? {};
  const home = `${words.threatened} ${words.call} ${words.now}.`;
  // That title is on a screen that somebody else may see: it does not say "threatened".
  return { ...page, heading: page?.id === 'start' ? home : title, title, description };
}
