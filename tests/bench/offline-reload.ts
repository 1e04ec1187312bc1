/** How fast a page is back without a network, from the copy that the worker keeps. */

import { visit } from '../e2e/worker.ts';
import { PHONE } from '../fixtures/phone.ts';
import type { Server } from '../hosting/start-nginx.ts';
import { openBrowser } from './browser.ts';
import { timingOf } from './page-timing.ts';
import { LARGEST } from './pages.ts';
import { median, percentile, section, type Row } from './report.ts';
import { openLink } from './slow-link.ts';

const TIMES = 100;
const LIMIT = 150;
/** No slower than this machine: it is there to be broken off. */
const NEAR = { name: 'near', roundTrip: 0, rate: Infinity, loss: 0 };

/** The page where people call, and the largest, with the server out of reach. */
export async function offlineReload(server: Server): Promise<string> {
  await using browser = await openBrowser(server.folder);
  const page = await browser.newPage(PHONE);
  const link = await openLink(NEAR, server.https, 0);
  const url = `https://127.0.0.1:${link.port}`;
  try {
    await visit(page, url);
  } finally {
    link.close();
  }
  const rows: Row[] = [];
  for (const address of ['/', LARGEST]) {
    await page.goto(url + address);
    const took: number[] = [];
    for (let times = 0; times < TIMES; times += 1) {
      await page.reload();
      took.push((await timingOf(page)).largestPaint);
    }
    const slow = percentile(took, 0.95);
    const [middle, most] = [median(took), Math.max(...took)];
    rows.push({
      cells: [address, ...[middle, slow, most].map((one) => one.toFixed())],
      missed: slow > LIMIT ? ['95th percentile'] : [],
    });
  }
  return section(
    'Reloading without a network',
    `Milliseconds until the largest paint, of ${TIMES} reloads. Goal: 95th percentile ≤ ${LIMIT}.`,
    ['page', 'median', '95th percentile', 'slowest'],
    rows,
  );
}
