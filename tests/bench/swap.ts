/** What moves in a page that stays open while another number comes first, or other words come. */

import type { Browser } from '@playwright/test';
import { workday } from '../e2e/calendar.ts';
import { PHONE } from '../fixtures/phone.ts';
import type { Server } from '../hosting/start-nginx.ts';
import { openBrowser } from './browser.ts';
import { timingOf } from './page-timing.ts';
import { PAGES } from './pages.ts';
import { section } from './report.ts';

/** The moments at which what the block says changes, in order, and the state that each begins. */
const SWAPS = [
  { at: workday('17:00:00'), name: '17.00', state: 'uncertain' },
  { at: workday('18:00:00'), name: '18.00', state: 'outside-office' },
  // The same number still, but no longer until tomorrow: other words.
  { at: workday('00:00:00', 1), name: '0.00', state: 'outside-office' },
  { at: workday('08:00:00', 1), name: '8.00', state: 'uncertain' },
  { at: workday('09:00:00', 1), name: '9.00', state: 'office' },
];

/** Every page, opened in office hours and kept open for a day. */
export async function swap(server: Server): Promise<string> {
  await using browser = await openBrowser(server.folder);
  const rows = [];
  for (const page of PAGES) {
    const shifts = await shiftsIn(browser, `https://127.0.0.1:${server.https}${page}`);
    rows.push({
      cells: [page, ...shifts.map((shift) => shift.toFixed(3))],
      missed: shifts.some((shift) => shift > 0) ? ['CLS'] : [],
    });
  }
  return section(
    'When another number comes first',
    'Layout shift of the open page at each change. Goal: 0.',
    ['page', ...SWAPS.map(({ name }) => name)],
    rows,
  );
}

async function shiftsIn(browser: Browser, url: string): Promise<number[]> {
  await using context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.clock.install({ time: workday('16:58:00') });
  await page.goto(url);
  let { shift: before } = await timingOf(page);
  const shifts = [];
  for (const { at, state } of SWAPS) {
    await page.clock.pauseAt(new Date(at.getTime() - 5000));
    await page.clock.runFor(10_000);
    const { shift } = await timingOf(page);
    const seen = await page.locator('call-now').first().getAttribute('data-state');
    if (seen !== state) {
      throw new Error(`${url} at ${at.toISOString()}: state ${String(seen)}, expected ${state}.`);
    }
    shifts.push(shift - before);
    before = shift;
  }
  return shifts;
}
