/** What an editor does to `content/`, and what the build says of it. */

import { globSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/data/load-content.ts';
import { readText } from '../../../src/data/read-text.ts';
import { readContent } from '../../../src/data/read-content.ts';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { useContentCopy } from '../../fixtures/content-copy.ts';

const root = useContentCopy();

const at = (file: string) => path.join(root(), 'content', file);
const read = (file: string) => readText(at(file));
const write = (file: string, text: string | Uint8Array) => {
  writeFileSync(at(file), text);
};
const change = (file: string, before: string, after: string) => {
  const text = read(file);
  expect(text).toContain(before);
  write(file, text.replace(before, after));
};

test('the content of the tests has no problem', () => {
  expect(readContent(root()).problems).toEqual([]);
});

/** Each row: what the editor did, the file and key of each problem, and what is expected there. */
describe('the build names file and key when', () => {
  test.each<[string, edit: () => void, ...problems: [at: string, expected: RegExp][]]>([
    [
      'a line is retired that a text leads to',
      () => {
        rmSync(at('lines/schadefonds.md'));
      },
      ['content/pages/wat-nu.md tekst', /hulplijnen\/schadefonds\/ is er niet/],
    ],
    [
      'a heading is renamed that other sites lead to',
      () => {
        change('pages/wat-nu.md', '## Voor familie', '## Voor de familie');
      },
      ['content/pages/wat-nu.md tekst', /"Voor familie"; andere sites leiden daarheen/],
    ],
    [
      'a heading is renamed that a button on top jumps to',
      () => {
        change('pages/wat-nu.md', '## De weken erna', '## De weken daarna');
      },
      ['content/pages/wat-nu.md jumps[3].to', /Bedoel je #de-weken-daarna\?/],
    ],
    [
      'a button on top leads to a page that is none',
      () => {
        change('pages/wat-nu.md', 'to: /familie/', 'to: /familei/');
      },
      ['content/pages/wat-nu.md jumps[4].to', /Bedoel je \/familie\/\?/],
    ],
    [
      'a page names a line to call first that is none',
      () => {
        change('pages/familie.md', 'line: weerbaar-bestuur', 'line: weerbaar-bestur');
      },
      ['content/pages/familie.md line', /lines\/, zonder \.md\. Bedoel je weerbaar-bestuur\?$/],
    ],
    [
      'the line is retired that a page names to call first',
      () => {
        rmSync(at('lines/schadefonds.md'));
        change('pages/familie.md', 'line: weerbaar-bestuur', 'line: schadefonds');
        change('pages/wat-nu.md', '(/hulplijnen/schadefonds/)', '(/hulplijnen/)');
      },
      ['content/pages/familie.md line', /bestand in lines\/, zonder \.md$/],
    ],
    [
      'a page names the number for danger, which is on top of every page',
      () => {
        change('pages/familie.md', 'line: weerbaar-bestuur', "line: '112'");
      },
      ['content/pages/familie.md line', /^een andere lijn; 112 staat al bovenaan elke pagina$/],
    ],
    [
      'a page names a line that has no place for its button',
      () => {
        change('pages/zakkaart.md', 'description:', 'line: weerbaar-bestuur\ndescription:');
      },
      ['content/pages/zakkaart.md line', /^niets; deze sleutel kan alleen in wat-nu, familie, /],
    ],
    [
      'a link of a measure leads to a page that is none',
      () => {
        change('measures/doxing.md', 'Dat heet doxing.', 'Dat heet [doxing](/doxing).');
      },
      ['content/measures/doxing.md tekst', /Bedoel je \/maatregelen\/doxing\/\?/],
    ],
    [
      'a line is copied and gets a number of its own, and nothing else',
      () => {
        write(
          'lines/mijn-lijn.md',
          read('lines/luisterlijn.md').replace('088 - 076 70 00', '088 - 123 45 67'),
        );
      },
      ['content/lines/mijn-lijn.md name', /andere woorden dan in content\/lines\/luisterlijn\.md/],
    ],
    [
      'a page has the title of a line, in other capitals',
      () => {
        change('pages/over.md', 'title: Over deze site', 'title: "de luisterlijn "');
      },
      ['content/pages/over.md title', /dan in content\/lines\/luisterlijn\.md/],
    ],
    [
      'two measures have one title',
      () => {
        write('measures/ela-2.md', read('measures/ela.md'));
      },
      ['content/measures/ela.md title', /dan in content\/measures\/ela-2\.md/],
    ],
    [
      'a key says that a line answers at this moment',
      () => {
        change('lines/luisterlijn.md', 'answeredBy: onbekend', 'answeredBy: De lijn is nu open.');
      },
      ['content/lines/luisterlijn.md facts.answeredBy', /zonder "nu open"/],
    ],
    [
      'the words of the interface say so',
      () => {
        change('ui/nl.yml', 'callFirst: eerst', 'callFirst: bel nu');
      },
      ['content/ui/nl.yml callFirst', /zonder "bel nu"/],
    ],
    [
      'a file has a capital and a space in its name',
      () => {
        renameSync(at('measures/circulaire-2026.md'), at('measures/De Círculaire.md'));
      },
      ['content/measures/De Círculaire.md ', /de naam de-circulaire\.md/],
    ],
    [
      'the ending of a name is in capitals',
      () => {
        renameSync(at('former/arq.md'), at('former/ARQ.MD'));
      },
      ['content/former/ARQ.MD ', /de naam arq\.md/],
    ],
    [
      'Kladblok gave a name a second ending',
      () => {
        renameSync(at('former/arq.md'), at('former/arq.md.txt'));
      },
      ['content/former/arq.md.txt ', /de naam arq\.md$/],
    ],
    [
      'a page is made that nothing shows',
      () => {
        write('pages/nieuws.md', read('pages/over.md'));
      },
      ['content/pages/nieuws.md ', /kijk naar de map/],
    ],
    [
      'a page is gone',
      () => {
        rmSync(at('pages/privacy.md'));
      },
      ['content/pages/privacy.md ', /de site kan niet zonder/],
    ],
    [
      'a sentence is rewritten that stands for a statement of the article',
      () => {
        change('pages/familie.md', 'Het raakt jullie ook.', 'Het raakt ook jullie.');
      },
      [
        'content/statements.yml statements[1].words',
        /familie\.md .* niet alleen om de ambtsdrager/,
      ],
    ],
    [
      'the file of a statement is named that is not there',
      () => {
        change('statements.yml', 'lines/ivp.md', 'lines/arq.md');
      },
      ['content/statements.yml statements[0].file', /dit nummer van het IVP/],
    ],
    [
      'a file is saved as an old Windows did',
      () => {
        write('pages/over.md', Buffer.from(read('pages/over.md'), 'latin1'));
      },
      ['content/pages/over.md ', /bij Codering UTF-8/],
    ],
    [
      'a file is saved as UTF-16 that does not say so',
      () => {
        write('pages/over.md', Buffer.from(read('pages/over.md'), 'utf16le'));
      },
      ['content/pages/over.md ', /bij Codering UTF-8/],
    ],
    [
      'a key is indented with a tab',
      () => {
        change('lines/luisterlijn.md', '  answeredBy', '\tansweredBy');
      },
      ['content/lines/luisterlijn.md ', /geen tab/],
    ],
    [
      'a number stands between quotes of a word processor',
      () => {
        change('lines/luisterlijn.md', "'088 - 076 70 00'", '‘088 - 076 70 00’');
      },
      ['content/lines/luisterlijn.md ', /rechte aanhalingstekens/],
    ],
  ])('%s', (_, edit, ...wanted) => {
    edit();
    const { problems } = readContent(root());
    expect(problems.map(({ file, key }) => `${file} ${key}`)).toEqual(wanted.map(([at]) => at));
    for (const [place, [, expected]] of wanted.entries()) {
      expect(problems[place]?.expected).toMatch(expected);
    }
  });
});

function nonBreakingIndents(text: string): string {
  return text.replaceAll(/^ +(?=\w+:)/gm, (spaces) => '\u00a0'.repeat(spaces.length));
}

/** What Astro gets of all files, with what it would render. */
async function loaded(): Promise<unknown[]> {
  const entries: unknown[] = [];
  // As in a build: once for every kind.
  const content = readContent(root());
  const context = {
    config: { integrations: [{ hooks: { 'content:read': () => content } }] },
    store: { keys: () => [], set: (entry: unknown) => entries.push(entry) },
    renderMarkdown: (text: string) => Promise.resolve(markdownToHtml(text)),
    generateDigest: JSON.stringify,
  };
  for (const kind of Object.keys(COLLECTIONS) as (keyof typeof COLLECTIONS)[]) {
    await loadContent(kind).load(context as unknown as LoaderContext);
  }
  return entries;
}

/** Each row: how a file was saved, and how that is done to every file. */
describe('the site is the same when', () => {
  test.each<[string, save: (text: string) => string | Uint8Array]>([
    ['lines end as on Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['lines end as on an old Mac', (text) => text.replaceAll('\n', '\r')],
    ['files begin with a byte order mark', (text) => `\uFEFF${text}`],
    ['files are in UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['files are in the other UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['the last line does not end', (text) => text.trimEnd()],
    ['there are spaces behind the keys', (text) => text.replaceAll(/^---/gm, '--- \t')],
    ['there is a space behind each line', (text) => text.replaceAll(/^(\w+: .*)$/gm, '$1 ')],
    ['the spaces of keys do not break', nonBreakingIndents],
    ['the space behind a key does not break', (text) => text.replaceAll(/^(\w+:) /gm, '$1\u00a0')],
  ])('%s', async (_, save) => {
    const before = await loaded();
    expect(before.length).toBeGreaterThan(20);
    for (const file of globSync('*/*', { cwd: at('') })) write(file, save(read(file)));
    expect(readContent(root()).problems).toEqual([]);
    expect(await loaded()).toEqual(before);
  });

  test('Windows, macOS, Office and text editors left files', async () => {
    const before = await loaded();
    mkdirSync(at('lines/.obsidian'));
    for (const name of [
      ...[
        'Thumbs.db',
        'desktop.ini',
        '.DS_Store',
        '._ivp.md',
        '~$ivp.md',
        'ivp.md~',
        '.ivp.md.swp',
      ],
      ...['#ivp.md#', 'ivp.md.orig', 'ivp.md.bak', 'ivp.tmp', '.obsidian/workspace.md'],
    ]) {
      write(`lines/${name}`, 'x');
    }
    expect(readContent(root()).problems).toEqual([]);
    expect(await loaded()).toEqual(before);
  });
});

test('words between lines at the top of a text are shown, as they are checked', async () => {
  write('pages/start.md', `${read('pages/start.md').split('\n\n')[0]}\n---\nEen kop\n---\n`);
  expect(readContent(root()).problems).toEqual([]);
  expect(JSON.stringify(await loaded())).toContain('<h2>Een kop</h2>');
});

test('a file with a problem is not shown, and the others are', async () => {
  const before = await loaded();
  change('former/arq.md', 'number:', 'numbers:');
  expect(await loaded()).toHaveLength(before.length - 1);
});
