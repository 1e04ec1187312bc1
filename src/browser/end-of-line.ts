/** Entry of the script at the end of the page of a line, instead of the one that other pages have. */

import './end-of-page.ts';
import './copy-number.ts';
import './share-page.ts';
