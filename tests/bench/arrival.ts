/** How fast each page arrives over a slow link, beside an empty page of the same server. */

import { openBrowser } from './browser.ts';
import { timePage, type Timing } from './page-timing.ts';
import { EMPTY, KINDS, PAGES } from './pages.ts';
import { median, section, type Row } from './report.ts';
import { openLink } from './slow-link.ts';
import type { Profile } from './slow-link-model.ts';
import type { Server } from '../hosting/start-nginx.ts';

/** A page and the empty one, loaded one after the other over links on which the same gets lost. */
type Pair = Record<'page' | 'empty', Timing>;

const SLOW: Profile = { name: 'far and slow', roundTrip: 600, rate: 100, loss: 0.02 };
const QUICK: Profile = { name: 'an ordinary phone', roundTrip: 150, rate: 1600, loss: 0 };
const LIMITS = { ratio: 1.1, blocking: 10, shift: 0 };

/** Every page three times over the quicker link; one of each kind five times over the slow one. */
export async function arrival(server: Server): Promise<string> {
  return [await over(server, QUICK, PAGES, 3), await over(server, SLOW, KINDS, 5)].join('\n');
}

/** In rounds, so that a machine that is busy for a while slows no page more than others. */
async function over(
  server: Server,
  profile: Profile,
  pages: string[],
  times: number,
): Promise<string> {
  await using browser = await openBrowser(server.folder);
  const load = async (page: string, seed: number) => {
    const link = await openLink(profile, server.https, seed);
    try {
      return await timePage(browser, `https://127.0.0.1:${link.port}${page}`);
    } finally {
      link.close();
    }
  };
  const pairs = new Map<string, Pair[]>(pages.map((page) => [page, []]));
  for (let seed = 1; seed <= times; seed += 1) {
    for (const [page, found] of pairs) {
      const empty = await load(EMPTY, seed);
      found.push({ empty, page: await load(page, seed) });
    }
  }
  return section(
    `Arriving over a link that is ${profile.name}`,
    `Round trip ${profile.roundTrip} ms, ${profile.rate} kbit/s, ${profile.loss * 100} % lost; median of ${times}: page | empty page.
Goals: LCP ≤ ${LIMITS.ratio} × the empty page, TBT ≤ ${LIMITS.blocking} ms, CLS ${LIMITS.shift}.`,
    ['page', 'first paint', 'LCP', 'LCP ×', 'TBT', 'CLS'],
    [...pairs].map(([page, found]) => rowOf(page, found)),
  );
}

function rowOf(address: string, pairs: readonly Pair[]): Row {
  const middle = (which: keyof Pair, figure: keyof Timing) =>
    median(pairs.map((pair) => pair[which][figure]));
  const both = (figure: keyof Timing, digits = 0) =>
    `${middle('page', figure).toFixed(digits)} | ${middle('empty', figure).toFixed(digits)}`;
  const ratio = middle('page', 'largestPaint') / middle('empty', 'largestPaint');
  const missed = {
    LCP: ratio > LIMITS.ratio,
    TBT: middle('page', 'blocking') > LIMITS.blocking,
    CLS: middle('page', 'shift') > LIMITS.shift,
  };
  return {
    cells: [
      ...[address, both('firstPaint'), both('largestPaint'), ratio.toFixed(2)],
      ...[both('blocking'), both('shift', 3)],
    ],
    missed: Object.entries(missed).flatMap(([name, is]) => (is ? [name] : [])),
  };
}
