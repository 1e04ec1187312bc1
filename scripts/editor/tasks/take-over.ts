/** Takes over which numbers another copy of the site verified ("Nagebeld door een andere site"). */

import { addressFault } from '../../../src/build/site-address.ts';
import { site } from '../../../src/site.config.ts';
import { messageOf } from '../../reports/published.ts';
import { findElsewhere, withVerification } from '../take.ts';
import { Draft } from '../draft.ts';
import { html, textField } from '../html.ts';
import { inWords, type Task } from '../task.ts';

/** Writes the address of a site, of which people type only the name, or copy that of a page. */
function siteTyped(typed: string): string {
  const address = typed.trim().replace(/^(?:https?:\/\/)?/i, 'https://');
  return URL.parse(address)?.origin ?? address;
}

/** Names a site as people do, without https. */
function nameOf(address: string): string {
  return address.replace('https://', '');
}

/**
 * Makes the task. The other site is asked only when an editor gave its address: never while one types.
 *
 * @param find asks it
 */
export function takeOver(find: typeof findElsewhere = findElsewhere): Task {
  return {
    path: '/overnemen/',
    title: 'Nagebeld door een andere site',
    hint: 'Een andere organisatie heeft deze site ook, en belde de nummers al. Dan hoef jij dat niet te doen.',

    choose: () => html`
      <p>
        Je neemt alleen over wat nieuwer is, en alleen als alle cijfers gelijk zijn. Je ziet eerst
        wat je overneemt. Kies een site van mensen die je vertrouwt.
      </p>
      <form action="/overnemen/">
        ${textField({
          name: 'over',
          label: 'Wat is het adres van die site?',
          hint: 'Zoals het boven in je browser staat, als nazorg.voorbeeld.nl.',
          value: '',
        })}
        <button class="button">Kijk wat je kunt overnemen</button>
      </form>
    `,

    heading: (_, about) => `Van ${nameOf(siteTyped(about))}`,

    start: () => ({}),

    form: () => html`<p id="adres"><a href="/overnemen/">Kies een andere site</a></p>`,

    plan: async (desk, about) => {
      const draft = new Draft(desk);
      const { lines } = desk.content;
      const address = siteTyped(about);
      if (addressFault(address)) {
        draft.ask('adres', 'Dit is geen adres van een site. Typ het als nazorg.voorbeeld.nl.');
        return draft;
      }
      const found = await find(lines, address, site.shelfLifeDays, Date.now()).catch(
        (error: unknown) => {
          draft.ask('adres', `Van deze site kun je niets overnemen. ${messageOf(error)}`);
        },
      );
      if (found?.length === 0) draft.note('Deze site heeft niets dat nieuwer is en nog telt.');
      for (const one of found ?? []) {
        const { label, file, verified } = one;
        const name = lines.find((line) => line.file === file)?.data.name ?? file;
        draft.edit(file, (text) => withVerification(text, one));
        draft.note(
          `${name}: ${label}, nagebeld op ${inWords(verified.on, desk.content)} door ${nameOf(verified.takenFrom)}.`,
        );
      }
      return draft;
    },
  };
}
