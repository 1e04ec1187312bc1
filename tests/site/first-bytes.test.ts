/**
 * The home page as a slow line brings it: the first bytes of the compressed stream, after which
 * nothing comes any more. A real browser shows what can be called by then.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/build/find-browser.ts';
import { workday } from '../e2e/calendar.ts';
import { builtBytes } from '../fixtures/dist.ts';
import { OFFICE, OUTSIDE } from '../fixtures/numbers.ts';

/** Within how many bytes the first link can be tapped, and the number to call now is shown. */
const FIRST_LINK = 2350;
const CALL_NOW = 4400;

const stream = builtBytes('index.html.br');
const executablePath = findBrowser();

describe('of the compressed home page', () => {
  const server = createServer(({ url = '/' }, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'br',
    });
    // The rest never arrives.
    response.write(stream.subarray(0, Number(url.slice(1))));
  });
  let browser: Browser;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  async function open(bytes: number, instant: Date) {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.clock.setFixedTime(instant);
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${bytes}`, { waitUntil: 'commit' });
    return page;
  }

  test(`${FIRST_LINK} bytes show a number to call`, async () => {
    const page = await open(FIRST_LINK, workday('10:00:00'));
    const link = page.locator('a[href^="tel:"]').first();
    await link.getByText('112').waitFor();
    expect(await link.getAttribute('href')).toBe('tel:112');
    await page.close();
  });

  test.each([
    ['10:00:00', 'office', OFFICE],
    ['17:30:00', 'uncertain', OUTSIDE],
    ['23:14:00', 'outside-office', OUTSIDE],
  ])(
    `${CALL_NOW} bytes show, at %s (%s), that the first to call is %s`,
    async (time, state, tel) => {
      const page = await open(CALL_NOW, workday(time));
      const block = page.locator(`call-now[data-state="${state}"]`);
      const first = block.locator('a').first();
      await first.locator('.call-digits').waitFor();
      expect(await first.getAttribute('href')).toBe(tel);
      await page.close();
    },
  );
});
