/**
 * The home page as a screen reader has it. Numbers come from the content, so that an editor can
 * change them; how old they are is only asked to be there.
 */

import { workday } from './calendar.ts';
import { expect, NEXT, OFFICE, OFFICE_SHOWN, OUTSIDE, OUTSIDE_SHOWN, test } from './fixtures.ts';

const outside = (step: string, word: string, details: string) => `
  - 'link /^${step}Bel${word} ${OUTSIDE_SHOWN} ${details}Buiten kantooruren/':
    - /url: ${OUTSIDE}`;
const office = (step: string, word: string, details: string) => `
  - 'link /^${step}Bel${word} ${OFFICE_SHOWN} ${details}Kantooruren/':
    - /url: ${OFFICE}`;
const FULL = 'Instituut voor Psychotrauma \\(IVP\\) ';
const next = (step: string) => `
  - heading "${step}Neemt niemand op?" [level=2]
  - 'link /^Bel [0-9 -]+ Weerbaar Bestuur: dag en nacht, ook voor familie$/':
    - /url: ${NEXT}`;
const ENGLISH = `
  - paragraph:
    - text: Threatened? Call.
    - link "Bonaire, Statia, Saba?"`;
const say = (heading: string) => `${heading}
  - blockquote`;
const ASK = '\n  - heading "Weet je niet wat je moet zeggen?" [level=2]';

for (const [state, instant, block] of [
  [
    'office',
    workday('10:00:00'),
    `${ENGLISH}${office('', ' nu', FULL)}${next('')}${say(ASK)}
  - paragraph:
    - text: "Nu in Nederland: 10.00 uur."
    - link "Waar komen deze nummers vandaan?"`,
  ],
  [
    'uncertain',
    workday('17:30:00'),
    `${ENGLISH}
  - paragraph: "Nu in Nederland: 17.30 uur. We weten niet of het kantoor open is."${outside('1 ', ' eerst', FULL)}${office('2 ', ' daarna', '')}${next('3 ')}${say('')}
  - paragraph:
    - link "Waar komen deze nummers vandaan?"`,
  ],
  [
    'outside-office',
    workday('23:14:00'),
    `${ENGLISH}${outside('', ' nu', FULL)}${next('')}${say(ASK)}
  - paragraph:
    - text: "Nu in Nederland: 23.14 uur."
    - link "Waar komen deze nummers vandaan?"`,
  ],
] as const) {
  test(`${state}: each number once, with its line and hours, in the order to call`, async ({
    page,
    callNow,
  }) => {
    await callNow.openAt(instant);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
- main:
  - /children: equal
  - link "Nu in gevaar? Bel 112":
    - /url: tel:112
  - heading "Bedreigd? Bel nu." [level=1]
  - paragraph${block}
  - status
  - heading "Lees verder" [level=2]
  - list:
    - /children: equal
    - listitem
    - listitem
    - listitem
    - listitem:
      - link "Zet in je contacten"
    - listitem:
      - link "Kaart voor je portemonnee"
    - listitem:
      - link "Wat kost het? Moet je je naam zeggen?"
`);
  });
}

test('around it: a way past the top, the name, a menu by its name, and who runs the site', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
- /children: equal
- link "Naar de inhoud":
  - /url: "#main"
- banner:
  - /children: equal
  - link "Nazorgnummer":
    - /url: /
  - link "Menu ↓":
    - /url: "#menu"
- main
- contentinfo:
  - /children: equal
  - navigation "Menu":
    - list
  - list
  - paragraph: /^Nazorgnummer, voor politieke ambtsdragers/
  - paragraph
`);
});
