/** Defines `<roster-moment>`: the entry of the first script of the roster, instead of that of other pages. */

import './call-now.define.ts';
import { RosterMoment } from './roster-moment.ts';

customElements.define('roster-moment', RosterMoment);
