/** The only caller of `getCollection`: what pages ask of the content. */

import { getCollection, type CollectionEntry } from 'astro:content';
import { buildDate } from '../calendar/build-date.ts';
import { EMERGENCY } from '../numbers/verification.ts';
import { site } from '../site.config.ts';
import type { Words } from '../schemas/ui.ts';

export type Line = CollectionEntry<'lines'>;
export type Measure = CollectionEntry<'measures'>;
export type Former = CollectionEntry<'former'>;
export type Page = CollectionEntry<'pages'>;

/** The moment of this build, the same on every page (milliseconds since 1970 UTC). */
export const builtAt = buildDate();

/** All lines: those on the ladder first, in its order. */
export async function allLines(): Promise<Line[]> {
  const lines = await getCollection('lines');
  return lines.sort((one, other) => rung(one) - rung(other) || one.id.localeCompare(other.id));
}

/** The lines to call one after another while nobody answers. */
export async function ladder(): Promise<[first: Line, next: Line, ...others: Line[]]> {
  const [first, next, ...others] = (await allLines()).filter(
    ({ data }) => data.ladder !== undefined,
  );
  if (!first || !next) throw new Error('content/lines: the ladder needs at least two lines');
  return [first, next, ...others];
}

/**
 * The line to try when nobody answers at this one: the one that its file names, else the next on the
 * ladder, else the first on it that answers day and night. In danger there is no other, and what
 * the ladder offers is for the European Netherlands.
 */
export async function nextAfter({ id, data }: Line): Promise<Line | undefined> {
  const all = await allLines();
  if (data.next !== undefined) return all.find((line) => line.id === data.next);
  if (id === EMERGENCY || data.group === 'caribbean') return undefined;
  const rungs = await ladder();
  const following = rungs.find((line) => line.data.ladder === (data.ladder ?? NaN) + 1);
  const own = data.numbers.map(({ number }) => number);
  // Two lines may share a number: then the other is no line to try next.
  const always = rungs.find(({ data: { numbers } }) =>
    numbers.some(({ hours, number }) => hours === 'always' && !own.includes(number)),
  );
  return following ?? always;
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

function rung({ data }: Line): number {
  return data.ladder ?? Infinity;
}

function began({ data }: Measure): string {
  return data.from.replace('circa ', '');
}
