/** Content with changes on days ahead, a number that has ended and a notice: it builds, and every output says so. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIn, checkDist, copyProject, removeProject } from '../fixtures/copy-project.ts';
import { PLANNED, planContent } from '../fixtures/planned-content.ts';

const UNTIL = 'tot en met 31 december 2027';
const FROM = 'vanaf 1 januari 2028';
/** Midnight in the Netherlands between the two. */
const CHANGE = Date.parse('2027-12-31T23:00:00Z');
const ADDRESS = 'https://nazorg.voorbeeld.nl';
const NOTICE_END = '2031-06-30T16:00:00Z';

let folder: string;
let built: { status: number | null; output: string };
beforeAll(async () => {
  folder = copyProject();
  planContent(folder);
  writeFileSync(
    path.join(folder, 'content/notice.yml'),
    `text: "Het IVP is er 's nachts & in 't weekend *even* niet, zegt 'het'. Bel [113](bel:113)."\nvalidUntil: 2031-06-30 18.00\n`,
  );
  built = await buildIn(folder, { SITE_URL: ADDRESS });
});
afterAll(() => {
  removeProject(folder);
});

const read = (file: string) => readFileSync(path.join(folder, 'dist', file), 'utf8');
const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');
const linksOn = (file: string, digits: string) =>
  parse(read(file))
    .querySelectorAll('a[href^="tel:"][data-hours]')
    .filter((link) => plain(link.textContent).includes(digits))
    .map((link) => ({
      from: link.getAttribute('data-from'),
      until: link.getAttribute('data-until'),
      text: plain(link.textContent).toLowerCase(),
    }));

test('it builds, and reminds of the number that has ended', () => {
  expect(built.status, built.output).toBe(0);
  expect(plain(built.output)).toContain(`${PLANNED.ended} geldt niet meer sinds 2026-02-01`);
});

describe.each([
  'index.html',
  'wat-nu/index.html',
  'hulplijnen/index.html',
  'hulplijnen/ivp/index.html',
])('%s, without a script', (file) => {
  test('says until when a number holds, and has that as an instant', () => {
    const [link] = linksOn(file, '020 - 840 76 20');
    expect(link).toMatchObject({ from: '0', until: `${CHANGE}` });
    expect(link?.text).toContain(UNTIL);
  });

  test('says from when the next one holds', () => {
    const [link] = linksOn(file, PLANNED.office);
    expect(link).toMatchObject({ from: `${CHANGE}`, until: undefined });
    expect(link?.text).toContain(FROM);
  });

  test('has the notice before everything else, with its end', () => {
    const html = read(file);
    const notice = parse(html).querySelector('.notice');
    expect(plain(notice?.textContent ?? '')).toContain('maandag 30 juni 2031, 18.00 uur');
    expect(notice?.getAttribute('data-until')).toBe(`${Date.parse(NOTICE_END)}`);
    expect(html.indexOf('class="notice"')).toBeLessThan(html.indexOf('data-schedule'));
  });
});

test('what is planned comes after what holds today', () => {
  const links = parse(read('index.html')).querySelectorAll('call-now > [data-number] a');
  const digits = links.map((link) => link.getAttribute('href'));
  expect(digits).toEqual(['tel:+31883305112', 'tel:+31208407620', 'tel:+31205529111']);
});

test('where it comes from is told of what is planned, and no tap dials it there', () => {
  const rows = parse(read('hulplijnen/ivp/index.html')).querySelectorAll('.facts dt');
  const links = (digits: string) =>
    rows
      .filter(({ textContent }) => plain(textContent).includes(digits))
      .map((row) => row.querySelector('a')?.getAttribute('href'));
  expect(links(PLANNED.office)).toEqual([undefined]);
  expect(links('088 - 330 51 12')).toEqual(['tel:+31883305112']);
});

test('an ended number is an old one, and calls nobody', () => {
  const page = plain(parse(read('oude-nummers/index.html')).structuredText);
  expect(page).toContain(`${PLANNED.ended} De Luisterlijn, tot en met 1 februari 2026.`);
  expect(page).toContain('Vanaf 1 januari 2028');
  expect(read('hulplijnen/luisterlijn/index.html')).not.toContain('111 22 33');
});

test('the contact says both, and the JSON keeps them apart', () => {
  const contact = read('contact/ivp.vcf').replaceAll('\r\n ', '');
  expect(plain(contact)).toMatch(/X-ABLabel:Vanaf 1 januari 2028: kantooruren/);
  expect(plain(contact)).toContain(UNTIL);
  const { lines } = JSON.parse(read('nummers.json')) as {
    lines: { id: string; numbers: object[]; planned?: object[]; plannedOfficeHours?: object[] }[];
  };
  const ivp = lines.find(({ id }) => id === 'ivp');
  expect(ivp?.numbers[0]).toMatchObject({ tel: '+31208407620', validUntil: PLANNED.lastDay });
  expect(ivp?.planned).toMatchObject([{ tel: '+31205529111', validFrom: PLANNED.firstDay }]);
  expect(ivp?.plannedOfficeHours).toMatchObject([{ validFrom: PLANNED.firstDay }]);
});

test('search engines get the dates of published hours', () => {
  const [, json = ''] =
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
      read('hulplijnen/ivp/index.html'),
    ) ?? [];
  expect(json).toContain(`"validFrom":"${PLANNED.firstDay}"`);
});

test('the roster has the week of both, the closure, and the moments around the change', () => {
  const page = plain(parse(read('rooster/index.html')).structuredText);
  expect(page).toContain('26 juli 2027 tot en met 6 augustus 2027 (zomersluiting)');
  expect(page).toMatch(/Er verandert iets vrijdag 31 december 2027, 23\.59/);
  expect(page).toMatch(/Er verandert iets zaterdag 1 januari 2028, 0\.00/);
  expect(parse(read('rooster/index.html')).querySelectorAll('.week')).toHaveLength(2);
});

test('a failed call is told at its number', () => {
  const page = plain(parse(read('hulplijnen/ivp/index.html')).structuredText);
  expect(page).toContain('Op 3 maart 2026 nam niemand op');
});

test('of a number that another copy phoned, it is told which', () => {
  const page = plain(parse(read('hulplijnen/113/index.html')).structuredText);
  expect(page).toContain('Nagebeld op 4 maart 2026 door elders.voorbeeld.nl');
});

test('another day, another end and a notice that is gone are found', () => {
  const change = (file: string, from: string | RegExp, to: string) => {
    const text = read(file);
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(path.join(folder, 'dist', file), changed);
  };
  change('hulplijnen/index.html', /(call-row[^>]*data-until=")\d+/, `$1${CHANGE + 86_400_000}`);
  change('wat-nu/index.html', /<aside class="notice[^]*?<\/aside>/, '');
  change('waarom/index.html', /(class="notice[^>]*data-until=")\d+/, `$1${CHANGE}`);
  change('hulplijnen/ivp/index.html', /anaf\s1\sjanuari\s2028/g, 'anaf 2 januari 2028');
  const { status, output } = checkDist(folder, ADDRESS);
  expect(status).not.toBe(0);
  expect(output).toMatch(/hulplijnen\/index\.html.*data-until.* volgt niet uit content\/lines/);
  expect(output).toMatch(
    /(wat-nu|waarom).*content\/notice\.yml staat hier ten onrechte wel of niet/,
  );
  expect(output).toMatch(/hulplijnen\/ivp\/index\.html.*2 januari 2028/);
});
