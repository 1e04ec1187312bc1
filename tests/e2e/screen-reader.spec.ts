/**
 * The home page as a screen reader has it. Numbers come from the content, so that an editor can
 * change them; how old they are is only asked to be there.
 */

import { workday } from './calendar.ts';
import { expect, NEXT, OFFICE, OFFICE_SHOWN, OUTSIDE, OUTSIDE_SHOWN, test } from './fixtures.ts';

const outside = (word: string) => `
  - 'link /^Bel${word} ${OUTSIDE_SHOWN} IVP: buiten kantooruren/':
    - /url: ${OUTSIDE}
  - paragraph: /^Nummer uit /`;
const office = (word: string) => `
  - 'link /^Bel${word} ${OFFICE_SHOWN} IVP: kantooruren/':
    - /url: ${OFFICE}
  - paragraph: /^Nummer uit /`;
const next = `
  - heading "Neemt niemand op?" [level=2]
  - 'link /^Bel [0-9 -]+ Weerbaar Bestuur: dag en nacht$/':
    - /url: ${NEXT}
  - paragraph: /^Nummer uit /`;
const others = `
  - heading "Andere nummers" [level=2]
  - paragraph
  - 'link /^Bel [0-9 -]+ Vertrouwenslijn: uren onbekend$/'
  - paragraph: /^Nummer uit /`;

for (const [state, instant, block] of [
  [
    'office',
    workday('10:00:00'),
    `${office(' nu')}
  - paragraph: "Nu in Nederland: dinsdag 10.00 uur."${next}${others}${outside('')}`,
  ],
  [
    'uncertain',
    workday('17:30:00'),
    `${outside(' eerst')}${office(' daarna')}
  - paragraph: "Nu in Nederland: dinsdag 17.30 uur. Niet zeker of het kantoor werkt."${next}${others}`,
  ],
  [
    'outside-office',
    workday('23:14:00'),
    `${outside(' nu')}
  - paragraph: "Nu in Nederland: dinsdag 23.14 uur."${next}${others}${office('')}`,
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
  - heading "Bedreigd? Bel het IVP" [level=1]
  - paragraph${block}
  - status
  - heading "Lees verder" [level=2]
  - list
  - paragraph: /^Het nummer 112. Bron:/
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
  - link "Menu":
    - /url: "#menu"
- main
- contentinfo:
  - /children: equal
  - navigation "Menu":
    - list
  - paragraph: /^Nazorgnummer, voor politieke ambtsdragers/
  - paragraph
`);
});
