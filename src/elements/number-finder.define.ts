/** Entry of the script of the page with former numbers. */

import { NumberFinder } from './number-finder.ts';

customElements.define('number-finder', NumberFinder);
