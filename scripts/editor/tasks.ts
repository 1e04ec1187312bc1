/** Lists what an editor comes to do. */

import type { Task } from './task.ts';
import { called } from './tasks/called.ts';
import { hours } from './tasks/hours.ts';
import { measure } from './tasks/measure.ts';
import { newNumber } from './tasks/new-number.ts';
import { outOfUse } from './tasks/out-of-use.ts';

export const TASKS: readonly Task[] = [newNumber, called, hours, outOfUse, measure];
