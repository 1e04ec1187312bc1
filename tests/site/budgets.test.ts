/**
 * What a phone has to fetch, in bytes: the same on every machine, as seconds are not. Sizes are those
 * of the files that a server sends, compressed by the build with brotli 11.
 */

import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { PAGES, builtBytes, builtFiles, fileAt, readBuilt } from '../fixtures/dist.ts';

/** By address; every other page has to do with less. */
const BUDGETS: Record<string, number> = {
  'index.html': 6000,
  'zakkaart/index.html': 12_000,
  'rooster/index.html': 8500,
};
const ANY_PAGE = 9500;
const SCRIPT = 2000;
/** The page with cards prints, counts, keeps what is typed, copies and draws: below the numbers to call. */
const CARD_SCRIPT = 2950;
const COLD_LOAD = { requests: 4, bytes: 12_000 };

const parsed = PAGES.map(({ file, html }) => ({ file, html, page: parse(html) }));

function styleOf(page: (typeof parsed)[number]['page']): string {
  return page
    .querySelectorAll('style')
    .map(({ innerHTML }) => innerHTML)
    .join();
}

/** Gathers the classes of all pages with the same style. */
function classesOfKind(css: string): Set<string> {
  const kind = parsed.filter(({ page }) => styleOf(page) === css);
  return new Set(
    kind.flatMap(({ page }) =>
      page.querySelectorAll('[class]').flatMap(({ classList }) => classList.value),
    ),
  );
}

const sizeOf = (file: string) => builtBytes(file).length;

describe.each(parsed)('$file', ({ file, html, page }) => {
  const budget = BUDGETS[file] ?? ANY_PAGE;
  const script = file === 'zakkaart/index.html' ? CARD_SCRIPT : SCRIPT;

  test(`is at most ${budget} bytes`, () => {
    expect(sizeOf(`${file}.br`)).toBeLessThanOrEqual(budget);
    expect(brotliDecompressSync(builtBytes(`${file}.br`)).toString()).toBe(html);
  });

  test(`has at most ${script} bytes of script`, () => {
    const scripts = page.querySelectorAll('script:not([type])').map(({ innerHTML }) => innerHTML);
    expect(scripts.length).toBeGreaterThan(0);
    // As one text: they come in one stream.
    expect(brotliCompressSync(scripts.join('\n')).length).toBeLessThanOrEqual(script);
  });

  test('asks for the clock, which takes time, while most of it has still to arrive', () => {
    const [first] = page.querySelectorAll('script');
    expect(first?.innerHTML).toBe('Intl.DateTimeFormat();');
    expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<style>'));
    // Each further formatter takes as long again.
    expect(html.match(/new Intl\.|toLocale\w+\(/g)).toHaveLength(1);
  });

  test('carries no style for a class that no page of its kind has', () => {
    const css = styleOf(page);
    const named = [...css.matchAll(/\.([a-z](?:[\w-]|\\.)*)(?=[^{}]*{)/g)].map(([, name = '']) =>
      name.replaceAll('\\', ''),
    );
    const has = classesOfKind(css);
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((name) => !has.has(name))).toEqual([]);
  });

  test('needs no font, and no picture but codes that a phone does not fetch', () => {
    expect(/@font-face|<link[^>]+font|\burl\(/.exec(html)).toBeNull();
    expect(page.querySelectorAll('picture, image, video').map(String)).toEqual([]);
    const pictures = page.querySelectorAll('img').map(({ attributes }) => attributes);
    for (const { src, loading } of pictures) {
      expect([src, loading]).toEqual([expect.stringMatching(/^\/codes\/\d+\.svg$/), 'lazy']);
    }
  });
});

test('no file is larger when it is compressed', () => {
  const forms = builtFiles('**/*.{br,gz}');
  expect(forms.length).toBeGreaterThan(PAGES.length);
  const isSmaller = (form: string) => sizeOf(form) < sizeOf(form.replace(/\.(br|gz)$/, ''));
  expect(forms.filter((form) => !isSmaller(form))).toEqual([]);
});

test('the first visit asks for at most four things: page, icon, manifest and worker', () => {
  const home = parse(readBuilt('index.html'));
  const linked = home
    // `e2e/requests.spec.ts` sees that a phone does not fetch what is lazy.
    .querySelectorAll('link[rel="icon"], link[rel="manifest"], [src]:not([loading="lazy"])')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  const fetched = ['/', ...linked, '/sw.js'];
  expect(fetched.length).toBeLessThanOrEqual(COLD_LOAD.requests);
  const bytes = fetched.map((address) => sizeOf(`${fileAt(address)}.br`));
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(COLD_LOAD.bytes);
});
