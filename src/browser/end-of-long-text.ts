/** Starts what a long text can do: the entry of its last script, instead of that of other pages. */

import './end-of-page.ts';
import './foot-call.ts';
