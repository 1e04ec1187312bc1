/** Reads the content for pages. The only caller of `getCollection`. */

import { getCollection, type CollectionEntry } from 'astro:content';
import { buildDate } from '../calendar/build-date.ts';
import { EMERGENCY, inLadderOrder, ladderOf } from '../numbers/ladder.ts';
import { hasEnded, presentLine } from '../calendar/validity.ts';
import { todayOf } from '../numbers/verification.ts';
import { site } from '../site.config.ts';
import type { SourceRecord } from '../schemas/sources.ts';
import type { NumberRecord } from '../schemas/line.ts';
import type { NoticeRecord } from '../schemas/notice.ts';
import type { Words } from '../schemas/ui.ts';
import { addressOf } from './addresses.ts';

type Line = CollectionEntry<'lines'>;
export type Measure = CollectionEntry<'measures'>;
export type Former = CollectionEntry<'former'>;
export type Page = CollectionEntry<'pages'>;
type Notice = CollectionEntry<'notice'>;

/** The moment of this build, the same on every page (milliseconds since 1970 UTC). */
export const builtAt = buildDate();

const today = todayOf(builtAt);

/** Asked for once: Astro warns of an empty collection each time. */
const notices = getCollection('notice');

/** Lists all lines as they are from today on: those on the ladder first, in its order. */
export async function allLines(): Promise<Line[]> {
  const lines = await allWritten();
  return lines.map((line) => ({ ...line, data: presentLine(line.data, today) }));
}

/** Lists the numbers that lines have had until a day before this one. */
export async function endedNumbers(): Promise<{ line: Line; number: NumberRecord }[]> {
  const lines = await allWritten();
  return lines.flatMap((line) =>
    line.data.numbers
      .filter((number) => hasEnded(today, number))
      .map((number) => ({ line, number })),
  );
}

async function allWritten(): Promise<Line[]> {
  const lines = await getCollection('lines');
  return inLadderOrder(lines.sort((a, b) => a.id.localeCompare(b.id)));
}

/** Lists the lines to call one after another while nobody answers. */
export async function ladder(): Promise<[first: Line, next: Line, ...others: Line[]]> {
  const [first, next, ...others] = ladderOf(await allLines());
  if (!first || !next) throw new Error('content/lines: the ladder needs at least two lines');
  return [first, next, ...others];
}

/** Finds the line to call in danger. */
export async function emergencyLine(): Promise<Line> {
  return entryOf(EMERGENCY, await allLines(), `content/lines/${EMERGENCY}.md`);
}

/** Lists all measures, the newest first. */
export async function allMeasures(): Promise<Measure[]> {
  const measures = await getCollection('measures');
  return measures.sort((a, b) => startOf(b).localeCompare(startOf(a)));
}

/** Lists all former numbers. */
export async function allFormer(): Promise<Former[]> {
  return getCollection('former');
}

/** A source, and the pages with something that comes from it. */
type UsedSource = Omit<SourceRecord, 'about'> & { uses: { href: string; title: string }[] };

/** Lists every source of the site by name; a source with two dates comes twice. */
export async function allSources(): Promise<UsedSource[]> {
  const [lines, measures, pages, former, formerPage] = await Promise.all([
    allLines(),
    allMeasures(),
    getCollection('pages'),
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

/** Finds what is urgent to say now or later on; undefined when there is nothing, or no more. */
export async function notice(): Promise<(NoticeRecord & { entry: Notice }) | undefined> {
  const [entry] = await notices;
  const found = entry?.data.notice;
  return entry && found && found.until > builtAt ? { ...found, entry } : undefined;
}

/** Finds the words of a page by its file name. */
export async function page(id: string): Promise<Page> {
  return entryOf(id, await getCollection('pages'), `content/pages/${id}.md`);
}

/** Finds the words of the interface, in the site's language. */
export async function words(): Promise<Words> {
  const { data, id } = entryOf(
    site.language,
    await getCollection('ui'),
    `content/ui/${site.language}.yml`,
  );
  return { ...data, locale: id };
}

/** Finds an entry by its id, or names the file that is missing. */
function entryOf<T extends { id: string }>(id: string, entries: readonly T[], file: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`${file} is missing`);
  return found;
}

/** Reads the day, month or year from which a measure holds. */
function startOf({ data }: Measure): string {
  return data.from.replace('circa ', '');
}
