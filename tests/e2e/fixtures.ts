/** What the journeys have in common: the block that picks the number, read as a reader reads it. */

import { test as base, type Locator, type Page } from '@playwright/test';

/** A name that starts with these words; the spaces inside a number are non-breaking. */
export function starting(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(' ', '\\s')}`);
}

export class CallNow {
  readonly page: Page;
  readonly block: Locator;
  readonly numbers: Locator;

  constructor(page: Page) {
    this.page = page;
    // Beside old numbers there are more, further down.
    this.block = page.locator('call-now[data-line="ivp"]').first();
    this.numbers = this.block.locator('[data-number] a');
  }

  /** Opens a page while the phone's clock stands still at an instant. */
  async openAt(instant: Date, path = '/'): Promise<void> {
    await this.page.clock.setFixedTime(instant);
    await this.page.goto(path);
  }

  /** Lets the open page look at its clock, as when the reader comes back to it. */
  async judgeAgain(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }

  /** The block as it is now. */
  async html(): Promise<string> {
    return this.block.evaluate(({ outerHTML }) => outerHTML);
  }

  /** State and first link, in one string: `office tel:+31…`. */
  async picked(): Promise<string> {
    return this.block.evaluate(
      (block: HTMLElement) =>
        `${block.dataset.state ?? 'served'} ${block.querySelector('a')?.getAttribute('href') ?? ''}`,
    );
  }
}

export const test = base.extend<{ callNow: CallNow }>({
  callNow: async ({ page }, use) => {
    await use(new CallNow(page));
  },
});

export {
  NEXT,
  NEXT_SHOWN,
  OFFICE,
  OFFICE_SHOWN,
  OUTSIDE,
  OUTSIDE_SHOWN,
} from '../fixtures/numbers.ts';
export { expect } from '@playwright/test';
