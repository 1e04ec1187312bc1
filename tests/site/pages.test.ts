/** Reads every page and asks what holds for all of them. */

import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/data/read-content.ts';
import { inOrder } from '../../src/clock/answer.ts';
import { label } from '../../src/numbers/phone.ts';
import { FROZEN, fixedLine } from '../fixtures/content.ts';
import { DIST, PAGES, callsIn, fileAt, readBuilt } from '../fixtures/dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: [
    'html5',
    {
      'call-now': { flow: true, permittedContent: ['@flow'] },
      // The standard has styles in the head alone. Every browser reads one in the body as well, and the
      // numbers to call do not wait there for the style of what stands below them.
      style: { inherit: 'style', flow: true },
    },
  ],
  rules: {
    // A button holds words too, and those may break; in a text the style holds the number together.
    'tel-non-breaking': ['error', { ignoreClasses: ['call', 'dial'] }],
  },
});

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2026, month)).toLocaleDateString('nl', { month: 'long', timeZone: 'UTC' }),
);
/** A space at which a row could end, between a count and what it counts. */
const ROW_END = new RegExp(`\\d (uur|euro|\\d|${MONTHS.join('|')})`);

test.each(PAGES)('$file: every colour that it uses has a value in every light', ({ html }) => {
  const css = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style).join('');
  const used = [...css.matchAll(/var\((--color-[\w-]+)\)/g)].map(([, name = '']) => name);
  const light = /:root\{[^}]*\}/.exec(css)?.[0] ?? '';
  expect(used.length).toBeGreaterThan(5);
  expect([...new Set(used)].filter((name) => !light.includes(`${name}:`))).toEqual([]);
});

test('there are pages', () => {
  expect(PAGES.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['404.html', 'index.html', 'hulplijnen/ivp/index.html']),
  );
});

describe.each(PAGES)('$file', ({ file, html }) => {
  const page = parse(html);

  test('is valid HTML', async () => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    expect(
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    ).toEqual([]);
  });

  test('links only to what is there', () => {
    const broken = page.querySelectorAll('a[href], link[href]').filter((link) => {
      const href = link.getAttribute('href') ?? '';
      if (/^(tel:|https?:|mailto:)/.test(href)) return false;
      const [path = '', anchor] = href.split('#');
      const target = path === '' ? file : fileAt(path);
      const found = PAGES.find((other) => other.file === target)?.html;
      if (found === undefined) return !existsSync(`${DIST}/${target}`);
      return anchor !== undefined && !parse(found).getElementById(anchor);
    });
    expect(broken.map(String)).toEqual([]);
  });

  test('has no style that an older phone drops with all that is in it', () => {
    const css = page.querySelectorAll('style').map(({ innerHTML }) => innerHTML);
    expect(css).toHaveLength(2);
    expect(css.join().match(/@(layer|property|container)|\(width[<>]/g)).toBeNull();
  });

  test('moves nothing when its second style arrives, which only paper and a desk wait for', () => {
    const [first = '', second = ''] = page.querySelectorAll('style').map((one) => one.innerHTML);
    const above = parse(html.slice(0, html.lastIndexOf('<style>'))).querySelectorAll('[class]');
    const names = new Set(above.flatMap(({ classList }) => classList.value));
    const styles = (css: string, name: string) =>
      new RegExp(`\\.${RegExp.escape(name)}(?![\\w-])`).test(css);
    const late = [...names].filter((name) => !styles(first, name) && styles(second, name));
    expect(['call-card', 'no-print', 'paper-only']).toEqual(expect.arrayContaining(late));
  });

  test('stands by itself: a phone loads nothing for it but its icon', () => {
    const loaded = page.querySelectorAll(
      '[src]:not(img[loading="lazy"]), link[rel="stylesheet"], link[rel="preload"]',
    );
    expect(loaded.map(String)).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
  });

  test('can call: 112 first, then both numbers of the block', () => {
    const numbers = inOrder(fixedLine('ivp').data.numbers, 'uncertain').map(
      ({ tel }) => `tel:${tel}`,
    );
    expect(callsIn(page).slice(0, 3)).toEqual(['tel:112', ...numbers]);
  });

  test('breaks no number but after its hyphen, or between the groups of one from abroad', () => {
    const digits = page.querySelectorAll('a[href^="tel:"] .call-digits');
    expect(digits.length).toBeGreaterThan(2);
    for (const { textContent } of digits) expect(textContent).not.toMatch(/(?<!Bel|-|\+[\d\s]+) /);
    const css = page.querySelectorAll('style').join('');
    if (page.querySelector('.dial')) expect(css).toMatch(/\.dial\{[^}]*white-space:nowrap/);
  });

  test('ends no row inside an amount, a time or a date', () => {
    // A card is printed as it stands, with what follows it in its page.
    const texts = page
      .querySelectorAll('p, li, dd')
      .filter((element) => !element.closest('.formats, .paper-only > template'));
    const words = texts.map(({ textContent }) => textContent.replaceAll(/\+[\d\s]+/g, ''));
    expect(words.join('\n')).not.toMatch(ROW_END);
  });

  test('says at its foot of when it is, whatever becomes of its scripts', () => {
    expect(page.querySelector('footer')?.textContent).toMatch(
      /Deze pagina is van \d{1,2}\s[a-z]+\s\d{4}\./,
    );
  });

  test('never says that somebody answers at this moment', () => {
    // "Bedreigd? Bel nu." says what to do, and of no line that it answers.
    for (const hidden of page.querySelectorAll('[hidden], script, style')) hidden.remove();
    expect(page.textContent.replace('Bedreigd? Bel nu.', '')).not.toMatch(
      /\bgeopend\b|\bis open\b|nu open|bel nu/i,
    );
  });
});

test('the home page calls each number once', () => {
  const calls = callsIn(parse(readBuilt('index.html')));
  expect(calls).toEqual([...new Set(calls)]);
});

test.each([
  ['hulplijnen/index.html', '#na-een-bedreiging'],
  ['oude-nummers/index.html', '#present'],
])('%s lists a number that is closed at night after the one that is not', (file, list) => {
  const numbers = inOrder(fixedLine('ivp').data.numbers, 'uncertain').map(
    ({ tel }) => `tel:${tel}`,
  );
  const calls = parse(readBuilt(file)).querySelectorAll(`${list} a[href^="tel:"]`);
  const listed = calls.map((link) => link.getAttribute('href') ?? '');
  expect(listed.filter((href) => numbers.includes(href))).toEqual(numbers);
});

test('the page about 112 has one button for it, on top', () => {
  const page = parse(readBuilt('hulplijnen/112/index.html'));
  const calls = page.querySelectorAll('.call').map((link) => link.getAttribute('href'));
  expect(calls.filter((href) => href === 'tel:112')).toEqual(['tel:112']);
  expect(calls[0]).toBe('tel:112');
});

test('a number of today can be tapped wherever it is in sight', () => {
  const { lines } = readContent(FROZEN);
  const present = new Set(lines.flatMap(({ data }) => data.numbers.map((one) => one.label)));
  const untapped = PAGES.flatMap(({ file, html }) => {
    const page = parse(html);
    // What is about another moment, beside a code for a camera or to copy, on paper or waits for a script.
    const others =
      'a[href^="tel:"], .moments, roster-moment, .scan, .select-all, .papers, [hidden]';
    for (const other of page.querySelectorAll(others)) other.remove();
    return page
      .querySelectorAll('bdi, b, dt')
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
      .filter((text) => present.has(text))
      .map((text) => `${file}: ${text}`);
  });
  expect(untapped).toEqual([]);
});

test.each(['title', 'meta[name="description"]'])('no two pages have the same %s', (selector) => {
  const values = PAGES.map(({ html }) => {
    const element = parse(html).querySelector(selector);
    return element?.getAttribute('content') ?? element?.textContent;
  });
  expect(new Set(values).size).toBe(PAGES.length);
  expect(values).not.toContain(undefined);
});

test('below an old number stand those of the line to call instead, in the order to call', () => {
  const page = parse(readBuilt('oude-nummers/index.html'));
  const { former } = readContent(FROZEN);
  expect(former.length).toBeGreaterThan(0);
  for (const { data } of former) {
    const entry = page
      .querySelectorAll('li')
      .find(({ textContent }) =>
        textContent.replaceAll('\u00a0', ' ').includes(label(data.number)),
      );
    const links = entry?.querySelectorAll('a') ?? [];
    const wanted = inOrder(fixedLine(data.instead).data.numbers, 'uncertain');
    expect([data.number, links.map((link) => link.getAttribute('href'))]).toEqual([
      data.number,
      wanted.map(({ tel }) => `tel:${tel}`),
    ]);
  }
});

test('the page about the site names every source, with the pages that rest on it', () => {
  const files = globSync(`${FROZEN}/content/**/*.md`);
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*-?\s*source: (.+)$/gm)].map(([, name]) => name),
  );
  expect(new Set(named).size).toBeGreaterThan(10);
  const about = parse(readBuilt('over/index.html')).querySelector('main')?.textContent ?? '';
  expect(named.filter((name) => !about.includes(`Bron: ${name},`))).toEqual([]);
  expect(about.replaceAll(/\s+/g, ' ')).toMatch(/politie\.nl, datum onbekend\.[^:]*Luisterlijn/);
});

test.each([
  ['hulplijnen/index.html', 'content/lines', '/hulplijnen/'],
  ['maatregelen/index.html', 'content/measures', '/maatregelen/'],
])('on %s a screen reader jumps from heading to heading, one for each', (file, folder, address) => {
  const links = parse(readBuilt(file)).querySelectorAll('main h3 > a');
  const wanted = globSync(`${FROZEN}/${folder}/*.md`).map(
    (name) => `${address}${path.basename(name, '.md')}/`,
  );
  expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(new Set(wanted));
});
