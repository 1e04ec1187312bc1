/** The page with cards, as a reader prints it. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cardFaults } from '../../src/cards/misfits.ts';
import { CARD_FORMATS } from '../../src/cards/formats.ts';
import { cardFaultsOnPaper } from '../fixtures/printed-cards.ts';
import { printedPages } from '../fixtures/printed.ts';
import { OUTSIDE_SHOWN, expect, test } from './fixtures.ts';

type Paper = NonNullable<Parameters<Page['pdf']>[0]>;

/** As much as browsers leave white unless the reader says otherwise. */
const margin = { top: '12.7mm', right: '12.7mm', bottom: '12.7mm', left: '12.7mm' };
const OWN_PAPER: Paper = { preferCSSPageSize: true };
const PAPERS: [name: string, paper: Paper][] = [
  ['A4', { format: 'A4', margin }],
  ['A4 turned', { format: 'A4', landscape: true, margin }],
  ['A5', { format: 'A5', margin }],
  ['Letter', { format: 'Letter', margin }],
];

async function choose(page: Page, format: string): Promise<void> {
  await page.goto('/zakkaart/');
  await page.locator(`[name="format"][value="${format}"]`).check();
}

/** The words of each printed page. */
async function printed(page: Page, paper: Paper): Promise<string[]> {
  return (await printedPages(await page.pdf(paper))).map(({ words }) => words);
}

/** Prints every format, and looks whether each card is whole. */
async function expectWhole(page: Page, paper: Paper): Promise<void> {
  for (const format of CARD_FORMATS) {
    // Without scrolling to it: `choose` does as a reader does.
    const radio = page.locator(`[name="format"][value="${format.id}"]`);
    await radio.evaluate((input: HTMLInputElement) => {
      input.click();
    });
    const pages = await printedPages(await page.pdf(paper));
    const faults = cardFaultsOnPaper(pages, format);
    expect([format.id, ...faults]).toEqual([format.id]);
    const words = pages.map((sheet) => sheet.words).join(' ');
    expect(words).not.toMatch(/Menu|PDF|Print|Zakkaart|Typ|http/);
  }
}

test.describe('each card is whole, in the middle, with a code that can be read', () => {
  // One after the other: some print the same to the byte, and that is looked at once.
  test.describe.configure({ mode: 'default' });

  for (const [name, paper] of [
    ['its own paper', OWN_PAPER] as const,
    ['its own paper at 90 %', { ...OWN_PAPER, scale: 0.9 }] as const,
    ...PAPERS,
  ]) {
    test(`on ${name}`, async ({ page }) => {
      await page.goto('/zakkaart/');
      await expectWhole(page, paper);
    });
  }

  test('from a screen that is wide and dark', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/zakkaart/');
    await expectWhole(page, OWN_PAPER);
  });

  test.describe('when JavaScript is off', () => {
    test.use({ javaScriptEnabled: false });

    test('on its own paper', async ({ page }) => {
      await page.goto('/zakkaart/');
      await expectWhole(page, OWN_PAPER);
    });
  });
});

test('on paper all is black on white, from a dark screen too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto('/zakkaart/');
  for (const paper of await page.locator('.paper').all()) {
    await expect(paper).toHaveCSS('color', 'rgb(0, 0, 0)');
  }
  const grounds = await page
    .locator('html, body, .paper *')
    .evaluateAll((all) => all.map((part) => getComputedStyle(part).backgroundColor));
  expect(
    [...new Set(grounds)].filter((ground) => !/rgba\(0, 0, 0, 0\)|255, 255, 255/.test(ground)),
  ).toEqual([]);
});

test('the back of a card says what was chosen: steps, own numbers or both', async ({ page }) => {
  await choose(page, 'kaart');
  const backOf = async (kind: string) => {
    await page.locator(`[value="${kind}"]`).check();
    return (await printed(page, OWN_PAPER))[1];
  };
  expect(await backOf('backSteps')).toMatch(/veilig bent\..*112.*burgemeester\..*aangifte\. ?$/);
  expect(await backOf('backOwn')).toMatch(/^Griffier .* Familie ?$/);
  expect(await backOf('backBoth')).toMatch(/^Zorg .*aangifte\. Griffier .* Familie ?$/);
});

test.describe('with a style of the test’s own', () => {
  // The policy of the site would block it.
  test.use({ bypassCSP: true });

  for (const [name, paper] of PAPERS) {
    test(`where the browser keeps to the paper that was chosen, each is whole on ${name}`, async ({
      page,
    }) => {
      await page.goto('/zakkaart/');
      await page.addStyleTag({ content: '.paper { page: auto !important }' });
      await expectWhole(page, paper);
    });
  }

  for (const [fault, style] of [
    ['past er niet op', '.paper b { margin-left: 90mm }'],
    ['valt op de code', '.paper .paper-code { position: absolute; left: 0; top: 0; float: none }'],
    ['is te klein', '.paper b { font-size: 6pt !important }'],
  ] as const) {
    test(`the build would say that what is on a card ${fault}`, async ({ page }) => {
      await choose(page, 'kaart');
      await page.addStyleTag({ content: style });
      const faults = await page.locator('[data-paper="card"]').evaluate(cardFaults);
      expect(faults.join()).toContain(fault);
    });
  }

  test('nothing is cut off, crosses the code or is too small, in a wide font too', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1200, height: 1700 });
    await page.emulateMedia({ media: 'print' });
    await page.goto('/zakkaart/');
    for (const font of ['Arial', 'DejaVu Sans']) {
      await page.addStyleTag({ content: `.paper { font-family: '${font}' !important }` });
      for (const { id, paper } of CARD_FORMATS) {
        await page.locator(`[name="format"][value="${id}"]`).evaluate((radio: HTMLInputElement) => {
          radio.checked = true;
        });
        const faults = await page.locator(`[data-paper="${paper}"]`).evaluate(cardFaults);
        expect([font, id, faults]).toEqual([font, id, []]);
      }
    }
  });
});

test('cards on the screen are as large as on paper', async ({ page }) => {
  await choose(page, 'kaart');
  const box = await page.locator('[data-paper="card"] .card').first().boundingBox();
  expect(((box?.width ?? 0) / 96) * 25.4).toBeCloseTo(85, 1);
  expect(((box?.height ?? 0) / 96) * 25.4).toBeCloseTo(55, 1);
});

test.describe('own numbers', () => {
  const NUMBER = '+31 6 12 34 56 78';
  const names = (page: Page) => page.getByLabel('Wie');
  const numbers = (page: Page) => page.getByLabel('Telefoonnummer');
  /** What says that something does not fit: beside the fields, and at the button to print. */
  const misfits = (page: Page) =>
    page.getByText('Dit past niet op de kaart').filter({ visible: true });

  test('are printed on each back as typed, never shortened', async ({ page }) => {
    await choose(page, 'kaart');
    await names(page).nth(2).fill('Wijkagent Jan');
    await numbers(page).nth(2).fill(NUMBER);
    const [, back] = await printed(page, OWN_PAPER);
    expect(back).toContain(`Wijkagent Jan ${NUMBER}`);
    await page.locator('[value="vel"]').check();
    const [, backs] = await printed(page, OWN_PAPER);
    expect(backs?.split(NUMBER)).toHaveLength(11);
  });

  test.describe('fit on the card', () => {
    for (const [what, name] of [
      ['a name of sixty letters', 'Vertrouwenspersoon van de gemeente Voorbeeld, afdeling Zorgen'],
      ['a name in Arabic', 'المستشار السري'],
      ['a name with a picture', 'Thuis 🏠'],
    ] as const) {
      test(`with ${what}`, async ({ page }) => {
        await choose(page, 'kaart');
        await names(page).first().fill(name);
        await numbers(page).first().fill(NUMBER);
        const row = page.locator('[data-paper="card"] .own-numbers > li').first();
        await expect(row.locator('bdi')).toHaveText(NUMBER);
        await expect(row.locator('bdi')).toHaveCSS('direction', 'ltr');
        await expect(misfits(page)).toHaveCount(0);
      });
    }
  });

  test('that do not fit are said so before printing', async ({ page }) => {
    await choose(page, 'kaart');
    for (let row = 0; row < 6; row += 1) await page.getByRole('button', { name: 'Rij' }).click();
    for (const field of await names(page).all())
      await field.fill('Een lange naam van iemand '.repeat(4));
    await expect(misfits(page)).toHaveCount(2);
    await expect(page.locator('.papers').getByRole('status')).toContainText('of het nummer', {
      useInnerText: true,
    });
  });

  test('are judged again when the format or the back changes', async ({ page }) => {
    await choose(page, 'poster-a4');
    await page.locator('[value="kaart"]').check();
    for (let row = 0; row < 4; row += 1) await page.getByRole('button', { name: 'Rij' }).click();
    for (const field of await names(page).all()) await field.fill('Naam');
    for (const field of await numbers(page).all()) await field.fill(NUMBER);
    await expect(misfits(page)).toHaveCount(2);
    await page.locator('[value="backOwn"]').check();
    await expect(misfits(page)).toHaveCount(0);
    await page.locator('[value="backBoth"]').check();
    await expect(misfits(page)).toHaveCount(2);
    await page.locator('[value="poster-a4"]').check();
    await expect(misfits(page)).toHaveCount(0);
    await page.locator('[value="vel"]').check();
    await expect(misfits(page)).not.toHaveCount(0);
  });

  test('fit only within the white of the card, and so does a number', async ({ page }) => {
    await choose(page, 'kaart');
    const [card, last] = ['.card-back', '.card-back .own-numbers > li:last-child'].map((part) =>
      page.locator(`[data-paper="card"] ${part}`),
    );
    const below = async () => {
      const [outer, inner] = [await card?.boundingBox(), await last?.boundingBox()];
      if (!outer || !inner) throw new Error('the back is not shown');
      return ((outer.y + outer.height - inner.y - inner.height) / 96) * 25.4;
    };
    while ((await misfits(page).count()) === 0) {
      expect(await below()).toBeGreaterThan(4.9);
      await page.getByRole('button', { name: 'Rij' }).click();
      await names(page).last().fill('Naam');
      await numbers(page).last().fill(NUMBER);
    }
    expect(await below()).toBeLessThan(5.6);
    await page.reload();
    await expect(misfits(page)).toHaveCount(0);
    await numbers(page).first().fill('1234567890'.repeat(5));
    await expect(misfits(page)).toHaveCount(2);
  });

  test('are left out where both fields are empty, and there can be more', async ({ page }) => {
    await choose(page, 'kaart');
    await page.getByRole('button', { name: 'Rij' }).click();
    await names(page).nth(5).fill('Huisarts');
    await names(page).first().fill('');
    const [, back] = await printed(page, OWN_PAPER);
    expect(back).not.toMatch(/Griffier/);
    expect(back).toContain('Huisarts');
  });

  test('are kept in a file of the reader’s own, and come back from it', async ({ page }) => {
    await choose(page, 'kaart');
    await numbers(page).first().fill(NUMBER);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar in een bestand' }).click();
    const file = await (await download).path();
    expect((await download).suggestedFilename()).toBe('eigen-nummers.txt');
    await page.reload();
    await expect(numbers(page).first()).toHaveValue('');
    // The same file twice.
    for (const typed of ['', '112']) {
      await numbers(page).first().fill(typed);
      await page.getByLabel('Open een bewaard bestand').setInputFiles(file);
      await expect(numbers(page).first()).toHaveValue(NUMBER);
      await expect(page.getByText('Nummers gelezen: 1')).toBeVisible();
    }
    await expect(page.locator('[data-paper="card"] .own-numbers bdi').first()).toHaveText(NUMBER);
  });

  test('come from no other file', async ({ page }) => {
    await choose(page, 'kaart');
    for (const text of [
      '',
      'Griffier 0612345678',
      'Een\t1\nTwee',
      'a\tb\tc',
      'x\t1\n'.repeat(16),
    ]) {
      await page.getByLabel('Open een bewaard bestand').setInputFiles({
        name: 'ander.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });
      await expect(page.getByText('Dit bestand komt niet van deze pagina.')).toBeVisible();
      await expect(names(page)).toHaveCount(5);
      await expect(names(page).first()).toHaveValue('Griffier');
    }
  });

  test('stay in the page: not sent, not stored, gone on leaving', async ({ page, context }) => {
    await choose(page, 'vouwkaart');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const field = numbers(page).last();
    await field.fill(NUMBER);
    await field.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    expect(requests).toEqual([]);
    const stored = await page.evaluate(() => [
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      document.cookie,
    ]);
    expect(stored).toEqual([[], [], '']);
    expect(await context.cookies()).toEqual([]);
    await page.goto('/privacy/');
    await page.goBack();
    await expect(field).toHaveValue('');
    await expect(page.locator('.papers')).not.toContainText(NUMBER);
    await field.fill(NUMBER);
    await page.reload();
    await expect(field).toHaveValue('');
  });

  test('are asked only where they are printed', async ({ page }) => {
    await choose(page, 'kaart');
    await expect(names(page).first()).toBeVisible();
    for (const format of ['poster-a4', 'kaart-groot', 'kaart-drukwerk']) {
      await page.locator(`[value="${format}"]`).check();
      await expect(names(page).first()).toBeHidden();
    }
    await page.locator('[value="kaart"]').check();
    await page.locator('[value="backSteps"]').check();
    await expect(names(page).first()).toBeHidden();
  });
});

test('a griffier is told how many sheets a council takes', async ({ page }) => {
  await choose(page, 'vel');
  const people = page.getByLabel('Hoeveel raadsleden?');
  await people.fill('39');
  await expect(
    page.getByText('39 raadsleden: 4 vellen. Zet het aantal exemplaren op 4.'),
  ).toBeVisible();
  await people.fill('9');
  await expect(page.getByText('9 raadsleden: 1 vel', { exact: true })).toBeVisible();
  await people.fill('1');
  await expect(page.getByText('1 raadslid: 1 vel', { exact: true })).toBeVisible();
  for (const none of ['0', '1e3', '-3', '2,5', '0x10', ' ']) {
    await people.fill(none);
    await expect(page.locator('[data-count] output')).toHaveText('');
  }
});

test('who counts a council before choosing gets sheets of ten, and not one card', async ({
  page,
}) => {
  await page.goto('/zakkaart/');
  await page.getByLabel('Hoeveel raadsleden?').fill('39');
  await expect(page.locator('[value="vel"]')).toBeChecked();
  await expect(page.locator('.paper:visible')).toHaveAttribute('data-paper', 'sheet');
});

for (const format of ['poster-a4', 'kaart-drukwerk', 'vouwkaart']) {
  test(`of ${format} nobody is told to print one for every ten`, async ({ page }) => {
    await choose(page, format);
    await page.getByLabel('Hoeveel raadsleden?').fill('39');
    await expect(page.locator(`[value="${format}"]`)).toBeChecked();
    await expect(page.locator('[data-count] output')).toBeHidden();
  });
}

test('the button to print is at the choice: above the fields on a phone, in sight beside it on a desk', async ({
  page,
}) => {
  const top = async (part: string) => (await page.locator(part).first().boundingBox())?.y ?? NaN;
  await choose(page, 'vel');
  expect(await top('[data-print]')).toBeGreaterThan(await top('.back-choice'));
  expect(await top('[data-print]')).toBeLessThan(await top('own-numbers'));
  await page.setViewportSize({ width: 1280, height: 720 });
  await choose(page, 'vel');
  await expect(page.getByRole('button', { name: 'Printen' })).toBeInViewport();
  await page.getByLabel('Telefoonnummer').nth(1).focus();
  await expect(page.getByRole('button', { name: 'Printen' })).toBeInViewport();
});

test('who takes a card to a print shop gets the file for it', async ({ page }) => {
  await choose(page, 'kaart');
  const [file, print] = [
    page.getByRole('link', { name: 'PDF voor de drukker' }),
    page.getByRole('button', { name: 'Printen' }),
  ];
  await expect(file).toBeHidden();
  await page.locator('[value="kaart-drukwerk"]').check();
  await expect(file).toHaveAttribute('href', '/zakkaart/kaart-drukwerk.pdf');
  await expect(print).toBeHidden();
  await expect(page.getByText('Je eigen nummers staan er niet in.')).toBeVisible();
  await page.locator('[value="kaart"]').check();
  await expect(print).toBeVisible();
});

test('all contacts can be had in one file, and those of the first line alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/zakkaart/');
  const all = page.getByRole('link', { name: /^Zet alle \d+ nummers in je contacten/ });
  const count = /\d+/.exec((await all.textContent()) ?? '')?.[0];
  const contacts = await (await page.request.get('/contact/alle.vcf')).text();
  expect(contacts.match(/^(item\d+\.)?TEL;/gm)).toHaveLength(Number(count));
  await expect(page.getByRole('link', { name: 'Zet alleen IVP in je contacten' })).toHaveAttribute(
    'href',
    '/contact/ivp.vcf',
  );
});

test.describe('the picture for a lock screen', () => {
  test('is as tall as a phone, has every number of the card, and is saved by the reader', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const written: string[] = [];
      Object.assign(window, { written });
      const pen = CanvasRenderingContext2D.prototype;
      const before = Object.create(pen, Object.getOwnPropertyDescriptors(pen)) as typeof pen;
      pen.fillText = function (text, x, y) {
        const { width } = this.measureText(text);
        const { canvas } = this;
        written.push(x + width <= canvas.width && y < canvas.height * 0.85 ? text : 'cut off');
        before.fillText.call(this, text, x, y);
      };
    });
    await page.goto('/zakkaart/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'vergrendelscherm' }).click();
    expect((await download).suggestedFilename()).toBe('nazorgnummers.png');
    const png = readFileSync(await (await download).path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1170, 2532]);
    const written = await page.evaluate(() => (window as unknown as { written: string[] }).written);
    expect(written).not.toContain('cut off');
    const digits = page.locator('.card-front').first().locator('.digits');
    expect(written).toEqual(expect.arrayContaining(await digits.allInnerTexts()));
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test.describe('with a mouse', () => {
    test.use({ hasTouch: false, isMobile: false, viewport: { width: 1024, height: 720 } });

    test('is not offered', async ({ page }) => {
      await page.goto('/zakkaart/');
      await expect(page.getByRole('button', { name: 'vergrendelscherm' })).toBeHidden();
    });
  });
});

test('a text for who was threatened is copied with the address of the site', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto('/zakkaart/');
  await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
  await expect(page.getByText('De tekst is gekopieerd.')).toBeVisible();
  // The site lets no page read the clipboard; a reader pastes.
  const field = page.getByLabel('Wie').first();
  await field.fill('');
  await field.press('ControlOrMeta+V');
  await expect(field).toHaveValue(/ook voor je familie: https?:\/\/[^ ]+\/$/);
});

test.describe('when JavaScript is off', () => {
  test.use({ javaScriptEnabled: false });

  test('the cards print, with blank lines, and the files can be had', async ({ page }) => {
    await choose(page, 'vouwkaart');
    await expect(page.getByLabel('Wie')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('lock-screen')).toBeHidden();
    await page.locator('[value="kaart"]').check();
    const [front, back] = await printed(page, OWN_PAPER);
    expect(front).toContain(OUTSIDE_SHOWN);
    expect(back).toMatch(/Griffier Burgemeester Wijkagent Vertrouwenspersoon Familie ?$/);
    for (const { id } of CARD_FORMATS) {
      const response = await page.request.get(`/zakkaart/${id}.pdf`);
      expect(response.headers()['content-type']).toBe('application/pdf');
      await expect(page.locator(`#pdf a[href="/zakkaart/${id}.pdf"]`)).toBeVisible();
    }
  });
});

test('what is a button and what is a link look alike, but for the bold one to print with', async ({
  page,
}) => {
  await page.goto('/zakkaart/');
  await expect(page.locator('button.button:visible')).not.toHaveCount(0);
  const looks = await page.locator('.button:not(.bold)').evaluateAll((all) =>
    all.map((one) => {
      const { fontSize, fontWeight, color, borderColor, minHeight } = getComputedStyle(one);
      return [fontSize, fontWeight, color, borderColor, minHeight].join();
    }),
  );
  expect([...new Set(looks)]).toHaveLength(1);
});
