import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedRows } from '../../../../scripts/editor/diff.ts';
import { canBeSaved, judged, type Judged } from '../../../../scripts/editor/judged.ts';
import { TASKS } from '../../../../scripts/editor/tasks.ts';
import { deskOf } from '../../../../scripts/editor/desk.ts';
import { numberNamed, type Values } from '../../../../scripts/editor/task.ts';
import { hoursMentioned } from '../../../../scripts/editor/mentions.ts';
import { mentionsOfNumber } from '../../../../scripts/editor/tasks/out-of-use-number.ts';
import { todayOf } from '../../../../src/numbers/verification.ts';
import { FROZEN } from '../../../fixtures/content.ts';
import { useContentCopy } from '../../../fixtures/content-copy.ts';

const TODAY = todayOf(Date.now());
const YEAR = Number(TODAY.slice(0, 4));
const NEXT_YEAR = `${YEAR + 1}-02-01`;
const DAY_BEFORE = `${YEAR + 1}-01-31`;
const MONTH = new Date(TODAY).toLocaleDateString('nl', { month: 'long', year: 'numeric' });

/** Nothing is saved here, so most tests can share what was read. */
const FROZEN_DESK = deskOf(FROZEN);

/** Fills in a form as an editor would, over what stands there, and judges it. */
async function fill(
  address: string,
  values: Values,
  folder = FROZEN,
  desk = FROZEN_DESK,
): Promise<Judged> {
  const [, where, about = ''] = /^(.*?)(?:\?over=(.*))?$/.exec(address) ?? [];
  const task = TASKS.find((one) => one.path === where);
  if (!task) throw new Error(`no task at ${address}`);
  const plan = await task.plan(desk, about, { ...task.start(desk, about), ...values });
  return judged(folder, desk, plan);
}

/** Writes what differs in each file, row by row. */
function rowsOf({ changes }: Judged): string[] {
  return changes.flatMap(({ file, before, after }) => {
    const [old = [], young = []] = [before, after].map((bytes) => bytes?.toString().split('\n'));
    return [file, ...changedRows(old, young).map(({ sign, text }) => `${sign}${text}`)];
  });
}

const SOURCE = { bron: 'arq.org', brondatum: '11 april 2026' };

const CHANGES: [title: string, address: string, values: Values, rows: string[]][] = [
  [
    'a number changes: its digits and source, and the old one is filed',
    '/nummer/?over=ivp:0208407620',
    { nummer: '+31 (0)20 123 45 67', ...SOURCE },
    [
      'content/lines/ivp.md',
      "-  - number: '020 - 840 76 20'",
      "+  - number: '020 - 123 45 67'",
      '-    source: raadsleden.nl',
      '-    sourceDate: 2016-04',
      '+    source: arq.org',
      '+    sourceDate: 2026-04-11',
      `content/former/ivp-tot-${YEAR}.md`,
      '+---',
      "+number: '020 - 840 76 20'",
      `+was: Tot ${MONTH} was dit het nummer van Instituut voor Psychotrauma in kantooruren.`,
      '+instead: ivp',
      '+source: raadsleden.nl',
      '+sourceDate: 2016-04',
      '+---',
      '+',
    ],
  ],
  [
    'a number changes from a day that is yet to come',
    '/nummer/?over=ivp:0208407620',
    { nummer: '020/1234567', ingang: 'datum', vanaf: NEXT_YEAR, ...SOURCE },
    [
      'content/lines/ivp.md',
      `+    validUntil: ${DAY_BEFORE}`,
      "+  - number: '020 - 123 45 67'",
      '+    hours: office',
      `+    validFrom: ${NEXT_YEAR}`,
      '+    source: arq.org',
      '+    sourceDate: 2026-04-11',
    ],
  ],
  [
    'a number comes back that was a former one',
    '/nummer/?over=weerbaar-bestuur:0703738314',
    { nummer: '070 373 81 19', was: 'Het was er.', ...SOURCE },
    [
      'content/lines/weerbaar-bestuur.md',
      "-  - number: '070 - 373 83 14'",
      "+  - number: '070 - 373 81 19'",
      '-    source: griffiers.nl',
      '-    sourceDate: circa 2024',
      '+    source: arq.org',
      '+    sourceDate: 2026-04-11',
      `content/former/weerbaar-bestuur-tot-${YEAR}.md`,
      '+---',
      "+number: '070 - 373 83 14'",
      '+was: Het was er.',
      '+instead: weerbaar-bestuur',
      '+source: griffiers.nl',
      '+sourceDate: circa 2024',
      '+---',
      '+',
      'content/former/vereniging-raadsleden.md',
      ...['---', "number: '070 - 373 81 19'"].map((row) => `-${row}`),
      '-was: De adviseur van de vereniging van raadsleden, alleen tijdens kantooruren. Dat is een andere lijn dan het Ondersteuningsteam.',
      ...['instead: weerbaar-bestuur', 'source: raadsleden.nl', 'sourceDate: onbekend'].map(
        (row) => `-${row}`,
      ),
      '----',
      '-',
    ],
  ],
  [
    'a call was answered, and somebody said what it costs',
    '/gebeld/?over=ivp:0208407620',
    { cijfers: '020-8407620', uitkomst: 'answered', wie: 'griffier', cost: 'Gratis: niets.' },
    [
      'content/lines/ivp.md',
      `+    verified: { on: ${TODAY}, by: griffier, dialled: '0208407620' }`,
      '-  cost: Bellen kost wat je altijd betaalt. Of de hulp zelf iets kost, is onbekend.',
      "+  cost: 'Gratis: niets.'",
      '+sources:',
      '+  - about: Wat bellen kost',
      '+    source: Instituut voor Psychotrauma, aan de telefoon',
      `+    sourceDate: ${TODAY}`,
    ],
  ],
  [
    'nobody answered',
    '/gebeld/?over=ivp:0208407620',
    { cijfers: '0208407620', uitkomst: 'no-answer' },
    [
      'content/lines/ivp.md',
      '+    attempts:',
      `+      - { on: ${TODAY}, by: redactie, outcome: no-answer }`,
    ],
  ],
  [
    'hours with a break, a day of one year, and a holiday that is contested no more',
    '/uren/?over=ivp:0',
    {
      'zeker-vr': '9.00-12.00, 13.00-16.00',
      'misschien-vr': '8.00-12.30, 12.45-18.00',
      'dag-goede-vrijdag': 'closed',
      'datum-0': `6-5-${YEAR + 1}`,
      'soort-0': 'closed',
    },
    [
      'content/lines/ivp.md',
      '-    - days: [ma, di, wo, do, vr]',
      '+    - days: [ma, di, wo, do]',
      '+    - days: [vr]',
      '+      core: 9.00-12.00',
      '+      edges: 8.00-12.30',
      '+    - days: [vr]',
      '+      core: 13.00-16.00',
      '+      edges: 12.45-18.00',
      '-  contested: [Goede Vrijdag, Bevrijdingsdag]',
      '+    - Goede Vrijdag',
      `+    - 6 mei ${YEAR + 1}`,
      '+  contested: [Bevrijdingsdag]',
    ],
  ],
  [
    'a closure, on one row',
    '/uren/?over=ivp:0',
    {
      'dicht-van-0': `${YEAR + 1}-02-01`,
      'dicht-tot-0': `${YEAR + 1}-02-05`,
      'dicht-waarom-0': 'verhuizing',
    },
    [
      'content/lines/ivp.md',
      '+  closures:',
      `+    - { validFrom: ${YEAR + 1}-02-01, validUntil: ${YEAR + 1}-02-05, why: verhuizing }`,
    ],
  ],
  [
    'a second number goes out of use',
    '/uit-gebruik/?over=113:08000113',
    { was: 'Een tweede nummer van 113.' },
    [
      'content/lines/113.md',
      "-  - number: '0800 - 0113'",
      '-    hours: always',
      '-    role: alternative',
      '-    source: politie.nl',
      '-    sourceDate: onbekend',
      `content/former/113-tot-${YEAR}.md`,
      '+---',
      "+number: '0800 - 0113'",
      '+was: Een tweede nummer van 113.',
      "+instead: '113'",
      '+source: politie.nl',
      '+sourceDate: onbekend',
      '+---',
      '+',
    ],
  ],
  [
    'a measure ends on a day that is yet to come',
    '/maatregel/?over=ela',
    { until: `31 december ${YEAR + 1}` },
    ['content/measures/ela.md', '-until: heden', `+until: ${YEAR + 1}-12-31`],
  ],
  [
    'a measure is for another office',
    '/maatregel/?over=ela',
    { raadslid: 'ja', waterschap: 'nee' },
    ['content/measures/ela.md', '+offices: { raadslid: ja, waterschap: nee }'],
  ],
  [
    'a notice, below the remarks of its file',
    '/bericht/?over=bericht',
    { tekst: 'Bel: [113](bel:113).', fromDay: TODAY, fromTime: '09:00', untilDay: NEXT_YEAR },
    [
      'content/notice.yml',
      "+text: 'Bel: [113](bel:113).'",
      `+validFrom: ${TODAY} 9.00`,
      `+validUntil: ${NEXT_YEAR}`,
    ],
  ],
  [
    'a new measure',
    '/maatregel/?over=nieuw',
    {
      title: 'Geld voor één slot',
      from: `1 januari ${YEAR + 1}`,
      forWhom: 'Raadsleden.',
      how: 'Vraag het de griffier.',
      source: 'rijksoverheid.nl',
      sourceDate: '2026',
      raadslid: 'ja',
      tekst: 'Een alinea.\r\n\r\nNog een.',
    },
    [
      'content/measures/geld-voor-een-slot.md',
      '+---',
      '+title: Geld voor één slot',
      `+from: ${YEAR + 1}-01-01`,
      '+until: heden',
      '+forWhom: Raadsleden.',
      '+notFor: onbekend',
      '+offices: { raadslid: ja }',
      '+how: Vraag het de griffier.',
      '+law: onbekend',
      '+source: rijksoverheid.nl',
      "+sourceDate: '2026'",
      '+---',
      '+',
      '+Een alinea.',
      '+',
      '+Nog een.',
      '+',
    ],
  ],
];

test.each(CHANGES)('%s', async (_, address, values, rows) => {
  const all = await fill(address, values);
  expect({ problems: all.problems, questions: all.plan.questions }).toEqual({
    problems: [],
    questions: [],
  });
  expect(rowsOf(all)).toEqual(rows);
  expect(canBeSaved(all)).toBe(true);
});

test('a whole line goes: its links lead elsewhere, the ladder closes, its numbers are kept', async () => {
  const all = await fill('/uit-gebruik/?over=vertrouwenslijn', { elders: 'weerbaar-bestuur' });
  expect({ problems: all.problems, questions: all.plan.questions }).toEqual({
    problems: [],
    questions: [],
  });
  const { lines, former, pages } = all.after;
  expect(lines.map(({ id }) => id)).not.toContain('vertrouwenslijn');
  expect(former.find(({ id }) => id.startsWith('vertrouwenslijn'))?.data).toMatchObject({
    number: '08002800200',
    instead: 'weerbaar-bestuur',
  });
  const sources = [...lines, ...pages].map(({ source }) => source).join('');
  expect(sources).not.toMatch(/hulplijnen\/vertrouwenslijn|bel:vertrouwenslijn/);
  // Who taps its name gets no other line.
  expect(sources).toContain('[Vertrouwenslijn](/oude-nummers/)');
});

test('hours that the line publishes: the text that named the doubtful ones is mended beside them', async () => {
  const values = { basis: 'published', ...SOURCE };
  const { problems } = await fill('/uren/?over=ivp:0', values);
  expect(problems[0]?.received).toBe('{randuren}');
  const text =
    'Er zijn er twee: een voor kantooruren ({kantooruren}) en een voor alle andere tijden.';
  const all = await fill('/uren/?over=ivp:0', { ...values, 'tekst-0': text });
  expect(canBeSaved(all)).toBe(true);
  expect(rowsOf(all)).toContain(`+${text}`);
});

const REFUSED: [title: string, address: string, values: Values, told: RegExp][] = [
  ['no number', '/nummer/?over=ivp:0208407620', SOURCE, /nieuwe nummer: vul dit nog in/],
  [
    'a number that does not exist',
    '/nummer/?over=ivp:0208407620',
    { nummer: '020 123', ...SOURCE },
    /je typte "020 123". Verwacht: een Nederlands nummer/,
  ],
  [
    'the number that was there',
    '/nummer/?over=ivp:0208407620',
    { nummer: '0208407620', ...SOURCE },
    /het nummer dat er al staat/,
  ],
  [
    'an emergency number for a line of another kind',
    '/nummer/?over=weerbaar-bestuur:0703738314',
    { nummer: '112', ...SOURCE },
    /noodnummer verandert niet/,
  ],
  [
    'another number for emergencies',
    '/nummer/?over=112:112',
    { nummer: '020 123 45 67', ...SOURCE },
    /noodnummer verandert niet/,
  ],
  [
    'a source without a name',
    '/nummer/?over=ivp:0208407620',
    { nummer: '020 123 45 67', bron: 'internet', brondatum: '2026' },
    /een bron met een naam/,
  ],
  [
    'a number that is hardly another one',
    '/nummer/?over=ivp:0208407620',
    { nummer: '070 373 83 15', ...SOURCE },
    /meer dan één cijfer verschilt/,
  ],
  [
    'a day of the source that does not exist',
    '/nummer/?over=ivp:0208407620',
    { nummer: '020 123 45 67', bron: 'arq.org', brondatum: '31 februari 2026' },
    /je typte "31 februari 2026". Verwacht: .* als 11 april 2026/,
  ],
  [
    'a day that is too far ahead',
    '/nummer/?over=ivp:0208407620',
    { nummer: '020 123 45 67', ingang: 'datum', vanaf: '2099-01-01', ...SOURCE },
    /^Vanaf welke dag\? Je typte "2099-01-01". Verwacht: .*verder kijkt de site niet vooruit/m,
  ],
  [
    'a day that has begun',
    '/nummer/?over=ivp:0208407620',
    { nummer: '020 123 45 67', ingang: 'datum', vanaf: TODAY, ...SOURCE },
    /al begonnen/,
  ],
  [
    'other digits than those of the number',
    '/gebeld/?over=ivp:0208407620',
    { cijfers: '0208407621', uitkomst: 'answered' },
    /een ander nummer gebeld/,
  ],
  [
    'the name of whoever phoned',
    '/gebeld/?over=ivp:0208407620',
    { cijfers: '0208407620', uitkomst: 'no-answer', wie: 'Jan Jansen' },
    /een functie/,
  ],
  [
    'a call of tomorrow',
    '/gebeld/?over=ivp:0208407620',
    { cijfers: '0208407620', uitkomst: 'no-answer', dag: '2099-01-01' },
    /al geweest/,
  ],
  ['hours that are none', '/uren/?over=ivp:0', { 'zeker-ma': '9-25' }, /tijden als 9.00-17.00/],
  [
    'published hours without a source',
    '/uren/?over=ivp:0',
    { basis: 'published' },
    /De bron: vul dit nog in/,
  ],
  [
    'the one number for office hours of two',
    '/uit-gebruik/?over=ivp:0208407620',
    {},
    /Die moet dag en nacht een nummer hebben. Neemt 088.* dag en nacht op/,
  ],
  ['the only number of a line', '/uit-gebruik/?over=luisterlijn:0880767000', {}, /hele lijn/],
  ['a line that the site needs', '/uit-gebruik/?over=ivp', { elders: '113' }, /kan de site niet/],
  [
    'a measure that ends before it begins',
    '/maatregel/?over=ela',
    { until: '2009' },
    /een datum na from/,
  ],
  ['a notice without an end', '/bericht/?over=bericht', { tekst: 'Let op.' }, /Tot welke dag/],
  [
    'a notice that calls no line',
    '/bericht/?over=bericht',
    { tekst: 'Bel [x](bel:y).', untilDay: NEXT_YEAR },
    /naam van een bestand in lines/,
  ],
  ['a measure of signs only', '/maatregel/?over=nieuw', { title: '☎☎' }, /gebruik ook letters/],
  [
    'a notice that is over',
    '/bericht/?over=bericht',
    { tekst: 'Let op.', untilDay: '2020-12-01' },
    /al voorbij/,
  ],
  [
    'a notice with a time and no day',
    '/bericht/?over=bericht',
    { tekst: 'Let op.', untilTime: '10:00' },
    /Tot welke dag/,
  ],
  [
    'a notice that ends before it begins',
    '/bericht/?over=bericht',
    { tekst: 'Let op.', fromDay: NEXT_YEAR, untilDay: TODAY },
    /eindigt voordat het begint/,
  ],
  [
    'a closure that ends before it begins',
    '/uren/?over=ivp:0',
    { 'dicht-van-0': NEXT_YEAR, 'dicht-tot-0': DAY_BEFORE, 'dicht-waarom-0': 'x' },
    /Sluiting 1: de laatste dag is voor de eerste/,
  ],
  [
    'a day that is in the list',
    '/uren/?over=ivp:0',
    { 'datum-0': '26 december', 'datum-1': '24 december' },
    /24 december staat al in de lijst/,
  ],
  [
    'hours that overlap',
    '/uren/?over=ivp:0',
    { 'zeker-ma': '9-13, 12-17', 'misschien-ma': '9-13, 12-17' },
    /Maandag: deze tijden overlappen/,
  ],
  [
    'day and night for one number of two',
    '/gebeld/?over=ivp:0208407620',
    { cijfers: '0208407620', uitkomst: 'answered', uren: 'always' },
    /Voor de andere uren heeft deze lijn 088/,
  ],
  ['a measure without words', '/maatregel/?over=nieuw', {}, /vul dit nog in/],
  [
    'a text with a number in it',
    '/maatregel/?over=ela',
    { tekst: 'Bel 06 12345678.' },
    /dit lijkt op|0612345678|06 12345678/,
  ],
];

test.each(REFUSED)('%s is refused', async (_, address, values, told) => {
  const all = await fill(address, values);
  expect(canBeSaved(all)).toBe(false);
  const messages = [
    ...all.plan.questions.map(({ text }) => text),
    ...all.problems.map(({ expected }) => expected),
  ];
  expect(messages.join('\n')).toMatch(told);
});

test('nobody records a call to an emergency number', async () => {
  const desk = FROZEN_DESK;
  const task = TASKS.find((one) => one.path === '/gebeld/');
  expect(task?.heading(desk, '112:112')).toBeUndefined();
  expect(task?.choose(desk).html).not.toMatch(/over=(112|noodnummer)/);
  const plan = await task?.plan(desk, '112:112', { cijfers: '112', uitkomst: 'answered' });
  expect(plan?.files.size).toBe(0);
});

test('what is pasted with ends of lines and marks that nobody sees becomes one row', async () => {
  const all = await fill('/nummer/?over=ivp:0208407620', {
    nummer: '020 123 45 67',
    bron: '\u202aarq.org\u202c',
    brondatum: '2026',
    was: 'Dit was:\r\n\r\n\thet #1 nummer.',
  });
  expect(canBeSaved(all)).toBe(true);
  expect(rowsOf(all)).toContain("+was: 'Dit was: het #1 nummer.'");
  expect(rowsOf(all)).toContain('+    source: arq.org');
});

test('hours that are published take the words for doubtful ones along', async () => {
  const line = FROZEN_DESK.content.lines.find(({ id }) => id === 'ivp');
  if (!line) throw new Error('the fixture has this line');
  const texts = hoursMentioned(line, FROZEN_DESK).map(({ text }, place) => [
    `tekst-${place}`,
    text.replace(/ Van \{randuren\}.*/, ''),
  ]);
  const all = await fill('/uren/?over=ivp:0', {
    basis: 'published',
    ...SOURCE,
    ...(Object.fromEntries(texts) as Values),
  });
  expect(all.problems).toEqual([]);
  expect(canBeSaved(all)).toBe(true);
});

test('a number goes with the hours of its line, and so do the words for them', async () => {
  const address = '/uit-gebruik/?over=ivp:0883305112';
  const found = numberNamed(FROZEN_DESK, 'ivp:0883305112');
  if (!found) throw new Error('the fixture has this number');
  const texts = mentionsOfNumber(found, FROZEN_DESK).map(({ text }, place) => [
    `tekst-${place}`,
    text.replaceAll(/\{[a-z:]+\}/g, 'dag en nacht'),
  ]);
  const all = await fill(address, {
    'uren-0208407620': 'always',
    ...(Object.fromEntries(texts) as Values),
  });
  expect(all.problems).toEqual([]);
  expect(canBeSaved(all)).toBe(true);
  expect(rowsOf(all).join('\n')).toContain('-officeHours:');
});

test('a number that hardly differs from the old one is pointed out', async () => {
  const { plan } = await fill('/nummer/?over=ivp:0208407620', { nummer: '0208407621', ...SOURCE });
  expect(plan.notes.join()).toMatch(/maar één cijfer/);
});

describe('in a file that an editor changed', () => {
  const root = useContentCopy();
  const NEW = { nummer: '020 123 45 67', ...SOURCE };
  /** Changes a file by hand, and then the number of IVP. */
  const renumber = (file: string, change: (text: string) => string) => {
    const target = path.join(root(), file);
    const before = readFileSync(target, 'utf8');
    const changed = change(before);
    expect(changed).not.toBe(before);
    writeFileSync(target, changed);
    return fill('/nummer/?over=ivp:0208407620', NEW, root(), deskOf(root()));
  };

  test('what was dialled goes with the digits', async () => {
    const all = await renumber('content/lines/ivp.md', (text) =>
      text.replace(
        / {4}sourceDate: 2016-04\n/,
        `$&    verified: { on: 2026-05-31, by: redactie, dialled: '0208407620' }
    attempts:
      - { on: 2026-05-30, by: redactie, outcome: voicemail }
`,
      ),
    );
    expect(canBeSaved(all)).toBe(true);
    expect(all.changes[0]?.after?.toString()).not.toMatch(/verified|attempts|voicemail/);
  });

  test('a file from Windows stays one: its mark, and the ends of its lines', async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const { changes } = await fill('/nummer/?over=ivp:0208407620', NEW);
    const plain = changes[0]?.after?.toString() ?? '';
    const all = await renumber('content/lines/ivp.md', windows);
    expect(all.changes[0]?.after?.toString()).toBe(windows(plain));
  });

  test('a number that has ended is filed as of its last day', async () => {
    const file = path.join(root(), 'content/lines/ivp.md');
    const planned = `    validUntil: 2026-01-31
    source: raadsleden.nl
    sourceDate: 2016-04
  - number: '020 - 123 45 67'
    hours: office
    validFrom: 2026-02-01
`;
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(?<=hours: office\n)/, planned));
    const all = await fill('/uit-gebruik/?over=ivp:0208407620', {}, root(), deskOf(root()));
    expect(canBeSaved(all)).toBe(true);
    expect(rowsOf(all)).toContain('content/former/ivp-tot-2026.md');
    expect(rowsOf(all).join()).toContain('+was: Tot januari 2026 was dit het nummer van');
  });

  test('a planned number is called off, and the one of now goes on', async () => {
    const plan = { ...NEW, ingang: 'datum', vanaf: NEXT_YEAR };
    const planned = (await fill('/nummer/?over=ivp:0208407620', plan)).changes[0];
    const before = planned?.before?.toString();
    writeFileSync(path.join(root(), 'content/lines/ivp.md'), planned?.after ?? '');
    const all = await fill('/uit-gebruik/?over=ivp:0201234567', {}, root(), deskOf(root()));
    expect(canBeSaved(all)).toBe(true);
    expect(all.changes.map(({ after }) => after?.toString())).toEqual([before]);
  });

  test('planned hours are called off, and those of now go on', async () => {
    const plan = { ingang: 'datum', vanaf: NEXT_YEAR, 'dag-koningsdag': 'contested' };
    const planned = await fill('/uren/?over=ivp:0', plan);
    expect(canBeSaved(planned)).toBe(true);
    writeFileSync(path.join(root(), 'content/lines/ivp.md'), planned.changes[0]?.after ?? '');
    const all = await fill('/uren/?over=ivp:1', { ingang: 'weg' }, root(), deskOf(root()));
    expect(canBeSaved(all)).toBe(true);
    const line = (content: Judged['after']) => content.lines.find(({ id }) => id === 'ivp')?.data;
    expect(line(all.after)).toEqual(line(FROZEN_DESK.content));
  });

  test('other times on the same days leave the remarks between them', async () => {
    const file = path.join(root(), 'content/lines/ivp.md');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/(?=      core:)/, '      # in de zomer korter\n'));
    const week = ['ma', 'di', 'wo', 'do', 'vr'].map((day) => [`zeker-${day}`, '9.30-17.00']);
    const values = Object.fromEntries(week) as Values;
    const all = await fill('/uren/?over=ivp:0', values, root(), deskOf(root()));
    expect(canBeSaved(all)).toBe(true);
    expect(rowsOf(all)).toEqual([
      'content/lines/ivp.md',
      '-      core: 9.00-17.00',
      '+      core: 9.30-17.00',
    ]);
  });

  test('a notice goes, and the remarks of its file stay', async () => {
    const file = path.join(root(), 'content/notice.yml');
    const remarks = readFileSync(file, 'utf8');
    writeFileSync(file, `${remarks}text: Let op.\nvalidUntil: ${NEXT_YEAR}\n`);
    const all = await fill('/bericht/?over=bericht', { wat: 'weg' }, root(), deskOf(root()));
    expect(canBeSaved(all)).toBe(true);
    expect(all.changes[0]?.after?.toString()).toBe(remarks);
  });

  test('a fault that was there already does not stand in the way of a correction', async () => {
    const all = await renumber('content/measures/ela.md', (text) =>
      text.replace('until: heden', 'until: ooit'),
    );
    expect(canBeSaved(all)).toBe(true);
  });
});
