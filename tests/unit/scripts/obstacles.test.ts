import { expect, test } from 'vitest';
import type { Problem } from '../../../src/data/content-problem.ts';
import type { LineFile } from '../../../src/data/content-file.ts';
import { obstacles } from '../../../scripts/reports/obstacles.ts';
import { releaseReport } from '../../../scripts/reports/release-report.ts';
import { staleNumbers } from '../../../scripts/reports/unchecked-numbers.ts';
import type { NumberRecord } from '../../../src/schemas/line.ts';
import { fixedLine } from '../../fixtures/content.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const SHELF_LIFE = 180;
const PROBLEM: Problem = {
  file: 'content/lines/ivp.md',
  line: 9,
  key: 'numbers[0].number',
  received: '"020"',
  expected: 'tien cijfers',
};
const ready = {
  problems: [] as Problem[],
  /** What the line's number has instead of what it has in the fixture. */
  number: {} as Partial<NumberRecord>,
  verified: '2026-11-20' as string | undefined,
  settings: {},
  environment: {} as Record<string, string>,
  securityTxt: undefined as string | undefined,
};

function found(change: Partial<typeof ready>) {
  const { problems, settings, environment, securityTxt } = { ...ready, ...change };
  const site = {
    url: 'http://localhost:4321',
    operator: 'Gemeente Proef',
    securityContact: 'mailto:lek@voorbeeld.nl',
    shelfLifeDays: SHELF_LIFE,
    ...settings,
  };
  const withAddress = { SITE_URL: 'https://voorbeeld.nl', ...environment };
  return obstacles({ lines: [lineWith(change)], problems }, site, withAddress, NOW, securityTxt);
}

function lineWith(change: Partial<typeof ready>): LineFile {
  const { number, verified } = { ...ready, ...change };
  const { data } = fixedLine('weerbaar-bestuur');
  const numbers = data.numbers.map((record) => ({
    ...record,
    ...(verified && { verified: { on: verified, by: 'redactie', dialled: record.number } }),
    ...number,
  }));
  return { id: 'x', file: 'lines/x.md', data: { ...data, numbers }, lineOf: () => 10 };
}

/** Seconds since 1970, as SOURCE_DATE_EPOCH has them. */
const seconds = (date: string) => `${Date.parse(date) / 1000}`;

test.each<[string, Partial<typeof ready>, RegExp, RegExp]>([
  ['a problem in the content', { problems: [PROBLEM] }, /ivp\.md, regel 9.*"020"/, /tien cijfers/],
  [
    'a number that nobody phoned',
    { verified: undefined },
    /lines\/x\.md, regel 10: 070.*niet nagebeld/,
    /--call-sheet/,
  ],
  ['nobody who runs the site', { settings: { operator: undefined } }, /beheerder/, /operator/],
  ['a blank where the operator goes', { settings: { operator: ' ' } }, /beheerder/, /operator/],
  [
    'no security contact',
    { settings: { securityContact: undefined } },
    /geen adres.*melden/,
    /securityContact.*mailto: of https:/,
  ],
  [
    'a security contact without mailto:',
    { settings: { securityContact: 'lek@voorbeeld.nl' } },
    /"lek@voorbeeld\.nl"/,
    /mailto:/,
  ],
  [
    'a security contact at http:',
    { settings: { securityContact: 'http://voorbeeld.nl/lek' } },
    /"http:/,
    /https:/,
  ],
  [
    'an empty SITE_URL, and no other address',
    { environment: { SITE_URL: '' } },
    /adres van de site.*localhost/,
    /SITE_URL/,
  ],
  [
    'SITE_URL on this computer',
    { environment: { SITE_URL: 'https://localhost:4321' } },
    /localhost/,
    /SITE_URL/,
  ],
  [
    'SITE_URL without https:',
    { environment: { SITE_URL: 'http://voorbeeld.nl' } },
    /"http:/,
    /https:/,
  ],
  [
    'SITE_URL with a slash at the end',
    { environment: { SITE_URL: 'https://voorbeeld.nl/' } },
    /nl\/"/,
    /zonder \//,
  ],
  [
    'holidays that end within 18 months',
    { environment: { SOURCE_DATE_EPOCH: seconds('2022-06-01') } },
    /2027-12-31.*18 maanden/,
    /SOURCE_DATE_EPOCH/,
  ],
  [
    'a build date that is none',
    { environment: { SOURCE_DATE_EPOCH: 'vandaag' } },
    /SOURCE_DATE_EPOCH.*gekregen "vandaag".*hele seconden/,
    /SOURCE_DATE_EPOCH/,
  ],
  [
    'a build date that is to come',
    { environment: { SOURCE_DATE_EPOCH: seconds('2026-11-23T12:00:01Z') } },
    /SOURCE_DATE_EPOCH.*gekregen .*2026-11-23T12:00:01Z.*geweest/,
    /SOURCE_DATE_EPOCH/,
  ],
  [
    'a security.txt that expires in 60 days',
    { securityTxt: 'Expires: 2027-01-22T12:00:00Z\n' },
    /security\.txt.*"2027-01-22T12:00:00Z".*60 dagen/,
    /opnieuw/,
  ],
  ['a security.txt without a date', { securityTxt: 'Contact: x\n' }, /security\.txt/, /opnieuw/],
  [
    'a security.txt with a date that is none',
    { securityTxt: 'Expires: ooit\n' },
    /"ooit"/,
    /opnieuw/,
  ],
])('in the way: %s', (_, change, what, todo) => {
  const [obstacle, ...others] = found(change);
  expect(obstacle?.what).toMatch(what);
  expect(obstacle?.todo).toMatch(todo);
  expect(others).toEqual([]);
});

test.each<[string, Partial<typeof ready>]>([
  ['everything is done', {}],
  ['the shelf life of a number ended long ago', { verified: '2016-05-26' }],
  ['nobody phoned 112, as nobody may', { verified: undefined, number: { number: '112' } }],
  ['nobody phoned 911, as nobody may', { verified: undefined, number: { number: '911' } }],
  ['leaks are reported on a page', { settings: { securityContact: 'https://voorbeeld.nl/lek' } }],
  [
    'security.txt is good for 60 days and a second',
    { securityTxt: 'Expires: 2027-01-22T12:00:01Z\n' },
  ],
  ['the build date is of last year', { environment: { SOURCE_DATE_EPOCH: seconds('2025-11-23') } }],
])('nothing is in the way when %s', (_, change) => {
  expect(found(change)).toEqual([]);
});

test.each<[string, Partial<typeof ready>, string[]]>([
  [
    'ended yesterday is named',
    { verified: '2026-05-26' },
    [
      'lines/x.md, regel 10: 070 - 373 83 14 is te lang geleden nagebeld; dat telde tot en met 2026-11-22.',
    ],
  ],
  ['ends today is not', { verified: '2026-05-27' }, []],
  ['never began is not: it stands in the way', { verified: undefined }, []],
])('a number whose shelf life %s', (_, change, expected) => {
  const stale = staleNumbers([lineWith(change)], SHELF_LIFE, NOW);
  expect(stale.map(({ what }) => what)).toEqual(expected);
  for (const { todo } of stale) expect(todo).toMatch(/opnieuw/);
});

test('without SITE_URL the address of the site’s own settings counts', () => {
  const site = { url: 'http://localhost:4321', operator: 'x', shelfLifeDays: 180 };
  const settings = { ...site, securityContact: 'mailto:lek@voorbeeld.nl' };
  const content = { lines: [], problems: [] };
  expect(obstacles(content, settings, {}, NOW)).toMatchObject([
    { what: expect.stringContaining('localhost') as string },
  ]);
  expect(obstacles(content, { ...settings, url: 'https://voorbeeld.nl' }, {}, NOW)).toEqual([]);
});

const ONE = { what: 'Dit.', todo: 'Dat.' };
const OTHER = { what: 'Zus.', todo: 'Zo.' };

test.each([
  ['one line when nothing is in the way', [], [], /^Niets staat in de weg[^\n]*$/],
  ['what and what to do', [ONE], [], /1 ding in de weg.*\n\n1\. Dit\.\n {3}Doe dit: Dat\.$/],
  [
    'what may wait comes last, and says so',
    [ONE, ONE],
    [OTHER],
    /2 dingen in de weg[^]*2\. Dit\.[^]*houdt het publiceren niet tegen.*\n\n1\. Zus\.\n {3}Doe dit: Zo\.$/,
  ],
  [
    'what may wait stands in nobody’s way',
    [],
    [OTHER],
    /^Niets staat in de weg.*\n\n.*niet tegen.*\n\n1\. Zus\./,
  ],
])('the report: %s', (_, list, warnings, pattern) => {
  expect(releaseReport(list, warnings)).toMatch(pattern);
});
