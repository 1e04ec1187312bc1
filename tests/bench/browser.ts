/** A browser that trusts one certificate, to measure with. */

import { X509Certificate, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../src/build/find-browser.ts';
import { BROWSER_ARGUMENTS } from '../fixtures/phone.ts';

/**
 * Starts a browser to which the certificate of a server is as good as any: only that one, so that
 * workers, caches and scores are those of a real site.
 *
 * @param folder of the server, with `fullchain.pem`
 * @throws Error when there is no Chromium on this machine
 */
export async function openBrowser(folder: string, ...args: string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('No browser to measure with: install Chromium (apt-get install chromium).');
  }
  const { publicKey } = new X509Certificate(readFileSync(`${folder}/fullchain.pem`));
  const key = createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' }));
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      ...BROWSER_ARGUMENTS,
      `--ignore-certificate-errors-spki-list=${key.digest('base64')}`,
      ...args,
    ],
    // A reader's browser keeps pages for back and forward; Lighthouse asks whether it can.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}
