/** Lists what an editor comes to do. */

import type { Task } from './task.ts';
import { called } from './tasks/called.ts';
import { hours } from './tasks/hours.ts';
import { measure } from './tasks/measure.ts';
import { newNumber } from './tasks/new-number.ts';
import { notice } from './tasks/notice.ts';
import { outOfUse } from './tasks/out-of-use.ts';
import { takeOver } from './tasks/take-over.ts';

export const TASKS: readonly Task[] = [
  newNumber,
  called,
  takeOver(),
  hours,
  outOfUse,
  measure,
  notice,
];
