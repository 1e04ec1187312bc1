/** Entry of the script at the end of a long text, instead of the one that other pages have. */

import './end-of-page.ts';
import './foot-call.ts';
