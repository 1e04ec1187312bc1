/** Everything that a build could do wrong, with what it says to people and to machines. */

import { ADDRESSED } from './addresses.ts';
import { CODED } from './codes.ts';
import { EXCHANGED } from './exchanged.ts';
import { HIDDEN } from './hidden.ts';
import { KEPT } from './kept.ts';
import { LOOKED_UP } from './looked-up.ts';
import { FOR_MACHINES } from './machines.ts';
import { MISPLACED } from './misplaced.ts';
import { SCHEDULED } from './scheduled.ts';
import { STYLED } from './styled.ts';
import { TOLD } from './told.ts';
import { IN_WORDS } from './words.ts';
import type { Kinds } from './kit.ts';

export const KINDS: Kinds = {
  ...IN_WORDS,
  ...TOLD,
  ...HIDDEN,
  ...STYLED,
  ...SCHEDULED,
  ...LOOKED_UP,
  ...KEPT,
  ...CODED,
  ...FOR_MACHINES,
  ...ADDRESSED,
  ...MISPLACED,
  ...EXCHANGED,
};
