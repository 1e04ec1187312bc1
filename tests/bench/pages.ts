/** The pages to measure, and the one to measure them by. */

import { statSync } from 'node:fs';
import { routes } from '../hosting/site.ts';

/** The address of every page in the sitemap. */
export const PAGES = routes
  .flatMap(({ address }) => (address.endsWith('/') ? [address] : []))
  .sort();

/** The same, the largest page last. */
const bySize = PAGES.toSorted((a, b) => sizeOf(a) - sizeOf(b));

/** One page of each kind: of those in a folder, which are made alike, the largest. */
export const KINDS = [...new Map(bySize.map((page) => [kindOf(page), page])).values()].sort();

export const LARGEST = bySize.at(-1) ?? '/';

/** A page with hardly anything in it, on the same server: its address, and where its file goes. */
export const EMPTY = '/leeg/';
export const EMPTY_FILE = {
  'site/leeg/index.html': [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Leeg</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="description" content="Een lege pagina"><link rel="icon" href="/favicon.svg">',
    '</head><body><main><p>Hier staat niets.</p></main></body></html>',
  ].join(''),
};

function kindOf(address: string): string {
  const [, folder, page] = address.split('/');
  return page ? `${folder}/*` : address;
}

function sizeOf(address: string): number {
  return statSync(`dist${address}index.html`).size;
}
