/** Entry of the script of the page with cards. */

import { CardMaker } from './card-maker.ts';
import { LockScreen } from './lock-screen.ts';
import { OwnNumbers } from './own-numbers.ts';

customElements.define('card-maker', CardMaker);
customElements.define('own-numbers', OwnNumbers);
customElements.define('lock-screen', LockScreen);
