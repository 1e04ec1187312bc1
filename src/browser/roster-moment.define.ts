/** Entry of the script of the roster page, instead of the one that other pages have. */

import './call-now.define.ts';
import { RosterMoment } from './roster-moment.ts';

customElements.define('roster-moment', RosterMoment);
