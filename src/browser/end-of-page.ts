/** Entry of the script at the end of a page: what can wait until all of it is there. */

import './place-parts.ts';
import './keep-copy.ts';
