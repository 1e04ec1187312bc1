/** Asks for the hours of a week, and the days on which they are other ones ("Uren en dagen"). */

import type { Content } from '../../../src/data/read-content.ts';
import type { Validity } from '../../../src/calendar/validity.ts';
import { lowerFirst } from '../../../src/words/first-letter.ts';
import { holdsInWords } from '../../../src/words/validity-in-words.ts';
import { Draft, type Desk } from '../draft.ts';
import { html, radios, textField } from '../html.ts';
import { mentionFields } from '../mention-fields.ts';
import { hoursMentioned } from '../mentions.ts';
import { isPlanned } from '../planned.ts';
import { sourceFields } from '../source-fields.ts';
import { inWords, wordsOf, type Task } from '../task.ts';
import { weekView } from '../week-view.ts';
import { changeHours, type HoursOfLine } from './hours-edits.ts';
import { hoursFields } from './hours-fields.ts';
import { startHours } from './hours-start.ts';

/** Finds the hours that a form is about, as `ivp:0`: the line, and their place in its list. */
function subjectOf({ content }: Pick<Desk, 'content'>, about: string): HoursOfLine | undefined {
  const [id, index = '0'] = about.split(':');
  const line = content.lines.find((one) => one.id === id);
  const place = Number(index);
  const hours = line?.data.officeHours[place];
  return line && (hours ?? place === 0) ? { line, place, hours } : undefined;
}

/** Names hours by their line, and the days on which they hold. */
function nameOf(line: string, hours: Validity, content: Content): string {
  return [line, lowerFirst(holdsInWords(hours, wordsOf(content)))].filter(Boolean).join(', ');
}

export const hours: Task = {
  path: '/uren/',
  title: 'Uren en dagen',
  hint: 'De kantooruren van een lijn veranderen, of het kantoor is op een dag dicht.',

  choose: ({ content }) => {
    const known = content.lines.filter(({ data }) => data.officeHours.length > 0);
    const others = content.lines.filter(({ data }) => data.officeHours.length === 0);
    return html`
      <h2>Van welke lijn?</h2>
      <ul class="choices">
        ${known.flatMap(({ id, data }) =>
          data.officeHours.map(
            (hours, place) =>
              html`<li>
                <a href="/uren/?over=${id}:${place}">${nameOf(data.name, hours, content)}</a>
              </li>`,
          ),
        )}
      </ul>
      <h2>Of krijgt een andere lijn kantooruren?</h2>
      <ul class="choices">
        ${others.map(({ id, data }) => html`<li><a href="/uren/?over=${id}">${data.name}</a></li>`)}
      </ul>
    `;
  },

  heading: (desk, about) => {
    const subject = subjectOf(desk, about);
    return subject && nameOf(subject.line.data.name, subject.hours ?? {}, desk.content);
  },

  start: (desk, about) => {
    const old = subjectOf(desk, about)?.hours;
    return old ? startHours(old) : { basis: 'published', ingang: 'nu' };
  },

  form: (desk, about, values) => {
    const subject = subjectOf(desk, about);
    const old = subject?.hours;
    const planned = old !== undefined && isPlanned(old, desk.today);
    return html`
      ${radios({
        name: 'basis',
        label: 'Hoe weten we deze uren?',
        value: values.basis,
        options: [
          ['published', 'De lijn noemt ze zelf'],
          ['assumption', 'Wij nemen ze aan'],
        ],
      })}
      ${hoursFields(old, values)}
      ${radios({
        name: 'ingang',
        label: 'Wanneer gaat dit in?',
        value: values.ingang,
        options: [
          ['nu', planned ? `Vanaf ${inWords(old.validFrom, desk.content)}` : 'Het geldt al'],
          ['datum', 'Vanaf een dag die nog komt'],
          ...(planned ? [['weg', 'Deze uren gaan toch niet door'] as const] : []),
        ],
      })}
      <div class="only-datum">
        ${textField({ name: 'vanaf', label: 'Vanaf welke dag?', type: 'date', value: values.vanaf })}
      </div>
      ${sourceFields(values)}
      ${
        subject &&
        mentionFields(
          'Deze teksten noemen uren',
          'Kloppen ze straks nog? Wat tussen { } staat, vult de site in: {kantooruren} zijn de uren waarop zeker iemand opneemt, {randuren} die waarop misschien iemand opneemt.',
          hoursMentioned(subject.line, desk),
          desk,
          values,
        )
      }
    `;
  },

  plan: (desk, about, values) => {
    const draft = new Draft(desk);
    const subject = subjectOf(desk, about);
    if (subject) changeHours(draft, desk, subject, values);
    return draft;
  },

  beside: (content, about) => {
    const subject = subjectOf({ content }, about);
    return subject && weekView(content, subject.line, Date.now());
  },
};
