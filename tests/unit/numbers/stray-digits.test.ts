import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDutchNumber, label } from '../../../src/numbers/phone.ts';
import { checkDigits, findStrayDigits } from '../../../src/numbers/stray-digits.ts';

const RECORD = ['0208407620', '0883305112', '08002800200', '09008844', '+5997176181', '112', '113'];
const FORMER = ['0418683444'];
const foundIn = (text: string) =>
  findStrayDigits(text, [...RECORD, ...FORMER]).map(({ digits }) => digits);

describe('a number that is not in the record is found', () => {
  test.each([
    ['as it is printed', 'Bel 020 - 840 76 21.', '020 - 840 76 21'],
    ['without spaces', '0208407621', '0208407621'],
    ['of mobile phones', '06 12345678', '06 12345678'],
    ['without its area code', 'Bel 840 76 20.', '840 76 20'],
    ['of six digits without its area code', 'De wijkagent: 57 88 45.', '57 88 45'],
    ['that costs extra, with a slash', '0900/8845', '0900/8845'],
    ['that costs extra, in pairs', '0900-88-45', '0900-88-45'],
    ['with a slash behind its area code', '0343/57 88 45', '0343/57 88 45'],
    ['with brackets and dots', '(020) 840.76.21', '020) 840.76.21'],
    ['with +31 and a zero in brackets', '+31 (0)20 840 76 21', '+31 (0)20 840 76 21'],
    ['with +31 and a zero that nobody dials', '+31 020 840 76 20', '+31 020 840 76 20'],
    ['with 0031', '0031 20 840 76 21', '0031 20 840 76 21'],
    ['of another country', '+32 2 555 12 12', '+32 2 555 12 12'],
    ['with Tel glued to it', 'Tel09008845', '09008845'],
    ['with bel glued to it', 'bel0208407621', '0208407621'],
    ['that has a digit too many', '020 - 840 76 20 1', '020 - 840 76 20 1'],
    ['that has a digit too few', '020 - 840 76 2', '020 - 840 76 2'],
    ['that starts as the emergency number', '112 34 56', '112 34 56'],
    ['that looks like two years', '06 2016 2026', '06 2016 2026'],
    ['that begins like a date', '06-11-2026 78', '06-11-2026 78'],
    ['that ends like an amount', '06 12.345.678', '06 12.345.678'],
    ['with thousands by dots', '31.208.407.621', '31.208.407.621'],
    ['beside a number of the record', '020 - 840 76 20 en 020 - 840 76 21', '020 - 840 76 21'],
    ['beside a date', '31-12-2026 020 - 840 76 21', '020 - 840 76 21'],
    ['that is broken, with a year in it', '0880 - 2000 200', '0880 - 2000 200'],
    ['that is broken, with a year before it', '2020-840 76 20', '840 76 20'],
    ['that is broken, and begins like a year', '1900 - 8844', '1900 - 8844'],
    ['of another country, over two rows', '+32 2\n555 12 12', '+32 2 555 12 12'],
  ])('%s', (_, text, digits) => {
    expect(foundIn(text)).toEqual([digits]);
  });

  test.each([
    ['a row', '020 - 840\n76 21'],
    ['a row of Windows', '020 - 840\r\n76 21'],
    ['a row with two spaces', '020 - 840  \n76 21'],
    ['a row with a backslash', '020 - 840\\\n76 21'],
    ['a row with <br>', '020 - 840<br>76 21'],
    ['a list item', '- 020\n- 840\n- 76 21'],
    ['an item that is counted', '1. 020\n2. 840 76 21'],
    ['a paragraph', '020 - 840\n\n76 21'],
    ['a row, like a time', '06.12\n34.56.78'],
    ['a cell', '020 | 840 | 76 | 21'],
  ])('that runs on over the end of %s', (_, text) => {
    expect(foundIn(text)).toHaveLength(1);
    expect(foundIn(text)[0]).toMatch(/^0(20|6).*(21|78)$/);
  });

  test.each([
    ...[
      '~',
      '_',
      "'",
      '’',
      '`',
      '"',
      '·',
      '•',
      '*',
      '|',
      '+',
      ':',
      ';',
      '=',
      '/',
      '\\',
      '.',
      ',',
      '#',
      '…',
      '^',
      '@',
    ],
    ...['-', '‐', '–', '—', '−', '--'],
    ...['\u3000', '\u2007', '\u00a0', '\u2009'],
  ])('with "%s" between its digits', (between) => {
    const text = ['020', '840', '76', '21'].join(between);
    expect(foundIn(`Bel ${text} nu`)).toHaveLength(1);
    expect(foundIn(text.slice(0, 4))).toEqual([]);
  });

  test.each([
    ['a soft hyphen', '\u00ad'],
    ['a zero-width space', '\u200b'],
    ['a joiner', '\u200d'],
    ['a variation selector', '\ufe0f'],
    ['a mark', '\u0332'],
    ['a mark of direction', '\u202e'],
    ['an invisible tag', '\u{e0031}'],
    ['a filler of Hangul', '\u3164'],
  ])('that has %s in it, though its digits are right', (_, hidden) => {
    for (const text of [`020 - 84${hidden}0 76 20`, `1${hidden}12`]) {
      expect(checkDigits(text, RECORD).join()).toMatch(/lijkt een cijfer of is onzichtbaar/);
    }
  });

  test('that a mark of direction turns round, though its digits are right', () => {
    expect(foundIn('Bel \u202e112')).toHaveLength(1);
    expect(foundIn('Bel 112\u202c')).toHaveLength(1);
  });

  test.each([
    ['full-width', '８', '１１２'],
    ['Arabic', '٨', '١١٢'],
    ['Devanagari', '८', '११२'],
    ['mathematical', '𝟖', '𝟏𝟏𝟐'],
    ['in a circle', '⑧', '①①②'],
    ['in a black circle', '➑', '➊➊➋'],
    ['raised', '⁸', '¹¹²'],
    ['with a stop', '⒏', '⒈⒈⒉'],
  ])('with a digit that is %s, though it is the right one', (_, eight, emergency) => {
    for (const text of [`020 - ${eight}40 76 20`, emergency]) {
      expect(checkDigits(text, RECORD).join()).toMatch(/lijkt een cijfer/);
    }
  });

  test.each([
    ['a capital O', '020 - 84O 76 20'],
    ['a small o at its end', '020 - 840 76 2o'],
    ['a Cyrillic О', '020 - 84О 76 20'],
    ['a Greek Ο', '020 - 84Ο 76 20'],
    ['a Cyrillic З', '088 - ЗЗ0 51 12'],
    ['two letters by themselves', '020 - 840 76 2O of 088 - 330 51 II'],
    ['an l in 112', 'l12'],
    ['a bar in 112', '1|2'],
    ['a letter in a number that is not in the record either', '020 - 84O 76 21'],
    ['a letter in a number without its area code', '84O 76 21'],
  ])('with %s for a digit', (_, text) => {
    expect(foundIn(text)).not.toEqual([]);
  });

  test.each([
    ['a number and its spaces', '&#48;20&nbsp;840&#x20;76 21'],
    ['a full-width digit', '020 - &#65304;40 76 20'],
  ])('with %s written as HTML has it', (_, text) => {
    expect(foundIn(text)).toHaveLength(1);
  });
});

describe('a short number that is not in the record is found', () => {
  test.each([
    ['of a municipality', 'Bel 14020.', '14020'],
    ['of a municipality, with a space', '14 020', '14 020'],
    ['of a smaller municipality', '14-0343', '14-0343'],
    ['with a dot, as an amount', '14.020', '14.020'],
    ['for animals in danger', '144', '144'],
    ['beside one of the record', '112/144', '144'],
    ['of the islands', 'Bel 911', '911'],
    ['for children, in Europe', '116 111', '116 111'],
    ['for victims, without a space', '116006', '116006'],
    ['for victims, with a hyphen', '116-006', '116-006'],
    ['for victims, in pairs', '11 60 06', '11 60 06'],
    ['112 in digits by themselves', 'Bel 1-1-2', '1-1-2'],
    ['112 with spaces', '1 1 2', '1 1 2'],
    ['112 with dots', '1.1.2', '1.1.2'],
    ['112 with a digit wrong', 'Bel 122 nu', '122'],
    ['112 with a digit wrong, all the same a word', 'Ook 122 werkt op de eilanden.', '122'],
    ['112 with its digits turned round', '121', '121'],
    ['112 with a digit too many', '1122', '1122'],
    ['113 that looks like a year', 'Bel 1913', '1913'],
    ['before a word that counts nothing', 'Bel 122 alle dagen', '122'],
    ['before a noun and a hyphen', 'het 122-nummer', '122'],
    ['after a word for calling', 'bel 1888', '1888'],
    ['after a word for calling, and others', 'BEL direct naar 1888', '1888'],
    ['of three digits after a word for calling', 'Bel dan 455.', '455'],
    ['with "tel." glued to it', 'Tel.1888', '1888'],
    ['of a municipality, with a zero in a circle', '14⓿20', '14⓿20'],
    ['after a word for texting', 'sms 4422', '4422'],
  ])('%s', (_, text, digits) => {
    expect(foundIn(text)).toEqual([digits]);
  });

  test.each([
    ['of a municipality', '14020', 'Bel 14020 of 14 020'],
    ['of animals', '144', 'Bel 144.'],
    ['of alarm', '112', '112'],
    ['of people who think of suicide', '113', '113'],
    ['of the islands', '911', 'het is 911'],
    ['of Europe', '116006', 'Bel 116 006 of 116006.'],
  ])('%s, and not when it is', (_, number, text) => {
    expect(checkDigits(text, [])).not.toEqual([]);
    expect(checkDigits(text, [number])).toEqual([]);
  });
});

describe('a phone number is found in what may hold other digits', () => {
  test.each([
    ['behind nr.', 'nr. 0208407621'],
    ['before nr.', '0208407621 nr. 3'],
    ['behind artikel', 'artikel 0208407621'],
    ['behind KvK', 'KvK 0208407621'],
    ['of eight digits behind KvK', 'KvK 09008845'],
    ['behind KvK, in two', 'KvK 02084076 21'],
    ['behind IBAN', 'IBAN 0208407621'],
    ['in an IBAN with a digit wrong', 'NL91 ABNA 0417 1643 01'],
    ['in an ISBN with a digit wrong', 'ISBN 978-90-274-3964-3'],
    ['as an ISBN of ten', 'ISBN 0208407621'],
    ['in an RSIN with a digit wrong', 'RSIN 123456783'],
    ['behind €', '€ 0208407621'],
    ['behind Kamerstuk', 'Kamerstuk 020 - 840 76 21'],
    ['behind dossier', 'dossier 020/8407621'],
    ['behind a year', '2016-0208407621'],
    ['before a unit', '020 - 840 76 21 uur'],
    ['in a month that does not exist', '31-13-26'],
    ['on a day that does not exist', '31-04-26'],
    ['of eight digits, on a day that does not exist', '20260431'],
    ['of eight digits, in a month that does not exist', '20261331'],
    ['in a web address', 'https://voorbeeld.nl/0208407621'],
    ['in a web address, in two', 'https://voorbeeld.nl/bel-020-8407621/'],
    ['in a web address, between others', 'https://voorbeeld.nl/1-020-8407621-2'],
    ['in an address that sends a message', 'https://wa.me/31208407621'],
    ['in an address on this site', '[bel](/bel/0208407621/)'],
    ['in an e-mail address', '0208407621@voorbeeld.nl'],
    ['in tel:', 'tel:+31208407621'],
  ])('%s', (_, text) => {
    expect(foundIn(text)).not.toEqual([]);
  });
});

describe('what has as many digits and is no number passes', () => {
  test.each([
    ...['1-10-2009', '01-10-2009', '31/12/2026', '31.12.2026', '31 12 2026', '31 - 12 - 2026'],
    ...['1 oktober 2009', '2026-05-31', '2026/05/31', '2026-05-31 10:00', '20260531', '2016-04'],
    ...["1-10-'09", '29-2-2024', '2026-05-31T10:00:00Z', '2026-11-23T12:00:00.000+01:00'],
    ...['1-1-2024 - 31-12-2026', '1/1/2024-31/12/2026', '01.01.2024–31.12.2026'],
    ...[
      '2016-2026',
      '2016–2026',
      '2025/26',
      '2025/2026',
      '2019 t/m 2024',
      '2014, 2018, 2022, 2026',
    ],
    ...['in 1913', '4 mei 1944', '(1912-1998)', 'de jaren 2010-2015 en 2016-2020', '2026-Q1'],
    ...['9.00-17.00', '9:00 – 17:00', '22.00-6.00', '08:30 - 12:00 / 13:00 - 17:30', '23:59:59'],
    ...[
      '31-12-2026 23:59',
      'ma 08.30-12.00 en 13.00-17.30 uur',
      '24 uur per dag, 7 dagen per week',
    ],
    ...[
      '€ 2.400',
      '€ 22.500,-',
      '2.400,00',
      '22.500 euro',
      '1.000.000',
      'EUR 1.250.000',
      '€ 1250000',
      '0,15 euro',
    ],
    ...['17.942.000 inwoners', '10.000 tot 20.000 euro', '45%, 33% en 22%', '330.000 van 611.000'],
  ])('%s', (text) => {
    expect(foundIn(text)).toEqual([]);
    expect(foundIn(`Vanaf ${text}, zegt de minister.`)).toEqual([]);
  });

  test.each([
    ...['artikel 285d', 'art. 138, 285 en 300 Sr', 'artikelen 110 tot en met 114', 'art. 6:162 BW'],
    ...['artikel 8:112 Awb', 'Artikel 2.14, lid 111', '§ 2.4.1', 'paragraaf 1.1.2', 'r.o. 4.2.1'],
    ...['28 684, nr. 455', 'Kamerstuk 28 684, nr. 114', 'Kamerstukken II 2015/16, 28 684, nr. 455'],
    ...['2025-2026, 28684, nr. 455', 'Kamerstuk 36 800 VII nr. 53', 'Kamerstuk 28684-455'],
    ...['Kamerstuk 28 684: nr. 455 van 9 november 2015 en nr. 114', 'kst-28684-455', '2023Z12345'],
    ...['Kamerstukken I/II 2015/16, 28684', 'Titel II, 28684', 'motie 36 800 VII nr. 53'],
    ...[
      'Stcrt. 2026-7168',
      'Stcrt. 2020, 49908',
      'Staatscourant 2020, nr. 49908',
      'Stb. 2023, 122',
    ],
    ...[
      'Stcrt. 2026, 14035',
      'Gemeenteblad 2026, 123456',
      'Verordening (EU) 2016/679',
      'Verordening (EU) nr. 1025/2012',
      'ah-tk-20212022-1881',
      'blg-1234567',
      'Kamerstuk 21501-02, nr. 3174',
      'Kamerstukken II 2023/24, 36.496, nr. 54',
    ],
    ...['BWBR0052355', 'CVDR740480', 'ECLI:NL:RBDHA:2026:12345', 'nr. 2023-0000745231'],
    ...['zaaknummer C/09/654321 / KG ZA 26-123', 'parketnummer 05/123456-20', '202301234/1/A3'],
    ...[
      'dossier 2026-001234',
      'zaak 2026/0012345',
      'kenmerk Z-2026/01234567',
      'PL1700-2026123456-1',
    ],
    ...[
      'KvK 12345678',
      'KvK-nummer: 01234567',
      'Kamer van Koophandel onder nummer 12345678',
      'Handelsregister: 12345678',
      'NL 91 ABNA 0417 1643 00',
      'KVK 34567890, 2500 EA',
      'KvK 12345678 2500 EA',
    ],
    ...['vestigingsnummer 000012345678', 'RSIN 123456782', 'OIN 00000001003214345000'],
    ...['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300 2026', 'BE68 5390 0754 7034'],
    ...[
      'ISBN 978-90-274-3964-2',
      '9789027439642',
      'ISBN 0-306-40615-2',
      'ISBN 0-8044-2957-X',
      'ISSN 0378-5955',
    ],
    ...['BTW-nummer NL123456789B01', 'NL8123.45.678.B01'],
  ])('%s', (text) => {
    expect(foundIn(text)).toEqual([]);
    expect(foundIn(`Zie ${text} en daarna.`)).toEqual([]);
  });

  test.each([
    ...[
      'kamer 114',
      'Kamer 1.14',
      'zaal 111',
      'Dorpsstraat 112',
      'Dorpsstraat 114',
      '1112 AB Diemen',
    ],
    ...[
      'Lange Voorhout 114, 2514 EH Den Haag',
      'Postbus 14020, 1000 AA Amsterdam',
      '2500 EA Den Haag',
    ],
    ...[
      '111 gemeenten',
      '111 van de 342 gemeenten',
      '114 Nederlandse gemeenten',
      'ruim 110 raadsleden',
    ],
    ...[
      '1112 meldingen',
      '14.020 meldingen',
      '116500 inwoners',
      '114%',
      'bel 100 mensen',
      '122 dagen',
    ],
    ...['blz. 110-114', "pagina's 1123-1145", 'p. 116-120', '116-120', '140-150', '10-20-30'],
    ...[
      'versie 1.1.2',
      'WCAG 1.1.2',
      'ISO 27001:2022',
      'NEN 7510-1:2017',
      'EN 301 549',
      'iOS 17.4.1',
    ],
    ...[
      '85 × 55 mm',
      '0343 × 578845',
      '1024 × 768',
      '1920x1080',
      '320 tot 1280 pixels',
      '180x180',
      'icon-144.png',
    ],
    ...[
      '1, 2, 3, 4, 5, 6, 7',
      '05 | 10 | 15 | 20 | 25',
      '0800, 0900',
      '020, 070, 0418, 088',
      '| 0 | 45 | 120 | 33 |',
      '| 2024 | 45 | 120 | 33 |',
      '|2024|45|120|33|',
      '01\n2016\n2017',
      '455 (2016) 4655',
      '18-25 jaar',
      '24/7',
    ],
    ...[
      'A144',
      '144px',
      '140 350',
      'Titel II 28684',
      'Titel II 138',
      'Ooooooooo, in 2016',
      'Bellen naar 0900-nummers kost geld',
      'Bel +31 en dan de rest',
    ],
    ...[
      '1. Bel 112.\n2. Ga weg.\n3. Wacht.',
      'CVDR740480\n2. Bel 112.',
      '06-11-2026\n12',
      'm² en ½',
    ],
    ...[
      'https://zoek.officielebekendmakingen.nl/kst-28684-455.html',
      'griffie1234567@voorbeeld.nl',
    ],
    ...[
      'https://voorbeeld.nl/28684/455',
      'https://112voorbeeld.nl/12345678',
      'https://voorbeeld.nl/531208407621',
      'https://voorbeeld.nl/2016/06/12/12345678/',
      '[x](/hulplijnen/12345678/)',
    ],
    ...['d6e0974f2eaf56d8812345678f5d9f5fa5b04123', '12345678-1234-5678-9abc-123456789012'],
    ...['sha256-1234567890abcdEFGHijkl+0123456789/ABCDefghij=', '88f4cf6'],
  ])('%s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  test.each([
    ['as it is printed', 'Bel 020 - 840 76 20 of 088 - 330 51 12.'],
    ['in every notation', '020-8407620, (020) 840 76 20, +31 20 840 76 20, +31 (0)20 840 76 20'],
    ['as it is dialled from abroad', '0031208407620 en 00599 717 61 81'],
    ['with its hours', '020 - 840 76 20 (9.00-17.00 uur)'],
    ['with hours without brackets', '020 - 840 76 20 9.00-17.00'],
    ['one behind the other', '112 020 - 840 76 20 088 - 330 51 12'],
    ['in a table', '| 112 | 020 - 840 76 20 | 0900 - 8844 | 2026 |'],
    ['in a table without spaces', '|112|020 - 840 76 20|0900-8844|2026|'],
    ['before a sentence with a digit', 'Bel 112. 2 minuten later belt iemand terug.'],
    ['that is of old cards', '0418 - 68 34 44'],
    ['beside signs with a digit in them', '020 - 840 76 20, 20 m², ½ uur, ③'],
  ])('a number of the record %s', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

test.each([
  [
    'a number',
    'Bel 020 - 840 76 21.',
    /lijkt een telefoonnummer/,
    /content\/former.*erbij wat het is/,
  ],
  ['a number without its area code', '57 88 45', /zonder netnummer/, /netnummer ervoor/],
  ['a number after "bel"', 'bel 1888', /nummer om te bellen/, /content\/lines/],
  ['a municipality', '14 020', /kort telefoonnummer/, /content\/lines/],
  ['an alarm number', '144', /alarmnummer/, /"111 gemeenten"/],
  ['112 in pieces', '1 1 2', /losse cijfers/, /aan elkaar/],
  ['a letter', '020 - 84O 76 20', /een letter/, /opnieuw/],
  ['a digit of another script', '020 - ٨40 76 20', /lijkt een cijfer/, /opnieuw/],
])('%s is named with why it may not stand there and what to do', (_, text, why, advice) => {
  expect(findStrayDigits(text, RECORD)).toMatchObject([
    { why: expect.stringMatching(why) as string, advice: expect.stringMatching(advice) as string },
  ]);
});

test('each number is found in its own place, in the order of the text', () => {
  const text = '# Kop 2026\nBel 14020,\nof 020 - 840\n76 21, of 144.';
  const found = findStrayDigits(text, RECORD);
  expect(found.map(({ index, end }) => text.slice(index, end))).toEqual([
    '14020',
    '020 - 840\n76 21',
    '144',
  ]);
});

test('a message names the digits, and a former number passes', () => {
  expect(checkDigits('0418 - 68 34 44, 14020', RECORD, FORMER)).toEqual([
    expect.stringMatching(/^"14020" .*content\/lines of content\/former/),
  ]);
  expect(checkDigits('0418 - 68 34 44', RECORD)).toHaveLength(1);
});

/** Every way to write a number with one digit wrong, too many or too few, or with two that changed places. */
function slipsOf(written: string): string[] {
  const places = [...written.matchAll(/\d/g)].map(({ index }) => index);
  const put = (from: number, to: number, digit: string) =>
    written.slice(0, from) + digit + written.slice(to);
  return places.flatMap((place) => [
    ...Array.from({ length: 10 }, (_, digit) => put(place, place + 1, `${digit}`)),
    ...Array.from({ length: 10 }, (_, digit) => put(place, place, `${digit}`)),
    // Two digits are no number to dial.
    ...(places.length > 3 ? [put(place, place + 1, '')] : []),
    ...places
      .filter((other) => other > place)
      .map((other) => {
        const swapped = written.split('');
        swapped[place] = written.charAt(other);
        swapped[other] = written.charAt(place);
        return swapped.join('');
      }),
  ]);
}

test.each([...RECORD, ...FORMER])('any slip in %s is found', (number) => {
  const shown = label(number);
  const known = [...RECORD, ...FORMER].map((other) => other.replace(/\D/g, ''));
  const missed = [number, shown, shown.replace(/\s-\s/, '-')]
    .flatMap(slipsOf)
    .filter((slip) => !known.includes(slip.replace(/\D/g, '')))
    .filter((slip) => foundIn(`Bel nu ${slip}.`).length === 0 || foundIn(slip).length === 0);
  expect(missed).toEqual([]);
});

/** Words beside which a number could be taken for something else. */
const BEFORE = [
  ...['', 'Bel ', 'bel', 'Tel', 'Tel. ', 'nr. ', 'artikel ', 'KvK ', 'IBAN ', 'ISBN ', 'kamer '],
  ...['op ', 'sinds ', '2016 ', 'op 1-10-2009, ', '€ ', 'Stcrt. 2026, nr. ', 'dossier ', 'versie '],
  ...['Kamerstuk 28 684, nr. ', 'pagina ', 'Dorpsstraat ', 'om 9.00 uur '],
];
const AFTER = [
  ...['', '.', ' uur', ' nr.', ' gemeenten', ' euro', '%', ' nu', ', en', ' (9.00-17.00 uur)'],
  ...[' op 1-10-2009', ' in 2016'],
];
const CLOSE = [
  ...[
    '',
    '',
    '',
    '',
    ' ',
    '-',
    ' - ',
    '/',
    ' / ',
    '\u00a0',
    '\u3000',
    '–',
    '~',
    ' ~ ',
    '_',
    "'",
    '’',
  ],
  ...['·', '*', '**', '+', '=', ') ', ' (', '\u00ad', '\u200b', '\ufe0f', '&nbsp;'],
];
/** A time at the end of a row is a time: 08.00. */
const DOTS = ['.', ':'];
const FAR = ['\n', '  \n', '\r\n', '\\\n', '<br>', '\n- ', '\n* ', '\n\n- ', ' | ', '|'];
const SERVICE = /^0[89]00/;

const anyNumber = fc
  .tuple(
    fc.constantFrom('020', '010', '070', '0343', '0418', '06', '088', '085', '0800', '0900'),
    fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }),
    fc.boolean(),
  )
  .map(([code, digits, isShort]) => {
    const count = SERVICE.test(code) ? (isShort ? 4 : 7) : 10 - code.length;
    return code + digits.slice(0, count).join('');
  })
  .filter((number) => isDutchNumber(number) && !RECORD.some((known) => number.startsWith(known)));

test('any number that is not in the record is found, however it is written', () => {
  const gaps = (kinds: string[]) =>
    fc.array(fc.constantFrom(...kinds), { minLength: 10, maxLength: 10 });
  const anyText = fc
    .record({
      number: anyNumber,
      prefix: fc.constantFrom('0', '+31', '0031', '+31 (0)'),
      between: fc.oneof(gaps([...CLOSE, ...DOTS]), gaps([...CLOSE, ...FAR])),
      before: fc.constantFrom(...BEFORE),
      after: fc.constantFrom(...AFTER),
    })
    .map(({ number, prefix, between, before, after }) => {
      const rest = number.slice(1).split('');
      const written = rest.map((digit, place) => `${between[place] ?? ''}${digit}`).join('');
      return `${before}${SERVICE.test(number) ? '0' : prefix}${written}${after}`;
    });
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foundIn(text)).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('any date in any notation passes', () => {
  const day = fc.date({
    min: new Date('1950-01-01'),
    max: new Date('2069-12-31'),
    noInvalidDate: true,
  });
  const notations: ((year: string, month: string, day: string) => string)[] = [
    (...parts) => parts.join('-'),
    (...parts) => parts.join(''),
    (...parts) => `${parts.join('-')}T09:30:00Z`,
    ...['-', '/', '.', ' - ', '–', ' '].flatMap((between) => [
      (year: string, month: string, date: string) => [date, month, year].join(between),
      (year: string, month: string, date: string) =>
        [Number(date), Number(month), year].join(between),
    ]),
    (year, month, date) => `${date}-${month}-${year.slice(2)}`,
  ];
  const anyDate = fc
    .tuple(day, fc.constantFrom(...notations))
    .map(([date, write]) =>
      write(...(date.toISOString().slice(0, 10).split('-') as [string, string, string])),
    );
  const between = fc.constantFrom(' - ', ' t/m ', ', ', ' en ', ' tot ', '\n- ');
  const time = fc.constantFrom('', ' 10:00', ' om 9.30 uur', ' 9.00-17.00', ', 23.59 uur');
  fc.assert(
    fc.property(anyDate, between, anyDate, time, (one, to, other, at) => {
      expect(foundIn(`Sinds ${one}${to}${other}${at} geldt dit.`)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
