/** What a page costs to arrive, told by the browser that shows it. */

import type { Browser, Page } from '@playwright/test';
import { PHONE } from '../fixtures/phone.ts';

/** Milliseconds since the start of the navigation; the shift has no unit. */
export interface Timing {
  firstPaint: number;
  /** The largest contentful paint: when most of the first screen is there. */
  largestPaint: number;
  /** What long tasks took beyond 50 ms each: the total blocking time. */
  blocking: number;
  /** All that moved by itself, summed: at least the cumulative layout shift, and 0 when that is 0. */
  shift: number;
}

/** How long a page must be there before it counts as still, in milliseconds. */
const STILL = 500;
/** How long something may take that a busy machine does late, in milliseconds. */
const PATIENCE = 120_000;

/** Loads a page in a browser that never saw it. */
export async function timePage(browser: Browser, url: string): Promise<Timing> {
  await using context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(url, { timeout: PATIENCE });
  return await timingOf(page);
}

/**
 * What the browser noted since the page was opened, once the page is still.
 *
 * @throws Error when nothing was painted
 */
export async function timingOf(page: Page): Promise<Timing> {
  const painted = page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        new PerformanceObserver(resolve).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await Promise.race([painted, page.waitForTimeout(PATIENCE)]);
  await page.waitForTimeout(STILL);
  const noted = await page.evaluate(() => {
    const entries = (type: string) => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type, buffered: true });
      return observer.takeRecords() as (PerformanceEntry & { value?: number })[];
    };
    const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
    return {
      firstPaint: entries('paint')[0]?.startTime,
      largestPaint: entries('largest-contentful-paint').at(-1)?.startTime,
      blocking: sum(entries('longtask').map(({ duration }) => Math.max(0, duration - 50))),
      shift: sum(entries('layout-shift').map(({ value = 0 }) => value)),
    };
  });
  const { firstPaint, largestPaint } = noted;
  if (firstPaint === undefined || largestPaint === undefined) {
    throw new Error(`${page.url()}: nothing was painted, so there is nothing to time.`);
  }
  return { ...noted, firstPaint, largestPaint };
}
