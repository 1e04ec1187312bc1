/**
 * Writes the sheet to fill in while phoning the lines: one file with everything in it, to print, or to open on a
 * phone and send back. The numbers are no links: whoever phones keys in each digit, so that a slip comes to light.
 */

import type { LineFile } from '../../src/data/content-file.ts';
import type { Words } from '../../src/schemas/ui.ts';
import { inLadderOrder } from '../../src/numbers/ladder.ts';
import { label } from '../../src/numbers/phone.ts';
import { choices, field, listOf, pageOf } from './sheet.ts';
import { escapeHtml as text } from '../../src/formats/escape-html.ts';
import { EMERGENCY_NUMBERS, todayOf } from '../../src/numbers/verification.ts';
import { whenInWords } from '../../src/words/when-in-words.ts';

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** The days on which an office may be closed; Easter and Whitsun themselves are Sundays. */
const NAMED_DAYS = [
  'Nieuwjaar',
  'Goede Vrijdag',
  'Tweede paasdag',
  'Koningsdag',
  '5 mei (Bevrijdingsdag)',
  'Hemelvaartsdag',
  'Tweede pinksterdag',
  'Kerstmis',
  'Tweede kerstdag',
  '24 december, na 12.00 uur',
  '31 december, na 12.00 uur',
];

const CALLERS = ['raadslid', 'wethouder', 'burgemeester', 'familie', 'griffier'];
const QUESTIONS = [
  'Kan het anoniem?',
  'Blijft het gesprek vertrouwelijk?',
  'Kan het vanuit het buitenland?',
];
const YES_NO = ['ja', 'nee'];

/** For who fills it in on a phone. */
const COPY = `<section class="screen"><h2>Klaar?</h2>
<p><button type="button">Toon wat ik invulde</button> Kopieer het, en stuur het naar wie de nummers bijhoudt.</p>
<textarea hidden aria-label="Wat je invulde"></textarea></section>`;

/**
 * Writes how to phone, a part for each line, and how to record it. Emergency numbers are left out, and the
 * sheet says why.
 *
 * @param siteName the name to introduce oneself with
 * @param now milliseconds since 1 January 1970 UTC
 */
export function callSheet(
  lines: readonly LineFile[],
  words: Words,
  siteName: string,
  now: number,
): string {
  const parts = inLadderOrder(lines).flatMap((line) => {
    const numbers = line.data.numbers.filter(({ number }) => !EMERGENCY_NUMBERS.includes(number));
    return numbers.length > 0
      ? [linePart({ ...line, data: { ...line.data, numbers } }, words)]
      : [];
  });
  const title = `Belblad van ${siteName}, ${todayOf(now)}`;
  return pageOf(title, [introduction(siteName), ...parts, COPY]);
}

/** Writes what to do, and never to do, while phoning. */
function introduction(siteName: string): string {
  const emergency = EMERGENCY_NUMBERS.join(' en ');
  return `<p>Met dit blad controleer je of de nummers kloppen. Print het, of vul het op je telefoon in.</p>
<h2>Wat je nooit doet</h2>
${listOf([
  `<b>${emergency} bellen.</b> Niemand mag een noodnummer bellen om het te testen. Ze staan niet op dit blad.`,
  '<b>De plaats innemen van iemand in nood.</b> Bel 113 en de Luisterlijn overdag, en niet vlak na elkaar. Vraag het liever schriftelijk bij de organisatie. Bel je toch, en hoor je wie je aan de lijn hebt? Dan weet je genoeg. Ook een bandje telt: hang op voordat je in de wacht staat.',
  '<b>Namen opschrijven</b>, ook niet die van jezelf.',
])}
<h2>Zo bel je</h2>
${listOf([
  'Toets het nummer zelf in, cijfer voor cijfer, en schrijf op wat je intoetste. Zo valt een typefout op.',
  `Zeg eerst: "Ik heb geen hulp nodig. Ik controleer dit nummer voor ${text(siteName)}, een site voor politieke ambtsdragers. Komt het nu uit?" Komt het niet uit? Vraag wanneer wel, en hang op.`,
  'Heeft een lijn een nummer voor buiten kantooruren? Bel dat dan ook buiten kantooruren.',
  'Neemt niemand op? Schrijf ook dat op.',
  'Weet de ander iets niet? Schrijf dan op: onbekend. Vul zelf niets in.',
])}
<h2>Zo leg je het vast</h2>
<p>Draai <code>npm run redactie</code> en kies "Ik heb gebeld". Vul daar in wat je opschreef, ook als niemand opnam. Klopt er iets niet, dan zie je waar.</p>`;
}

/** Writes the part of the sheet for one line. */
function linePart({ file, data }: LineFile, words: Words): string {
  const numbers = data.numbers.map(
    (number) => `<fieldset><legend><b translate="no">${label(number.number)}</b>
${text(whenInWords(number, data.officeHours, words))}</legend>
${field('Cijfers zoals ingetoetst', 'tel')}
<div class="columns">${field('Dag (jaar-maand-dag)')}${field('Tijd')}</div>
${field('Door (functie, geen naam)')}
${choices('Wat gebeurde er?', ['nam op', 'niemand nam op', 'andere organisatie', 'voicemail'])}
${field('Wie nam op? (organisatie of functie)')}</fieldset>`,
  );
  return `<section><h2>${text(data.name)}</h2>
<p>Bestand: ${file}</p>
${numbers.join('\n')}
${choices('Dag en nacht, alle dagen?', YES_NO)}
<p>Zo niet, op welke uren?</p>
<div class="columns">${WEEKDAYS.map((day) => field(`${day}, van … tot …`)).join('\n')}</div>
<p>Neemt er ook iemand op als het feestdag is?</p>
<div class="columns">${NAMED_DAYS.map((day) => choices(day, YES_NO)).join('\n')}</div>
${field('Wat kost bellen?')}
${choices('Wie mag bellen?', CALLERS)}
${QUESTIONS.map((question) => choices(question, YES_NO)).join('\n')}
${field('Verder')}</section>`;
}
