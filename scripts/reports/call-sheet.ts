/**
 * Writes the sheet to fill in while phoning the lines. Plain text, not Markdown: it prints as it is from any
 * program, and a row of underscores stays a row to write on. Rows fit A4 in a fixed-width font; a
 * form feed, which printers and word processors read as a new page, starts each line's page.
 */

import type { LineFile } from '../../src/data/content-file.ts';
import type { Words } from '../../src/schemas/ui.ts';
import { inLadderOrder } from '../../src/numbers/ladder.ts';
import { label } from '../../src/numbers/phone.ts';
import { blank, heading, item, paragraph } from './sheet.ts';
import { EMERGENCY_NUMBERS, todayOf } from '../../src/numbers/verification.ts';
import { whenInWords } from '../../src/words/hours-in-words.ts';

const NEW_PAGE = '\f';
const YES_NO = '[ ] ja   [ ] nee';

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

/**
 * Writes a page that says how to phone, a page for each line, and one that says how to record it.
 * Emergency numbers are left out, and the sheet says why.
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
  const pages = inLadderOrder(lines).flatMap((line) => {
    const numbers = line.data.numbers.filter(({ number }) => !EMERGENCY_NUMBERS.includes(number));
    return numbers.length > 0
      ? [linePage({ ...line, data: { ...line.data, numbers } }, words)]
      : [];
  });
  return [introduction(siteName, now), ...pages, recording()]
    .map((rows) => rows.join('\n'))
    .join(`\n\n${NEW_PAGE}`);
}

function introduction(siteName: string, now: number): string[] {
  return [
    ...heading(`Belblad van ${siteName}, ${todayOf(now)}`),
    ...paragraph(
      'Met dit blad controleer je of de nummers kloppen. Elke lijn heeft een eigen bladzijde.',
    ),
    ...paragraph(
      `${EMERGENCY_NUMBERS.join(' en ')} staan er niet bij: niemand mag een noodnummer bellen om het te testen.`,
    ),
    'Zo bel je:',
    '',
    ...[
      'Toets het nummer zelf in, cijfer voor cijfer, en schrijf op wat je intoetste. Zo valt een typefout op.',
      `Zeg eerst: "Ik heb geen hulp nodig. Ik controleer dit nummer voor ${siteName}, een site voor politieke ambtsdragers. Komt het nu uit?" Komt het niet uit? Vraag wanneer wel, en hang op.`,
      'Heeft een lijn een nummer voor buiten kantooruren? Bel dat dan ook buiten kantooruren.',
      'Weet de ander iets niet? Schrijf dan op: onbekend. Vul zelf niets in.',
      'Schrijf geen namen op, ook niet die van jezelf.',
    ].flatMap((advice, index) => item(`${index + 1}.`, advice)),
  ];
}

function linePage({ file, data }: LineFile, words: Words): string[] {
  const numbers = data.numbers.flatMap((number) => [
    `${label(number.number)}  (${whenInWords(number, data.officeHours, words)})`,
    blank('  Cijfers zoals ingetoetst:'),
    `  Datum: ____-__-__   Door (functie, geen naam): ${'_'.repeat(26)}`,
    '',
  ]);
  return [
    ...heading(data.name),
    `Bestand: ${file}`,
    '',
    ...numbers,
    blank('Wie neemt op?'),
    '',
    `Dag en nacht, alle dagen? ${YES_NO}. Zo niet, op welke uren?`,
    ...WEEKDAYS.map((day) => `  ${day.padEnd(10)}  van ______ tot ______   [ ] dicht`),
    '',
    'Neemt er ook iemand op als het feestdag is?',
    ...NAMED_DAYS.map((day) => `  ${day.padEnd(26)}  ${YES_NO}`),
    '',
    blank('Wat kost bellen?'),
    '',
    'Wie mag bellen?',
    `  ${CALLERS.map((caller) => `[ ] ${caller}`).join('  ')}`,
    '',
    `Kan het anoniem?                    ${YES_NO}`,
    `Blijft het gesprek vertrouwelijk?   ${YES_NO}`,
    `Kan het vanuit het buitenland?      ${YES_NO}`,
    '',
    blank('Verder:'),
  ];
}

function recording(): string[] {
  return [
    ...heading('Zo leg je het vast'),
    ...[
      'Nam niemand op, of was het een andere organisatie? Vul dan geen verified in, maar meld het bij wie de site beheert.',
      'Klopte het nummer? Open het bestand dat boven aan de bladzijde staat. Zet bij het nummer, onder sourceDate:',
    ].flatMap((advice, index) => item(`${index + 1}.`, advice)),
    "     verified: { on: 2026-05-31, by: redactie, dialled: '…' }",
    '',
    '     on       de datum die je opschreef: jaar, maand, dag',
    '     by       je functie: redactie of griffier (geen naam)',
    '     dialled  de cijfers die je opschreef; de site vergelijkt ze',
    '',
    ...[
      'Zet de antwoorden onder facts: answeredBy, cost, family, anonymous, confidential, fromAbroad. Zet wie mag bellen in forWhom.',
      'Noemde de organisatie haar uren? Pas hours of officeHours aan, met basis: published. content/README.md zegt hoe, bij "Kantooruren of feestdagen veranderen".',
      'Draai npm start. Klopt er iets niet, dan zie je waar. Met npm run numbers zie je wat nog open staat.',
    ].flatMap((advice, index) => item(`${index + 3}.`, advice)),
  ];
}
