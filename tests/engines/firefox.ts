/** A Firefox as it comes: it speaks WebDriver BiDi by itself. */

import puppeteer from 'puppeteer-core';
import type { Browser, Wishes } from './browser.ts';

/** @param command the Firefox to start, without a window and with a profile of its own */
export async function openFirefox(
  command: string,
  { clock, scripts = true }: Wishes,
): Promise<Browser> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: command,
    defaultViewport: { width: 360, height: 640 },
    extraPrefsFirefox: { 'javascript.enabled': scripts },
    // Not the zone of the office: a device may have any.
    env: { ...process.env, TZ: 'UTC' },
  });
  const page = await firefox.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  if (clock) await page.evaluateOnNewDocument(startClockInPage, clock.getTime());
  return {
    version: await firefox.version(),
    visit: (url) => page.goto(url),
    reload: () => page.reload(),
    run: async (inPage, given = '') => page.evaluate(inPage, given),
    press: (key) => page.keyboard.press(key),
    print: ({ margin: mm, ...paper }) => {
      const side = `${mm}mm`;
      const margin = { top: side, right: side, bottom: side, left: side };
      return page.pdf({ ...paper, margin });
    },
    errors,
    close: () => firefox.close(),
  };
}

/** Sets the clock of a page: Firefox does not start where the system's is changed. */
function startClockInPage(start: number): void {
  const { now } = Date;
  const ahead = start - now();
  Date.now = () => now() + ahead;
}
