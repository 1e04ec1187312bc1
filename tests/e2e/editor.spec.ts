/** The five tasks of an editor, in a copy of the content: `npm run redactie` as it is started. */

import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { FROZEN } from '../fixtures/content.ts';
import { axeFaults } from './axe.ts';

let root: string;
let editor: ChildProcess;
let address: string;

test.beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'redactie-'));
  cpSync(path.join(FROZEN, 'content'), path.join(root, 'content'), { recursive: true });
  editor = spawn(process.execPath, ['scripts/redactie.ts', '--root', root]);
  address = await new Promise((resolve, reject) => {
    let told = '';
    editor.stdout?.on('data', (text: Buffer) => {
      told += text.toString();
      const [found] = /http:\S+/.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    });
    editor.once('exit', () => {
      reject(new Error(told));
    });
  });
});
test.afterEach(() => {
  editor.kill();
  rmSync(root, { recursive: true });
});

const text = (file: string) => readFileSync(path.join(root, 'content', file), 'utf8');

/** Goes from the start to the form of a task, by what an editor reads. */
async function open(page: Page, task: string, subject: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: /^Redactie van/ }).click();
  await page.getByRole('link', { name: task }).click();
  await page.getByRole('link', { name: subject }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(task);
}

/** Waits for the report, and saves what is right. */
async function save(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Bewaar' });
  await expect(button).toBeEnabled();
  expect(await axeFaults(page)).toEqual([]);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  await button.click();
  await expect(page.locator('.message')).toContainText('Bewaard');
}

test('an editor does all five tasks on a phone, and takes the first one back', async ({ page }) => {
  const year = new Date().getFullYear() + 1;
  await page.goto(address);
  expect(await axeFaults(page)).toEqual([]);

  await open(page, 'Een nummer verandert', /^020\s-\s840\s76\s20/);
  const report = page.locator('#rapport');
  await page.getByLabel('Het nieuwe nummer').fill('070 373 83 15');
  await page.getByLabel('Waar staat dat?').fill('arq.org');
  await page.getByLabel('Van wanneer is die bron?').fill('april 2026');
  await expect(report).toContainText('meer dan één cijfer verschilt');
  await expect(page.getByRole('button', { name: 'Bewaar' })).toHaveCount(0);
  await page.getByLabel('Het nieuwe nummer').fill('+31 20 123 45 67');
  await expect(report.getByText('Nieuw: IVP')).toContainText('020 - 123 45 67');
  await save(page);
  expect(text('lines/ivp.md')).toContain("- number: '020 - 123 45 67'");

  await open(page, 'Ik heb gebeld', /070\s-\s373\s83\s14/);
  await page.getByLabel('Welke cijfers toetste je in?').fill('0703738314');
  await page.getByLabel('Niemand nam op').check();
  await expect(page.getByLabel('Wie neemt op?')).toBeHidden();
  await save(page);
  expect(text('lines/weerbaar-bestuur.md')).toContain('outcome: no-answer');

  await open(page, 'Uren en dagen', /Psychotrauma/);
  await page.getByLabel('Vrijdag', { exact: true }).fill('9.00-12.00');
  await page.getByLabel('Andere dag 1').fill(`6 mei ${year}`);
  await expect(page.getByRole('row', { name: /^vrijdag/ })).toContainText('9 tot 12 uur');
  await save(page);
  expect(text('lines/ivp.md')).toContain(`- 6 mei ${year}`);

  await open(page, 'Uit gebruik', 'De hele lijn Vertrouwenslijn');
  await page
    .getByLabel('Welke lijn bel je nu?')
    .selectOption('Ondersteuningsteam Weerbaar Bestuur');
  await save(page);
  expect(existsSync(path.join(root, 'content/lines/vertrouwenslijn.md'))).toBe(false);

  await open(page, 'Een maatregel', 'Afspraken van politie en Openbaar Ministerie');
  await page.getByLabel('Tot en met wanneer?').fill(`31 december ${year}`);
  await save(page);
  expect(text('measures/ela.md')).toContain(`until: ${year}-12-31`);
  expect(await axeFaults(page)).toEqual([]);

  const undo = page.getByRole('button', { name: /^Ongedaan maken/ });
  await expect(undo).toHaveCount(5);
  // The hours of the same file were changed after its number.
  await undo.last().click();
  await expect(page.locator('.message')).toContainText('daarna nog veranderd');
  await undo.first().click();
  await expect(page.locator('.message')).toHaveText('Dat is ongedaan gemaakt.');
  expect(text('measures/ela.md')).toContain('until: heden');
});

test('an editor whose terminal was closed is told so, and a refusal has the focus', async ({
  page,
}) => {
  await page.goto(address);
  await open(page, 'Een nummer verandert', /^020\s-\s840\s76\s20/);
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
  await expect(page.getByRole('heading', { name: 'Wat er verandert' })).toBeFocused();
  editor.kill();
  await page.getByLabel('Het nieuwe nummer').fill('020 123 45 67');
  await expect(page.locator('#rapport')).toContainText('De redactie antwoordt niet meer');
});

test('a site that is none gives nothing to take over, and only the keyboard is needed', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByRole('link', { name: 'Nagebeld door een andere site' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nagebeld door een andere site');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByLabel('Wat is het adres van die site?').focus();
  await page.keyboard.type('zomaar iets');
  await page.keyboard.press('Enter');
  await expect(page.locator('#rapport')).toContainText('Dit is geen adres van een site.');
  await expect(page.getByRole('button', { name: 'Bewaar' })).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
});

test('without a script the form works by its buttons', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  await page.getByRole('link', { name: 'Een nummer verandert' }).click();
  await page.getByRole('link', { name: /^020\s-\s840\s76\s20/ }).click();
  await page.getByLabel('Het nieuwe nummer').fill('020 123 45 67');
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
  await expect(page.getByRole('link', { name: /De bron: vul dit nog in/ })).toBeVisible();
  await page.getByLabel('Waar staat dat?').fill('arq.org');
  await page.getByLabel('Van wanneer is die bron?').fill('2026');
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.locator('.message')).toContainText('Bewaard');
  await page.close();
});
