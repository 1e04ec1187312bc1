/** Opens the Chromium that prints the cards, and waits for it: it may be missing, exit or hang. */

import { stripVTControlCharacters } from 'node:util';
import type { Browser } from '@playwright/test';
import { BuildError } from './build-error.ts';

/** How long one step may take, in milliseconds: some twenty times what it takes on a busy machine. */
const LIMIT = 60_000;

/** How long Playwright may take to notice that Chromium is gone, in milliseconds. */
const GRACE = 1000;

const SILENT = 'Chromium geeft geen antwoord.';
const GONE = 'Chromium is gestopt.';

/**
 * Opens a Chromium.
 *
 * @param limit milliseconds
 * @throws BuildError when there is none, or it does not start
 */
export async function openChromium(limit = LIMIT): Promise<Browser> {
  // Only here: a development server needs no browser.
  const { chromium } = await import('@playwright/test');
  const { findBrowser } = await import('./find-browser.ts');
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new BuildError(
      'Geen PDF’s van de kaarten: er is geen Chromium. npm run cards haalt er een.',
    );
  }
  try {
    return await chromium.launch({ ...(executablePath && { executablePath }), timeout: limit });
  } catch (error) {
    const file = executablePath ?? chromium.executablePath();
    throw new BuildError(`Geen PDF’s van de kaarten: ${file} start niet.`, [reasonOf(error)]);
  }
}

/**
 * Waits for a step of Chromium. Playwright by itself may wait for ever: for a page that was
 * being opened when Chromium died, and for any answer of one that hangs.
 *
 * @param what the step, for an editor
 * @param work what Playwright promised
 * @param limit milliseconds
 * @throws BuildError when Chromium dies, gives no answer in time, or cannot do it
 */
export async function waitFor<T>(
  browser: Browser,
  what: string,
  work: Promise<T>,
  limit = LIMIT,
): Promise<T> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  let timer = setTimeout(reject, limit, new Error(SILENT));
  const onGone = () => {
    clearTimeout(timer);
    // Most of what was asked, Playwright then ends by itself; also that Chromium should close.
    timer = setTimeout(reject, GRACE, new Error(GONE));
  };
  browser.on('disconnected', onGone);
  try {
    return await Promise.race([work, stopped]);
  } catch (error) {
    const reason = browser.isConnected() ? reasonOf(error) : GONE;
    throw new BuildError(`Chromium kan de kaarten niet printen. Het ging mis bij ${what}.`, [
      reason,
      'Probeer het nog eens.',
    ]);
  } finally {
    clearTimeout(timer);
    browser.off('disconnected', onGone);
  }
}

/** Finds the reason in an error: Chromium's own last message, else the first line of Playwright's. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return SILENT;
  // Playwright shows its own words in colours.
  const message = stripVTControlCharacters(error.message);
  const said = [...message.matchAll(/\[err\] (.+)/g)].at(-1)?.[1];
  return said ?? message.split('\n', 1).join('');
}
