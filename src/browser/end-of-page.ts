/** Starts what can wait until all of a page is there: the entry of the last script of most pages. */

import './place-menu.ts';
import './keep-copy.ts';
