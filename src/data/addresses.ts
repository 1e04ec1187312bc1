/** Lists the addresses of the site, and what on them can be linked to. */

import { CARD_FORMATS } from '../cards/formats.ts';
import type { needOf } from '../numbers/ladder.ts';
import type { Words } from '../schemas/ui.ts';

/** Files for machines and for paper; one for each line stands under `/contact/`. */
export const FILES: readonly string[] = [
  '/nummers.json',
  '/nummers.schema.json',
  '/manifest.webmanifest',
  '/robots.txt',
  '/contact/alle.vcf',
  '/sitemap-index.xml',
  ...CARD_FORMATS.map(({ id }) => `/zakkaart/${id}.pdf`),
];

/** Lists what callers need: the anchor on `/hulplijnen/`, the need, and the key of its heading. */
export const NEEDS = [
  ['na-een-bedreiging', 'threat', 'needThreat'],
  ['zelfmoord', 'suicide', 'needSuicide'],
  ['geld-en-recht', 'law', 'needLaw'],
  ['online', 'online', 'needOnline'],
  ['caribisch', 'caribbean', 'needCaribbean'],
] as const satisfies readonly (readonly [
  id: string,
  need: ReturnType<typeof needOf>,
  words: keyof Words,
])[];

/** The `id`s that templates make: on every page, and on some. */
const EVERY_PAGE = ['main', 'menu'];
const ANCHORS: Partial<Record<string, readonly string[]>> = {
  '/hulplijnen/': [...NEEDS.map(([id]) => id), 'vragen'],
  '/oude-nummers/': ['number'],
  '/zakkaart/': ['pdf'],
};

/** What the start page leads to, each with the keys of its name and of what is there. */
export const READ_ON = [
  ['/wat-nu/', 'whatNow', 'whatNowDoor'],
  ['/familie/', 'forFamily', 'familyDoor'],
  ['/griffier/', 'forClerk', 'clerkDoor'],
] as const satisfies readonly (readonly [address: string, ...(keyof Words)[]])[];

/** The `id`s of headings that other sites lead to, by the address of their page. */
export const LINKED_FROM_ELSEWHERE: Partial<Record<string, readonly string[]>> = {
  '/wat-nu/': ['voor-familie', 'voor-griffier-en-burgemeester'],
};

/** Pages whose address is not the name of their file. */
const RENAMED: Partial<Record<string, string>> = { start: '/', 'niet-gevonden': '/404.html' };

/**
 * Names the address at which the words of a file are shown.
 *
 * @param file its path, as `content/lines/ivp.md`
 * @returns undefined for a file that has no page of its own
 */
export function addressOf(file: string): string | undefined {
  const [, folder, name = ''] = /^content\/(lines|measures|pages)\/(.+)\.md$/.exec(file) ?? [];
  if (folder === 'lines') return `/hulplijnen/${name}/`;
  if (folder === 'measures') return `/maatregelen/${name}/`;
  return folder && (RENAMED[name] ?? `/${name}/`);
}

/**
 * Writes the address that a button on top of a page leads to.
 *
 * @param to a page, as `/familie/`, or the `id` of a heading on the same page
 */
export function jumpAddress(to: string): string {
  return to.startsWith('/') ? to : `#${to}`;
}

/** Lists the `id`s on a page that its template makes. */
export function anchorsOn(address: string): readonly string[] {
  return [...EVERY_PAGE, ...(ANCHORS[address] ?? [])];
}

/** Names the code of a number under `/codes/`, by its digits: no file has a `+` in its name. */
export function codeOf(number: string): string {
  return number.replace('+', '');
}

/** Lists the address of the contact that belongs to the file of a line; none for any other file. */
export function contactOf(file: string): string[] {
  const [, id] = /^content\/lines\/(.+)\.md$/.exec(file) ?? [];
  return id === undefined ? [] : [`/contact/${id}.vcf`];
}
