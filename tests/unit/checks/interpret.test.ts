import { expect, test } from 'vitest';
import { content, truth } from '../../fixtures/truth.ts';
import { truthOf } from '../../../src/checks/interpret.ts';
import { checkMention, readRows } from '../../../src/checks/compare.ts';

test.each([
  ['a number', '020\u00a0-\u00a0840\u00a076\u00a020', ['0208407620'], []],
  ['a number to call from abroad', '+31 343 57 88 44', ['0343578844'], []],
  ['a short number, which is a name too', 'Bel 112', ['112'], []],
  [
    'hours, in other words than those they are made of',
    "Buiten kantooruren, ook 's nachts",
    [],
    ['buiten kantooruren ook s nachts'],
  ],
  [
    'times, with any punctuation',
    'Kantooruren ongeveer 9 tot\n17 uur',
    [],
    ['kantooruren ongeveer 9 tot 17 uur'],
  ],
  [
    'the longest name',
    'Ondersteuningsteam Weerbaar Bestuur',
    [],
    ['ondersteuningsteam weerbaar bestuur'],
  ],
  ['that nobody phoned', 'Nog niet nagebeld.', [], ['nog niet nagebeld']],
  [
    'a source and its date',
    'Bron: raadsleden.nl, april 2016.',
    [],
    ['bron raadsleden nl april 2016'],
  ],
  [
    'what an editor says of hours, as no more than that',
    'Praat dag en nacht met een adviseur.',
    [],
    [],
  ],
  ['the same as a part of a sentence', 'Wanneer: Een meldpunt, dag en nacht', [], []],
  ['the day of this edition', 'Uitgave van 23 november 2026. Controleer na mei 2027.', [], []],
  ['a moment of a roster', 'maandag 30 november 2026, 7.59', [], []],
  [
    'the address of the site, also over two rows',
    'Zie voorbeeld.\nnl of https://voorbeeld.nl/over/',
    [],
    [],
  ],
])('%s is understood: %s', (_, text, numbers, phrases) => {
  const interpreted = truth.interpret(text);
  expect([interpreted.numbers, interpreted.phrases]).toEqual([numbers, phrases]);
});

test.each([
  ['a number that nobody has', 'Bel 020 - 840 76 21', '020 - 840 76 21'],
  ['a number without its hyphen', '020 840 76 20', '020 840 76 20'],
  ['an ideographic space in a number', '020 -\u3000840 76 20', '020 -\u3000840 76 20'],
  ['a variation selector in a number', '11\ufe0f2', '11\ufe0f2'],
  ['a tilde in a number', '088~330 51 12', '088~330 51 12'],
  [
    'another number in what an editor says',
    'Bel 113 als je in gevaar bent.',
    ' als je in gevaar bent.',
  ],
  [
    'another number of the record in a sentence',
    'In 2021 belden wij zelf: 070 - 373 83 15.',
    ': 070 - 373 83 15.',
  ],
  ['a tilde in what an editor says', 'In 2021 belden wij zelf: 070~373 83 14.', '070~373 83 14'],
  ['words of its own', 'Altijd bereikbaar', 'altijd bereikbaar'],
  ['that somebody phoned, when nobody did', 'Nagebeld op 1 mei 2026.', 'nagebeld op '],
  ['hours without a part of them', 'Kantooruren, 9 tot 17 uur', 'kantooruren, '],
  ['hours without what holds at night', 'Buiten kantooruren', 'buiten kantooruren'],
  ['a day of another edition', 'Uitgave van 24 november 2026.', 'uitgave van '],
])('%s is not explained', (_, text, unexplained) => {
  expect(truth.interpret(text).unexplained.join()).toContain(unexplained);
});

const rows = (...texts: string[]) => texts.map((text) => ({ text }));

test('what a row says without a number is said of the number before it, or else of the next', () => {
  const { mentions } = readRows(
    rows(
      'IVP: werkdagen, ongeveer 9 tot 17 uur',
      '020 - 840 76 20',
      'Nog niet nagebeld.',
      '112',
      'Dag en nacht',
    ),
    truth,
  );
  expect(mentions.map(({ number, phrases }) => [number, phrases])).toEqual([
    ['0208407620', ['ivp', 'werkdagen ongeveer 9 tot 17 uur', 'nog niet nagebeld']],
    ['112', ['dag en nacht']],
  ]);
});

test('what waits for its moment is said of nothing', () => {
  const [mention] = readRows(
    [...rows('112'), { text: 'Uren onbekend', isVisible: false }],
    truth,
  ).mentions;
  expect(mention?.phrases).toEqual([]);
});

test.each([
  ['beside a number', rows('020 - 840 76 20 (altijd open)'), '(altijd open'],
  ['in the row after a number', rows('112', 'Zonder wachttijd'), 'zonder wachttijd'],
  ['with the look of a number', rows('Dossier 12-34-56'), 'dossier 12-34-56'],
  ['about who was phoned', rows('Alle nummers zijn gebeld.'), 'alle nummers zijn gebeld.'],
  ['about hours', rows('Wij zijn dag en nacht open.'), 'wij zijn'],
  ['that somebody phoned, but not which number', rows('Nagebeld op 1 mei 2026.'), 'nagebeld op'],
  ['about something else', rows('Wij zijn er voor je.'), 'wij zijn er voor je.'],
])('words of its own %s are a fault', (_, group, words) => {
  expect(readRows(group, truth).faults.join()).toContain(`"${words}`);
});

test('the words of the content, and those of the site, are no fault', () => {
  expect(readRows(rows('Een meldpunt, dag en nacht', 'Lees verder'), truth).faults).toEqual([]);
});

test.each([
  ['IVP: kantooruren, ongeveer 9 tot 17 uur. Bron: raadsleden.nl, april 2016', true],
  ['IVP: werkdagen, ongeveer 9 tot 17 uur', true],
  ["IVP: buiten kantooruren, ook 's nachts", false],
  ['Nu in gevaar?', false],
  ['dag en nacht', false],
  ['8 tot 17 uur', false],
  ['Politie: kantooruren, ongeveer 9 tot 17 uur', false],
  ['1 mei 2026', false],
  ['Bron: griffiers.nl', false],
  ['april 2026', false],
])('of the number for office hours, "%s" is right: %s', (text, isRight) => {
  const { phrases } = truth.interpret(text);
  const faults = checkMention({ number: '0208407620', phrases, isVisible: true }, truth);
  expect(faults.length === 0).toBe(isRight);
});

test('a line with a name that the site says of any number is told by its other name', () => {
  const lines = content.lines.map((line) =>
    line.id === 'ivp' ? { ...line, data: { ...line.data, shortName: 'Bel' } } : line,
  );
  const interpreted = truthOf({ ...content, lines }).interpret(
    'Bel 112, of het Instituut voor Psychotrauma',
  );
  expect(interpreted.phrases).toEqual(['instituut voor psychotrauma']);
});

test.each([
  ['an address between words of an editor', 'Kijk op https://elders.nl/x en daarna hier.'],
  ['a heading that begins as another text does', 'Melding en aangifte, stap voor stap'],
])('%s is of that editor', (_, said) => {
  const lines = content.lines.map((line) =>
    line.id === 'luisterlijn' ? { ...line, data: { ...line.data, name: 'Melding' } } : line,
  );
  const passages = [...content.passages, said, 'Melding en aangifte'];
  expect(truthOf({ ...content, lines, passages }).interpret(said).unexplained).toEqual([]);
});

test('of a number that two lines share, all that is said must hold for one of them', () => {
  const [line] = content.lines.filter(({ id }) => id === 'luisterlijn');
  const [number] = content.lines
    .filter(({ id }) => id === 'weerbaar-bestuur')
    .flatMap(({ data }) => data.numbers);
  if (!line || !number) throw new Error('two lines');
  const twin = {
    id: 'nieuw',
    data: {
      ...line.data,
      name: 'Nieuw',
      shortName: 'Nieuw',
      numbers: [{ ...number, hours: 'unknown' as const }],
    },
  };
  const both = truthOf({ ...content, lines: [...content.lines, twin] });
  const isRight = (text: string) =>
    checkMention(
      { number: number.number, phrases: both.interpret(text).phrases, isVisible: true },
      both,
    ).length === 0;
  expect(['Nieuw: uren onbekend', 'Weerbaar Bestuur: dag en nacht'].map(isRight)).toEqual([
    true,
    true,
  ]);
  expect(['Nieuw: dag en nacht', 'Weerbaar Bestuur: uren onbekend'].map(isRight)).toEqual([
    false,
    false,
  ]);
});
