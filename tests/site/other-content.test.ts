/**
 * Content and settings as they will be when the site is published, and content of every kind that the
 * guide allows: both build. What of it nobody may publish, `release-check` says.
 */

import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CARD_FORMATS } from '../../src/cards/formats.ts';
import { digitsOf } from '../../src/numbers/phone.ts';
import { buildIn, checkDist, copyProject, removeProject } from '../fixtures/copy-project.ts';
import { FROZEN } from '../fixtures/content.ts';
import { printedPages } from '../fixtures/printed.ts';

const ADDRESS = { SITE_URL: 'https://nazorg.voorbeeld.nl' };
const TODAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

let folder: string;
beforeEach(() => {
  folder = copyProject();
});
afterEach(() => {
  removeProject(folder);
});

/** Changes a file of the copy; each change must find what it replaces. */
function change(file: string, ...changes: [from: string | RegExp, to: string][]): void {
  const target = path.join(folder, file);
  const text = changes.reduce(
    (before, [from, to]) => {
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file}: no ${String(from)}`);
      return after;
    },
    readFileSync(target, 'utf8'),
  );
  writeFileSync(target, text);
}

function write(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text);
}

/** Has every number phoned, as `release-check` wants it; who fills in all of them does so for 112 too. */
function phoneAll(): void {
  for (const file of globSync('content/lines/*.md', { cwd: folder })) {
    const text = readFileSync(path.join(folder, file), 'utf8').replace(
      /^( +)- number: '(.+)'$/gm,
      (row, indent: string, number: string) =>
        `${row}\n${indent}  verified: { on: ${TODAY}, by: redactie, dialled: '${digitsOf(number)}' }`,
    );
    write(file, text);
  }
}

function releaseCheck() {
  const command = ['scripts/release-check.ts', '--published', 'dist/nummers.json'];
  return spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...ADDRESS },
  });
}

test('content that is ready to be published builds, and nothing stands in its way', async () => {
  change('content/lines/ivp.md', ['840 76 20', '840 77 21'], ['9.00-17.00', '8.30-16.30']);
  write(
    'content/lines/gemeentelijn.md',
    readFileSync('tests/fixtures/content/lines/luisterlijn.md', 'utf8')
      .replace('De Luisterlijn', 'De lijn van de gemeente')
      .replace('shortName: Luisterlijn', 'shortName: Gemeente')
      .replace('Een lijn die dag en nacht opneemt', 'Een lijn van de gemeente')
      .replace('088 - 076 70 00', '020 - 552 91 11'),
  );
  write(
    'content/measures/tweede-toolkit.md',
    readFileSync('tests/fixtures/content/measures/toolkit-veilig-bestuur.md', 'utf8').replace(
      'Toolkit Veilig Bestuur',
      'Nieuwe toolkit',
    ),
  );
  phoneAll();
  change(
    'src/site.config.ts',
    ['operator: undefined', "operator: 'de gemeente Voorbeeld'"],
    ['securityContact: undefined', "securityContact: 'mailto:lek@voorbeeld.nl'"],
  );
  expect(await buildIn(folder, ADDRESS)).toMatchObject({ status: 0 });
  const { status, stdout, stderr } = releaseCheck();
  expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('Niets staat in de weg')]);
  expect(checkDist(folder, ADDRESS.SITE_URL)).toEqual({
    status: 0,
    output: `dist/ is de site van ${ADDRESS.SITE_URL}: elke pagina, code en PDF is nagekeken.\n`,
  });
});

test('content of every kind that the guide allows builds', async () => {
  // The first two rungs exchanged: office hours on the second.
  change('content/lines/ivp.md', ['ladder: 1', 'ladder: 2']);
  change('content/lines/weerbaar-bestuur.md', ['ladder: 2', 'ladder: 1']);
  // On the first too: as many numbers as a card has room for.
  const [hours = ''] =
    /^officeHours:[^]*?(?=^facts:)/m.exec(readFileSync(`${FROZEN}/content/lines/ivp.md`, 'utf8')) ??
    [];
  change('content/lines/weerbaar-bestuur.md', [
    /hours: always[^]*?(?=^facts:)/m,
    [
      'hours: outside-office\n    source: griffiers.nl\n    sourceDate: onbekend',
      "  - number: '030 - 253 57 00'\n    hours: office\n    source: griffiers.nl\n    sourceDate: onbekend",
      hours,
    ].join('\n'),
  ]);
  // A third and a fourth number on a line of the ladder.
  change('content/lines/ivp.md', [
    'numbers:\n',
    [
      'numbers:',
      "  - { number: '010 - 123 45 67', role: alternative, hours: onbekend, source: x, sourceDate: '2026' }",
      "  - { number: '030 - 765 43 21', role: abroad, hours: unknown, source: x, sourceDate: onbekend }\n",
    ].join('\n'),
  ]);
  change(
    'content/lines/ivp.md',
    ['core: 9.00-17.00', 'core: 9.00 - 17.00'],
    ['- Koningsdag', '- Koningsdag\n    - 6 mei'],
  );
  // Numbers of other kinds; one of them for two lines, and two that differ in one digit.
  for (const [id, name, number] of [
    ['gemeente', 'De gemeente Amsterdam', '14 020'],
    ['europa', 'De Europese lijn', '116 006'],
    ['dieren', 'Dieren in nood', '144'],
    ['loket', 'Het loket', '14 020'],
  ] as const) {
    write(
      `content/lines/${id}.md`,
      readFileSync('tests/fixtures/content/lines/schadefonds.md', 'utf8')
        .replace(/^name: .*/m, `name: ${name}`)
        .replace(/^shortName: .*/m, `shortName: ${name}`)
        .replace('070 - 414 20 00', number),
    );
  }
  // Of the two with one number, one has hours of its own.
  change(
    'content/lines/loket.md',
    ['hours: unknown', 'hours: office'],
    ['facts:', `${hours}facts:`],
  );
  change('content/pages/over.md', [
    '## Van wie is de site?',
    '## Van wie is de site?\n\nSchrijf ons: redactie@voorbeeld.nl, of [met een onderwerp](mailto:redactie@voorbeeld.nl?subject=Een%20nummer). Of lees de [wet](https://wetten.overheid.nl/BWBR0052355/2026-02-24). Dat kan sinds 1-10-2009, volgens Kamerstuk 28 684, nr. 455.\n\n1. Schrijf **op** wat *er* gebeurt:\n   - de "dag" & de plaats;  \n     en de tijd\n   - [112](bel:112), of de [politie](bel:politie)\n\n   En bel daarna.\n2. Schrijf op.\n\n> Een zin -- met `code` en een lang\u00adwoord.\n>\n> * punt\n\n---\n\nSchrijf op.',
  ]);
  change('content/measures/doxing.md', ['until: heden', 'until: 2099-12-31']);
  change('content/measures/ela.md', ['from: circa 2010', 'from: 2099-01-01']);
  change(
    'content/measures/meldpunt.md',
    [/from: .*/, 'from: onbekend'],
    [/until: .*/, 'until: "2020"'],
  );
  change(
    'content/measures/weerbaar-bestuur.md',
    [/from: .*/, 'from: circa 2098-02'],
    [/until: .*/, 'until: onbekend'],
    [
      /^notFor/m,
      'gives: Hulp & "raad".\noffices: { raadslid: nee, wethouder: ja, statenlid: nee }\nnotFor',
    ],
  );
  change('content/measures/toolkit-veilig-bestuur.md', [
    /^notFor/m,
    'offices: { raadslid: nee, wethouder: nee, burgemeester: nee, statenlid: nee, waterschap: nee }\nnotFor',
  ]);
  change('content/pages/waarom.md', [
    /^title: .*/m,
    'title: Waarom dit “nummer” · en het team & meer',
  ]);
  const { status, output } = await buildIn(folder, ADDRESS);
  expect(status, output).toBe(0);
  for (const { id } of CARD_FORMATS.filter(({ fronts }) => fronts === 1)) {
    const pages = await printedPages(readFileSync(path.join(folder, `dist/zakkaart/${id}.pdf`)));
    expect(pages.flatMap(({ cut }) => cut)).toEqual([]);
    const words = pages.map((page) => page.words).join(' ');
    expect(words).toMatch(/030 - 253 57 00.*070 - 373 83 14.*020 - 840 76 20.*088 - 330 51 12/);
    expect(words).not.toContain('0800');
  }
});

test('a ladder that begins with unknown hours, and one number on the cards, builds', async () => {
  change('content/lines/vertrouwenslijn.md', ['ladder: 3', 'ladder: 1']);
  // Off the ladder, on days that do not follow each other, and perhaps from midnight to midnight.
  change(
    'content/lines/ivp.md',
    ['ladder: 1\n', ''],
    ['[ma, di, wo, do, vr]', '[ma, wo, vr]'],
    [/edges: .*-.*/, 'edges: 0.00-24.00'],
  );
  const { status, output } = await buildIn(folder, ADDRESS);
  expect(status, output).toBe(0);
});
