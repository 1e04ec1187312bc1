/** Reads what the built site holds for machines: other sites, search engines, social cards. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { digitsOf } from '../../src/numbers/phone.ts';
import { MANIFEST, parseManifest } from '../../src/schemas/manifest.ts';
import { numbersJsonSchema, type NumbersJson } from '../../src/schemas/numbers-json.ts';
import { LINE_IDS, fixedLine } from '../fixtures/content.ts';
import {
  DIST,
  PAGES,
  addressOf,
  builtBytes,
  builtFiles,
  canonicalOf,
  fileAt,
  homeAddress,
  nationalDigits,
  readBuilt,
} from '../fixtures/dist.ts';

const pages = PAGES.map(({ file, html }) => ({ file, page: parse(html) }));
/** Pages that stand for any address. */
const UNLISTED = ['404.html', 'geen-verbinding/index.html'];
const listed = pages.filter(({ file }) => !UNLISTED.includes(file));
const lines = LINE_IDS.map(fixedLine);
const record = lines.flatMap(({ data }) => data.numbers.map(({ number }) => number));
const { origin } = new URL(homeAddress());

describe('nummers.json', () => {
  const json = JSON.parse(readBuilt('nummers.json')) as NumbersJson;
  const schema = JSON.parse(readBuilt('nummers.schema.json')) as z.core.JSONSchema.JSONSchema;

  test('is what the served schema says', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(z.fromJSONSchema(schema).safeParse(json).error).toBeUndefined();
    expect(numbersJsonSchema.safeParse(json).error).toBeUndefined();
  });

  test('has every line, and no other', () => {
    const ids = json.lines.map(({ id }) => id);
    expect(ids.sort()).toEqual(lines.map(({ id }) => id).sort());
  });

  test.each(lines)('has every number of $id as it is in the record', ({ id, data }) => {
    const built = json.lines.find((line) => line.id === id);
    expect(built?.name).toBe(data.name);
    expect(built?.officeHours?.basis).toBe(data.officeHours[0]?.basis);
    expect(
      built?.numbers.map((number) => ({
        shown: nationalDigits(digitsOf(number.label)),
        dialled: nationalDigits(number.tel),
        hours: number.hours,
        role: number.role ?? 'main',
        source: [number.source, number.sourceDate, number.verifiedOn],
      })),
    ).toEqual(
      data.numbers.map(({ number, hours, role, source, sourceDate, verified }) => ({
        shown: number,
        dialled: number,
        hours,
        role,
        source: [source, sourceDate, verified?.on ?? null],
      })),
    );
  });
});

test('build.json has the hash of all that readers may have, and of nothing else', () => {
  const manifest = parseManifest(readBuilt(MANIFEST));
  const forReaders = ['**/*.*', '.well-known/*']
    .flatMap(builtFiles)
    .filter((file) => file !== MANIFEST && !/\.(br|gz)$/.test(file));
  expect(manifest?.files).toEqual(
    Object.fromEntries(
      forReaders.map((file) => [file, createHash('sha256').update(builtBytes(file)).digest('hex')]),
    ),
  );
  expect(manifest?.url).toBe(origin);
});

test('the sitemap lists every page but those for any address', () => {
  const index = parse(readBuilt('sitemap-index.xml')).querySelectorAll('loc');
  const maps = index.map(({ textContent }) => new URL(textContent));
  const urls = maps
    .flatMap(({ pathname }) => parse(readBuilt(fileAt(pathname))).querySelectorAll('loc'))
    .map(({ textContent }) => textContent);
  expect(maps.map((map) => map.origin)).toEqual([origin]);
  expect(urls.sort()).toEqual(listed.map(({ file }) => `${origin}${addressOf(file)}`).sort());
});

test('robots.txt keeps nobody out and names the sitemap', () => {
  expect(readBuilt('robots.txt').split('\n')).toEqual(
    expect.arrayContaining(['Allow: /', `Sitemap: ${origin}/sitemap-index.xml`]),
  );
  expect(readBuilt('robots.txt')).not.toContain('Disallow');
});

test.each(UNLISTED)('%s has no address of its own, and is not to be found', (file) => {
  const page = parse(readBuilt(file));
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(page.querySelectorAll('link[rel=canonical], meta[property="og:url"]')).toEqual([]);
});

test.each(listed)('$file has its own address and may be found', ({ file, page }) => {
  const address = `${origin}${addressOf(file)}`;
  expect(canonicalOf(page)).toBe(address);
  expect(page.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(address);
  expect(page.querySelector('meta[name=robots]')).toBeNull();
});

describe.each(pages)('$file', ({ file, page }) => {
  const meta = (name: string) =>
    page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

  test('has a social card that says what the page says', () => {
    expect(page.querySelector('title')?.textContent).toBe(
      `${meta('og:title')} · ${meta('og:site_name')}`,
    );
    expect(meta('og:description')).toBe(meta('description'));
    expect(existsSync(`${DIST}/${fileAt(new URL(meta('og:image') ?? '').pathname)}`)).toBe(true);
  });

  test('tells search engines only numbers of the record, and those of its own line', () => {
    const structured = page
      .querySelectorAll('script[type="application/ld+json"]')
      .map(({ innerHTML }) => JSON.parse(innerHTML) as object);
    const told = [...JSON.stringify(structured).matchAll(/"telephone":"([^"]*)"/g)].map(
      ([, dialled = '']) => nationalDigits(dialled),
    );
    expect(told.filter((number) => !record.includes(number))).toEqual([]);
    const [, id] = /^hulplijnen\/(.+)\/index\.html$/.exec(file) ?? [];
    const about = lines.filter((line) => line.id === id);
    expect(told.sort()).toEqual(
      about.flatMap(({ data }) => data.numbers.map(({ number }) => number)).sort(),
    );
  });
});

test('who looks along at a tab or a shared page is not told what a line is called for', () => {
  const about = pages.filter(({ file }) => /^hulplijnen\/.+\//.test(file));
  expect(about.length).toBeGreaterThan(5);
  for (const { page } of about) {
    const told = page
      .querySelectorAll('title, meta[content]')
      .map(({ textContent, attributes }) => [textContent, attributes.content].join(' '));
    expect(told.join()).not.toMatch(/zelfmoord|dreig|geweld|trauma|misdrijven/i);
  }
});

test('no two pages have the same title on their card', () => {
  const titles = pages.map(({ page }) =>
    page.querySelector('meta[property="og:title"]')?.getAttribute('content'),
  );
  expect(new Set(titles).size).toBe(pages.length);
});
