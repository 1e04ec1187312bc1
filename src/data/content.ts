/** Reads the content for pages. Nothing else calls `getCollection`. */

import { getCollection, type CollectionEntry } from 'astro:content';
import { buildDate } from '../calendar/build-date.ts';
import { EMERGENCY, inLadderOrder, ladderOf } from '../numbers/ladder.ts';
import { hasEnded, presentLine } from '../calendar/validity.ts';
import { todayOf } from '../numbers/verification.ts';
import { bareDate } from '../schemas/dates.ts';
import type { NumberRecord } from '../schemas/line.ts';
import type { NoticeRecord } from '../schemas/notice.ts';
import type { Words } from '../schemas/ui.ts';
import { site } from '../site.config.ts';

/** A line as Astro has it, with the text below its keys. */
type LineEntry = CollectionEntry<'lines'>;
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
export async function allLines(): Promise<LineEntry[]> {
  const lines = await allWritten();
  return lines.map((line) => ({ ...line, data: presentLine(line.data, today) }));
}

/** Lists the numbers that lines have had until a day before this one. */
export async function endedNumbers(): Promise<{ line: LineEntry; number: NumberRecord }[]> {
  const lines = await allWritten();
  return lines.flatMap((line) =>
    line.data.numbers
      .filter((number) => hasEnded(today, number))
      .map((number) => ({ line, number })),
  );
}

/** Lists all lines as their files have them, with what has ended. */
async function allWritten(): Promise<LineEntry[]> {
  const lines = await getCollection('lines');
  return inLadderOrder(lines.sort((a, b) => a.id.localeCompare(b.id)));
}

/** Lists the lines to call one after another while nobody answers. */
export async function ladder(): Promise<
  [first: LineEntry, next: LineEntry, ...others: LineEntry[]]
> {
  const [first, next, ...others] = ladderOf(await allLines());
  if (!first || !next) throw new Error('content/lines: the ladder needs at least two lines');
  return [first, next, ...others];
}

/** Finds the line to call in danger. */
export async function emergencyLine(): Promise<LineEntry> {
  return entryOf(EMERGENCY, await allLines(), `content/lines/${EMERGENCY}.md`);
}

/** Finds the line that the reader of a page calls first, unless it is on top of every page already. */
export async function lineOfPage({ data }: Page): Promise<LineEntry | undefined> {
  const [first] = await ladder();
  const lines = await allLines();
  return lines.find(({ id }) => id === data.line && id !== first.id);
}

/** Lists all measures, the newest first. */
export async function allMeasures(): Promise<Measure[]> {
  const measures = await getCollection('measures');
  return measures.sort((a, b) => bareDate(b.data.from).localeCompare(bareDate(a.data.from)));
}

/** Lists all pages of words. */
export async function allPages(): Promise<Page[]> {
  return getCollection('pages');
}

/** Lists all former numbers. */
export async function allFormer(): Promise<Former[]> {
  return getCollection('former');
}

/** Finds what is urgent to say now or later on; undefined when there is nothing, or no more. */
export async function notice(): Promise<(NoticeRecord & { entry: Notice }) | undefined> {
  const [entry] = await notices;
  const found = entry?.data.notice;
  return entry && found && found.until > builtAt ? { ...found, entry } : undefined;
}

/** Finds the words of a page by its file name. */
export async function page(id: string): Promise<Page> {
  return entryOf(id, await allPages(), `content/pages/${id}.md`);
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
