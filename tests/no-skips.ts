/** In CI a test that was skipped, for whatever reason, is a failure: reporters that make it one. */

import type {
  Reporter as PlaywrightReporter,
  TestCase,
  TestResult,
} from '@playwright/test/reporter';
import type { Reporter } from 'vitest/node';

/** That of Vitest. */
export const noSkips: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules.flatMap(({ children }) => [...children.allTests('skipped')]);
    if (fail(tests.map(({ fullName }) => fullName))) process.exitCode = 1;
  },
};

/** That of Playwright, which asks for a class in a file. */
export default class NoSkips implements PlaywrightReporter {
  readonly #skipped: string[] = [];

  onTestEnd({ title }: TestCase, { status }: TestResult) {
    if (status === 'skipped') this.#skipped.push(title);
  }

  onEnd() {
    return Promise.resolve(fail(this.#skipped) ? { status: 'failed' as const } : undefined);
  }
}

function fail(skipped: string[]): boolean {
  if (!process.env.CI || skipped.length === 0) return false;
  console.error(`Skipped, which is a failure in CI: ${skipped.join('; ')}`);
  return true;
}
