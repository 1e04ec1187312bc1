/** Entry of the script at the end of a page with rows on top: what can wait until all of it is there. */

import './foot-call.ts';
import './keep-copy.ts';
