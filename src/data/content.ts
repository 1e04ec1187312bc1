/** The only caller of `getCollection`: what pages ask of the content. */

import { getCollection, type CollectionEntry } from 'astro:content';
import { buildDate } from '../calendar/build-date.ts';
import { EMERGENCY, inLadderOrder, ladderOf } from '../numbers/ladder.ts';
import { site } from '../site.config.ts';
import type { Words } from '../schemas/ui.ts';

type Line = CollectionEntry<'lines'>;
export type Measure = CollectionEntry<'measures'>;
export type Former = CollectionEntry<'former'>;
export type Page = CollectionEntry<'pages'>;

/** The moment of this build, the same on every page (milliseconds since 1970 UTC). */
export const builtAt = buildDate();

/** All lines: those on the ladder first, in its order. */
export async function allLines(): Promise<Line[]> {
  const lines = await getCollection('lines');
  return inLadderOrder(lines.sort((one, other) => one.id.localeCompare(other.id)));
}

/** The lines to call one after another while nobody answers. */
export async function ladder(): Promise<[first: Line, next: Line, ...others: Line[]]> {
  const [first, next, ...others] = ladderOf(await allLines());
  if (!first || !next) throw new Error('content/lines: the ladder needs at least two lines');
  return [first, next, ...others];
}

/** The line to call in danger. */
export async function emergencyLine(): Promise<Line> {
  return named(EMERGENCY, await allLines(), `content/lines/${EMERGENCY}.md`);
}

/** All measures, the newest first. */
export async function allMeasures(): Promise<Measure[]> {
  const measures = await getCollection('measures');
  return measures.sort((one, other) => began(other).localeCompare(began(one)));
}

/** All former and other numbers. */
export async function allFormer(): Promise<Former[]> {
  return getCollection('former');
}

/** A page's words by its file name. */
export async function page(id: string): Promise<Page> {
  return named(id, await getCollection('pages'), `content/pages/${id}.md`);
}

/** The words of the interface, in the site's language. */
export async function words(): Promise<Words> {
  const { data, id } = named(
    site.language,
    await getCollection('ui'),
    `content/ui/${site.language}.yml`,
  );
  return { ...data, locale: id };
}

function named<T extends { id: string }>(id: string, entries: readonly T[], file: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`${file} is missing`);
  return found;
}

function began({ data }: Measure): string {
  return data.from.replace('circa ', '');
}
