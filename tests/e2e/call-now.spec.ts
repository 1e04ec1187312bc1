import { workday } from './calendar.ts';
import {
  NEXT,
  OFFICE,
  OFFICE_SHOWN,
  OUTSIDE,
  OUTSIDE_SHOWN,
  expect,
  starting,
  test,
} from './fixtures.ts';

test.describe('what the block says', () => {
  test('in office hours: the number that answers, and the clock it used', async ({ callNow }) => {
    await callNow.openAt(workday('10:05:00'));
    await expect(callNow.block).toContainText('Nu in Nederland: 10.05 uur.', {
      useInnerText: true,
    });
    await expect(callNow.numbers.first()).toHaveAccessibleName(
      starting(`Bel nu ${OFFICE_SHOWN} Instituut voor Psychotrauma`),
    );
    await expect(callNow.numbers.last()).toBeHidden();
  });

  test('at night: the same', async ({ callNow }) => {
    await callNow.openAt(workday('23:14:00'));
    await expect(callNow.block).toContainText('Nu in Nederland: 23.14 uur.', {
      useInnerText: true,
    });
    await expect(callNow.numbers.first()).toHaveAccessibleName(
      starting(`Bel nu ${OUTSIDE_SHOWN} Instituut voor Psychotrauma`),
    );
  });

  test('in doubt: the reason, both numbers together, and no word that one answers now', async ({
    callNow,
  }) => {
    await callNow.openAt(workday('17:30:00'));
    await expect(callNow.block).toContainText(
      'Nu in Nederland: 17.30 uur. We weten niet of het kantoor open is.',
      {
        useInnerText: true,
      },
    );
    await expect(callNow.numbers.first()).toHaveAccessibleName(
      starting(`1 Bel eerst ${OUTSIDE_SHOWN}`),
    );
    await expect(callNow.numbers.last()).toHaveAccessibleName(
      starting(`2 Bel daarna ${OFFICE_SHOWN}`),
    );
    const links = await callNow.block
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.slice(0, 3)).toEqual([OUTSIDE, OFFICE, NEXT]);
  });

  test('when it is certain, what to do when nobody answers comes right after the number', async ({
    callNow,
  }) => {
    await callNow.openAt(workday('10:00:00'));
    const links = await callNow.block
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.slice(0, 2)).toEqual([OFFICE, NEXT]);
    expect(links).not.toContain(OUTSIDE);
  });

  for (const [title, instant, reason] of [
    ['set to 1970', new Date(0), 'We weten niet zeker of het vandaag een werkdag is.'],
    [
      'set to 2060',
      new Date('2060-01-05T10:00:00Z'),
      'We weten niet zeker of het vandaag een werkdag is.',
    ],
  ] as const) {
    test(`on a phone ${title}: the numbers as they were served, with the reason`, async ({
      callNow,
    }) => {
      await callNow.openAt(instant);
      await expect(callNow.block).toContainText(reason, { useInnerText: true });
      await expect(callNow.block).not.toContainText('Nu in Nederland', { useInnerText: true });
      await expect(callNow.numbers.first()).toHaveAccessibleName(
        starting(`1 Bel ${OUTSIDE_SHOWN}`),
      );
      await expect(callNow.numbers.last()).toHaveAccessibleName(starting(`2 Bel ${OFFICE_SHOWN}`));
    });
  }
});

test.describe('a page that stays open', () => {
  test('changes at 17.00 by itself', async ({ page, callNow }) => {
    await page.clock.install({ time: workday('16:58:30') });
    await page.goto('/');
    await page.clock.runFor(60_000);
    expect(await callNow.picked()).toBe(`office ${OFFICE}`);
    await expect(callNow.block).toContainText('Nu in Nederland: 16.59 uur.', {
      useInnerText: true,
    });
    await page.clock.runFor(31_000);
    expect(await callNow.picked()).toBe(`uncertain ${OUTSIDE}`);
    await expect(callNow.block).toContainText('Nu in Nederland: 17.00 uur.', {
      useInnerText: true,
    });
    await page.clock.runFor(60 * 60_000);
    expect(await callNow.picked()).toBe(`outside-office ${OUTSIDE}`);
  });

  for (const [jump, time, state] of [
    ['forward', '23:14:00', `outside-office ${OUTSIDE}`],
    ['back', '08:30:00', `uncertain ${OUTSIDE}`],
  ] as const) {
    test(`is right within a second after the clock jumped ${jump}`, async ({ page, callNow }) => {
      await page.clock.install({ time: workday('10:00:30') });
      await page.goto('/');
      expect(await callNow.picked()).toBe(`office ${OFFICE}`);
      await page.clock.setSystemTime(workday(time));
      await page.clock.runFor(1000);
      expect(await callNow.picked()).toBe(state);
    });
  }

  test('is the served page for as long as it prints', async ({ page, callNow }) => {
    await page.clock.install({ time: workday('10:00:30') });
    await page.goto('/');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.clock.runFor(5 * 60_000);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    expect(await callNow.picked()).toBe(`served ${OUTSIDE}`);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await callNow.picked()).toBe(`office ${OFFICE}`);
  });

  test('leaves alone what others put into the page', async ({ page, callNow }) => {
    await page.clock.install({ time: workday('16:59:30') });
    await page.goto('/');
    await callNow.block.evaluate((block) => {
      const added = document.createElement('p');
      added.id = 'extension';
      added.textContent = 'Van een uitbreiding';
      block.after(added);
    });
    await page.clock.runFor(31_000);
    expect(await callNow.picked()).toBe(`uncertain ${OUTSIDE}`);
    await expect(page.locator('#extension')).toHaveText('Van een uitbreiding');
    await expect(page.locator('.spoken')).toContainText('Bel eerst');
    // Without the place to speak, nothing else is taken for it.
    await page.locator('.spoken').evaluate((spoken) => {
      spoken.remove();
    });
    const rest = await page.locator('call-now ~ *').evaluateAll((all) => all.map(String).length);
    await page.clock.runFor(16 * 60 * 60_000);
    expect(await callNow.picked()).toBe(`office ${OFFICE}`);
    await expect(page.locator('call-now ~ *')).toHaveCount(rest);
    await expect(page.locator('#extension')).toHaveText('Van een uitbreiding');
  });

  test('says once, and politely, that the number has changed', async ({ page }) => {
    await page.clock.install({ time: workday('16:59:30') });
    await page.goto('/');
    const spoken = page.getByRole('status').first();
    await expect(spoken).toBeEmpty();
    await spoken.evaluate((element) => {
      const said: string[] = [];
      new MutationObserver(() => said.push(element.textContent)).observe(element, {
        childList: true,
        characterData: true,
      });
      Object.assign(window, { said });
    });
    // Past 17.00, when the number changes, and past 18.00, when only the doubt ends.
    await page.clock.runFor(70 * 60_000);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toHaveLength(1);
    expect(said[0]?.replace(/\s+/g, ' ')).toMatch(
      new RegExp(`^1 Bel eerst ${OUTSIDE_SHOWN} Instituut voor Psychotrauma`),
    );
  });

  test('keeps the focus on the link that has it, wherever that moves', async ({
    page,
    callNow,
  }) => {
    await page.clock.install({ time: workday('16:59:30') });
    await page.goto('/');
    await page.locator(`call-now a[href="${OFFICE}"]`).focus();
    await page.clock.runFor(31_000);
    expect(await callNow.picked()).toBe(`uncertain ${OUTSIDE}`);
    await expect(page.locator(`call-now a[href="${OFFICE}"]`)).toBeFocused();
  });

  test('leaves what the reader looks at where it is on the screen', async ({ page, callNow }) => {
    await callNow.openAt(workday('16:59:00'));
    await page.locator(`call-now a[href="${OFFICE}"]`).focus();
    await page.evaluate(() => {
      scrollTo(0, document.querySelector('footer')?.offsetTop ?? NaN);
    });
    const place = () =>
      page.evaluate(() => {
        const { top = NaN } = document.querySelector('footer')?.getBoundingClientRect() ?? {};
        return { scrolled: scrollY, top };
      });
    const before = await place();
    // Far enough for the number that has the focus, and moves, to be off the screen.
    expect(before.scrolled).toBeGreaterThan(400);
    await page.clock.setFixedTime(workday('17:00:00'));
    await callNow.judgeAgain();
    expect(await callNow.picked()).toBe(`uncertain ${OUTSIDE}`);
    const after = await place();
    // An engine that does not hold what is in sight when something above it grows, stays where it was.
    // What it holds may be off by the half of a pixel that it cannot scroll.
    if (after.scrolled !== before.scrolled)
      expect(Math.abs(after.top - before.top)).toBeLessThan(1);
  });

  test('is the served page on paper, and picks again afterwards', async ({ page, callNow }) => {
    await callNow.openAt(workday('10:00:00'));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await callNow.picked()).toBe(`served ${OUTSIDE}`);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await callNow.picked()).toBe(`office ${OFFICE}`);
  });

  for (const [event, target] of [
    ['visibilitychange', 'document'],
    ['pageshow', 'window'],
    ['focus', 'window'],
    ['resume', 'document'],
  ] as const) {
    test(`is judged again on ${event}`, async ({ page, callNow }) => {
      await callNow.openAt(workday('10:00:00'));
      await page.clock.setFixedTime(workday('22:00:00'));
      await page.evaluate(`${target}.dispatchEvent(new Event('${event}'))`);
      expect(await callNow.picked()).toBe(`outside-office ${OUTSIDE}`);
    });
  }

  for (const way of ['tap', 'click'] as const) {
    test(`never calls a number that no longer answers, when a ${way} comes before the timer`, async ({
      page,
      callNow,
    }) => {
      await page.addInitScript(() => {
        const called: string[] = [];
        Object.assign(window, { called });
        addEventListener('click', (event) => {
          const link = (event.target as Element).closest('a[href^="tel:"]');
          if (link) called.push(link.getAttribute('href') ?? '');
          event.preventDefault();
        });
      });
      await callNow.openAt(workday('16:59:00'));
      const first = (await callNow.numbers.first().boundingBox()) ?? { x: 0, y: 0 };
      await page.clock.setFixedTime(workday('22:00:00'));
      if (way === 'tap') await page.touchscreen.tap(first.x + 9, first.y + 9);
      else await page.mouse.click(first.x + 9, first.y + 9);
      expect(await callNow.picked()).toBe(`outside-office ${OUTSIDE}`);
      const called = await page.evaluate(() => (window as unknown as { called: string[] }).called);
      expect(called).not.toContain(OFFICE);
    });
  }

  test('is right after back and forward', async ({ page, callNow }) => {
    await callNow.openAt(workday('10:00:00'));
    await page.getByRole('link', { name: 'Maatregelen' }).first().click();
    await page.clock.setFixedTime(workday('22:00:00'));
    await page.goBack();
    await expect.poll(() => callNow.picked()).toBe(`outside-office ${OUTSIDE}`);
    await page.clock.setFixedTime(workday('09:00:00', 1));
    await page.goForward();
    await expect.poll(() => callNow.picked()).toBe(`office ${OFFICE}`);
  });

  test('goes back to the served page when the clock becomes absurd', async ({ page, callNow }) => {
    await callNow.openAt(workday('10:00:00'));
    await page.evaluate(() => {
      Date.now = () => NaN;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await callNow.picked()).toBe(`served ${OUTSIDE}`);
    await expect(callNow.numbers.first()).toHaveAccessibleName(starting(`Bel ${OUTSIDE_SHOWN}`));
  });
});

const OLD = /Deze pagina is van \d+\s\w+\s\d{4}\. Een nummer kan veranderd zijn\./;
const LONG_AGO = 181 * 24 * 60 * 60_000;

test.describe('the age of the page', () => {
  for (const path of ['/', '/wat-nu/', '/hulplijnen/ivp/']) {
    test(`of ${path} is told past its shelf life, and the numbers stay`, async ({
      page,
      callNow,
    }) => {
      await callNow.openAt(workday('10:00:00'), path);
      await expect(page.getByText(OLD)).toBeHidden();
      await callNow.openAt(new Date(Date.now() + LONG_AGO), path);
      await expect(page.getByText(OLD)).toBeVisible();
      await expect(callNow.numbers.first()).toBeVisible();
      await callNow.openAt(new Date('2029-11-27T10:00:00Z'), path);
      await expect(page.getByText(OLD)).toBeVisible();
    });
  }

  test('is judged while the page is open', async ({ page }) => {
    await page.clock.install({ time: workday('10:00:00') });
    await page.goto('/');
    await expect(page.getByText(OLD)).toBeHidden();
    await page.clock.setSystemTime(new Date(Date.now() + LONG_AGO));
    await page.clock.runFor(1000);
    await expect(page.getByText(OLD)).toBeVisible();
  });
});
