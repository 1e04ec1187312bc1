/** Entry of the script of the roster, in the place of the one that every other page has. */

import './call-now.define.ts';
import { RosterMoment } from './roster-moment.ts';

customElements.define('roster-moment', RosterMoment);
