/** Lists what an editor comes to do. */

import type { Task } from './task.ts';
import { newNumber } from './tasks/new-number.ts';

export const TASKS: readonly Task[] = [newNumber];
