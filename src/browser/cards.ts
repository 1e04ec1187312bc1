/** Entry of the script of the page with cards, which stands after all that it needs there. */

import './copy-number.ts';
import { makeCards } from './card-maker.ts';
import { offerLockScreen } from './lock-screen.ts';
import { writeOwnNumbers } from './own-numbers.ts';

makeCards();
writeOwnNumbers();
offerLockScreen();
