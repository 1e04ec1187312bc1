/** Holds the workflows to what keeps them from being turned against the project. */

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  permissions: object;
  concurrency: object;
  jobs: Record<
    string,
    {
      permissions?: object;
      env?: object;
      steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
}

describe.each(globSync('.github/workflows/*.yml'))('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { jobs, ...workflow } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('names each action by its commit, and the version that this is', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    const pinned = uses.filter((row) => /@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(row));
    expect(pinned).toEqual(uses);
  });

  test('may do nothing but what each job says', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toBeDefined();
    for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
  });

  test('gives its token only to a step that needs it, not to what is installed', () => {
    const givesToAll = Object.values(jobs).filter(({ env }) =>
      /token|secrets/.test(JSON.stringify(env ?? {})),
    );
    expect(givesToAll).toEqual([]);
  });

  test('leaves no credentials in the checkout, and puts no text of others in a command', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(
      checkouts.map(() => false),
    );
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});
