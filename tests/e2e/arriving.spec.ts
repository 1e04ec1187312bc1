import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBuilt } from '../fixtures/dist.ts';
import { workday } from './calendar.ts';
import { OFFICE, OUTSIDE, expect, test } from './fixtures.ts';

/** Serves the home page up to a place in it, and the rest when told to. */
async function halfServed(place: (html: string) => number) {
  const html = readBuilt('index.html');
  let finish = (): void => undefined;
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, place(html)));
    finish = () => response.end(html.slice(place(html)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    finish: () => {
      finish();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test.describe('while the page arrives in office hours', () => {
  test('with one number there, the block is as it was served; with both, it picks', async ({
    page,
    callNow,
  }) => {
    // Cut in the middle of the second number: only the one for outside office hours is there.
    const served = await halfServed((html) => html.indexOf('data-hours="office"') - 20);
    await page.clock.setFixedTime(workday('10:00:00'));
    await page.goto(served.url, { waitUntil: 'commit' });
    await expect(callNow.numbers.first()).toBeVisible();
    expect(await callNow.picked()).toBe(`served ${OUTSIDE}`);
    expect(await callNow.block.innerText()).not.toMatch(/\bnu\b/i);
    served.finish();
    await expect.poll(() => callNow.picked()).toBe(`office ${OFFICE}`);
    served.close();
  });

  test('the number is picked before the rest of the page is there', async ({ page, callNow }) => {
    const served = await halfServed((html) => html.indexOf('</call-now>') - 200);
    await page.clock.setFixedTime(workday('10:00:00'));
    await page.goto(served.url, { waitUntil: 'commit' });
    await expect.poll(() => callNow.picked()).toBe(`office ${OFFICE}`);
    served.close();
  });

  test('cut anywhere in its words, the block is whole once the rest is there', async ({
    page,
    callNow,
  }) => {
    await callNow.openAt(workday('10:00:00'));
    const whole = await callNow.html();
    const html = readBuilt('index.html');
    const cuts = [...html.matchAll(/data-when="[^"]*" hidden>/g)].map(
      ({ index, 0: tag }) => index + tag.length + 1,
    );
    expect(cuts).toHaveLength(8);
    for (const [place, cut] of cuts.entries()) {
      const served = await halfServed(() => cut);
      await page.goto(served.url, { waitUntil: 'commit' });
      await expect(page.locator('[data-when]')).toHaveCount(place + 1);
      served.finish();
      await page.waitForLoadState();
      expect([cut, await callNow.html()]).toEqual([cut, whole]);
      served.close();
    }
  });

  test('from the first time that it is painted, nothing moves down to the number to call', async ({
    page,
    callNow,
  }) => {
    await page.addInitScript(() => {
      const frames: string[] = [];
      Object.assign(window, { frames });
      const look = () => {
        requestAnimationFrame(look);
        const block = document.querySelector<HTMLElement>('call-now');
        const numbers = block?.querySelectorAll('[data-number] a') ?? [];
        if (!block || numbers.length < Number(block.dataset.numbers)) return;
        const seen = [...document.querySelectorAll('h1, a[href="tel:112"], call-now a')].slice(
          0,
          3,
        );
        frames.push(
          seen
            .map((node) => `${node.outerHTML.slice(0, 60)} ${node.getBoundingClientRect().top}`)
            .join('\n'),
        );
      };
      requestAnimationFrame(look);
    });
    await callNow.openAt(workday('10:00:00'));
    await page.waitForFunction(
      () => (window as unknown as { frames: string[] }).frames.length > 30,
    );
    const frames = await page.evaluate(() => (window as unknown as { frames: string[] }).frames);
    expect([...new Set(frames)]).toEqual([expect.stringContaining(OFFICE)]);
  });

  test('once it is there, it is not put in place again: a slow phone has no time for that', async ({
    page,
    callNow,
  }) => {
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        const block = document.querySelector('call-now');
        if (document.readyState !== 'interactive' || !block) return;
        const again = new MutationObserver(() => {
          document.documentElement.setAttribute('data-again', '');
        });
        again.observe(block, {
          attributes: true,
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
    });
    await callNow.openAt(workday('10:00:00'));
    expect(await callNow.picked()).toBe(`office ${OFFICE}`);
    await expect(page.locator('html')).not.toHaveAttribute('data-again');
    // A page that is left open is.
    await page.clock.setFixedTime(workday('17:30:00'));
    await callNow.judgeAgain();
    await expect(page.locator('html')).toHaveAttribute('data-again');
  });
});
