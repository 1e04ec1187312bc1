/** The journeys that matter most, in each engine beside Chromium that this machine has. */

import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { workday } from '../e2e/calendar.ts';
import { built, serve, site, type Server } from '../e2e/server.ts';
import { CARD_FORMATS } from '../../src/cards/formats.ts';
import { NEXT, OFFICE, OUTSIDE } from '../fixtures/numbers.ts';
import { cardFaultsOnPaper } from '../fixtures/printed-cards.ts';
import { printedPages } from '../fixtures/printed.ts';
import type { Browser, Paper, Wishes } from './browser.ts';
import { commandOf, ENGINES } from './engines.ts';
import {
  blockInPage,
  cardsInPage,
  chooseInPage,
  focusInPage,
  isCopyInPage,
  isKeptInPage,
} from './in-page.ts';

/** The white that a browser leaves on each side unless the reader says otherwise, in millimetres. */
const MARGIN = 12.7;

/** How long a worker may take to keep the site, on a machine that has more to do. */
const PATIENCE = { timeout: 60_000, interval: 200 };

/** The ladder may go on after these: that is for an editor to say. */
const known = ({ order }: { order: string[] }) =>
  order.filter((href) => [OFFICE, OUTSIDE, NEXT].includes(href));

let server: Server;
beforeAll(async () => {
  server = await serve(site(built()));
});
afterAll(() => server.stop());

for (const engine of ENGINES) {
  const command = commandOf(engine);
  let version = '';
  const open = async (path: string, wishes: Wishes = {}): Promise<Browser> => {
    const browser = await engine.open(command ?? '', wishes);
    onTestFinished(async () => {
      await browser.close();
    });
    version = browser.version;
    await browser.visit(server.url + path);
    return browser;
  };

  describe.skipIf(!command)(engine.name, () => {
    afterAll(() => {
      console.log(`Tested: ${engine.name} (${version})`);
    });

    describe('whom to call now', () => {
      test.each([
        ['in office hours', '10:00:00', 'office', 'Bel nu', [OFFICE, NEXT]],
        ['at night', '23:14:00', 'outside-office', 'Bel nu', [OUTSIDE, NEXT]],
        ['in doubt', '17:30:00', 'uncertain', 'Bel eerst', [OUTSIDE, OFFICE, NEXT]],
      ])('%s', async (_, time, state, words, order) => {
        const browser = await open('/', { clock: workday(time) });
        const block = await browser.run(blockInPage);
        expect(block.state).toBe(state);
        expect(known(block)).toEqual(order);
        expect(block.first).toContain(words);
        // What comes first in the page is highest on the screen.
        expect(block.tops).toEqual(block.tops.toSorted((a, b) => a - b));
        expect(browser.errors ?? []).toEqual([]);
      });
    });

    test('without JavaScript both numbers can be called, and nothing is said of now', async () => {
      const browser = await open('/', { scripts: false });
      const block = await browser.run(blockInPage);
      expect(block.state).toBe('served');
      expect(known(block)).toEqual([OUTSIDE, OFFICE, NEXT]);
      expect(block.text).not.toMatch(/\bnu\b/i);
      expect(block.text).toMatch(/Buiten kantooruren[^]*Kantooruren, ongeveer 9 tot 17 uur/);
    });

    test('with a keyboard the numbers have the focus in the order of the screen', async () => {
      const browser = await open('/', { clock: workday('10:00:00') });
      const focused: string[] = [];
      for (let tabs = 0; tabs < 20 && !focused.includes(OUTSIDE); tabs += 1) {
        await browser.press('Tab');
        const { href, outline } = await browser.run(focusInPage);
        expect([href, outline]).toEqual([href, 'solid']);
        focused.push(href);
      }
      expect(focused.filter((href) => href.startsWith('tel:'))).toEqual([
        'tel:112',
        ...(await browser.run(blockInPage)).order,
      ]);
    });

    test('the card that is chosen with a keyboard is the one that is shown', async () => {
      const browser = await open('/zakkaart/');
      expect(await browser.run(cardsInPage)).toEqual({ shown: ['card'], fields: true });
      await browser.run(chooseInPage, 'kaart');
      await browser.press('ArrowDown');
      expect(await browser.run(cardsInPage)).toEqual({ shown: ['fold'], fields: true });
      expect(browser.errors ?? []).toEqual([]);
    });

    if (engine.prints) {
      test.each<[name: string, paper: Paper]>([
        ['A4', { format: 'A4', margin: MARGIN }],
        ['A4 without margins', { format: 'A4', margin: 0 }],
        ['A4 turned', { format: 'A4', landscape: true, margin: MARGIN }],
        ['A4 at 90 %', { format: 'A4', margin: MARGIN, scale: 0.9 }],
        ['A3', { format: 'A3', margin: MARGIN }],
        ['A5', { format: 'A5', margin: MARGIN }],
        ['Letter', { format: 'Letter', margin: MARGIN }],
      ])('each card prints whole, in the middle, on %s', async (_, paper) => {
        const browser = await open('/zakkaart/');
        for (const format of CARD_FORMATS) {
          await browser.run(chooseInPage, format.id);
          const pages = await printedPages((await browser.print?.(paper)) ?? assert.fail());
          const faults = cardFaultsOnPaper(pages, format);
          expect([format.id, ...faults]).toEqual([format.id]);
          expect(pages.map(({ words }) => words).join(' ')).not.toMatch(/Menu|PDF|Print|Typ/);
        }
      });
    }

    test('after a visit every page is there without a network, and says that it is a copy', async () => {
      const browser = await open('/', { clock: workday('10:00:00') });
      await vi.waitFor(() => expect(browser.run(isKeptInPage)).resolves.toBe(true), PATIENCE);
      expect(await browser.run(isCopyInPage)).toBe(false);
      await server.stop();
      onTestFinished(server.start);
      await browser.reload();
      expect(await browser.run(isCopyInPage)).toBe(true);
      expect(known(await browser.run(blockInPage))).toEqual([OFFICE, NEXT]);
      await browser.visit(`${server.url}/wat-nu/`);
      expect(await browser.run(isCopyInPage)).toBe(true);
      expect((await browser.run(blockInPage)).order[0]).toBe(OFFICE);
    });
  });
}
