/** Entry of the script of the page with cards. */

import { CardMaker } from './card-maker.ts';

customElements.define('card-maker', CardMaker);
