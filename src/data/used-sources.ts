/** Lists every source of the site, with the pages that use it. */

import type { SourceRecord } from '../schemas/sources.ts';
import { site } from '../site.config.ts';
import { addressOf } from './addresses.ts';
import { allFormer, allLines, allMeasures, allPages, page } from './content.ts';

/** A source, and the pages with something that comes from it. */
type UsedSource = Omit<SourceRecord, 'about'> & { uses: { href: string; title: string }[] };

/** Lists every source of the site by name; a source with two dates comes twice. */
export async function allSources(): Promise<UsedSource[]> {
  const [lines, measures, pages, former, formerPage] = await Promise.all([
    allLines(),
    allMeasures(),
    allPages(),
    allFormer(),
    page('oude-nummers'),
  ]);
  const rows = [
    ...lines.map((line) => ({
      entry: line,
      title: line.data.name,
      sources: [...line.data.numbers, ...line.data.sources],
    })),
    ...measures.map((entry) => ({
      entry,
      title: entry.data.title,
      sources: [entry.data, ...entry.data.sources],
    })),
    ...pages.map((entry) => ({ entry, title: entry.data.title, sources: entry.data.sources })),
    {
      entry: formerPage,
      title: formerPage.data.title,
      sources: former.map(({ data }) => data),
    },
  ].flatMap(({ entry: { collection, id }, title, sources }) =>
    sources.map(({ source, sourceDate }) => {
      return {
        source,
        sourceDate,
        title,
        href: addressOf(`content/${collection}/${id}.md`) ?? '/',
      };
    }),
  );
  return [...Map.groupBy(rows, ({ source, sourceDate }) => `${source} ${sourceDate}`)]
    .sort(([a], [b]) => a.localeCompare(b, site.language))
    .flatMap(([, all]) => {
      const [first] = all;
      const uses = new Map(all.map(({ href, title }) => [href, { href, title }]));
      return first ? [{ ...first, uses: [...uses.values()] }] : [];
    });
}
