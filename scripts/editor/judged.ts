/** Judges what a task comes to, and whether it may be saved. */

import { createHash } from 'node:crypto';
import type { Problem } from '../../src/data/content-problem.ts';
import type { Content } from '../../src/data/read-content.ts';
import type { Desk, Plan } from './draft.ts';
import { changesOf, contentAfter, newProblems, type FileChange } from './judge.ts';

/** What a plan comes to, judged as a build would. */
export interface Judged {
  changes: FileChange[];
  after: Content;
  problems: Problem[];
  plan: Plan;
  /** Stands for the files before and after: what is saved is what was shown. */
  seal: string;
}

/** Judges what a plan makes of the content below a folder. */
export function judged(root: string, { content }: Desk, plan: Plan): Judged {
  // Half of a change would bring faults of its own.
  const changes = plan.questions.length > 0 ? [] : changesOf(root, plan.files);
  const after = changes.length > 0 ? contentAfter(root, changes) : content;
  const seal = createHash('sha256');
  for (const { file, before, after } of changes) {
    for (const part of [file, before ?? '', after ?? '']) seal.update(part).update('\0');
  }
  return { changes, after, problems: newProblems(content, after), plan, seal: seal.digest('hex') };
}

/** Tells whether it may be saved. */
export function canBeSaved({ changes, problems, plan }: Judged): boolean {
  return changes.length > 0 && problems.length === 0 && plan.questions.length === 0;
}
