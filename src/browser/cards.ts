/** Starts what the page with cards can do: the entry of its script, which stands after all that it needs. */

import './copy-number.ts';
import { makeCards } from './card-maker.ts';
import { offerLockScreen } from './lock-screen.ts';
import { writeOwnNumbers } from './own-numbers.ts';

makeCards();
writeOwnNumbers();
offerLockScreen();
