import { describe, expect, test } from 'vitest';
import { checkAnchors } from '../../../src/data/check-anchors.ts';
import { checkReferences } from '../../../src/data/check-references.ts';
import { readMarkdown } from '../../../src/data/markdown.ts';

const TEXTS = {
  'content/lines/ivp.md': '## Kantooruren\n\nTekst.',
  'content/lines/politie.md': 'Tekst.',
  'content/measures/doxing.md': '## Wat het is',
  'content/pages/hulplijnen.md': '',
  'content/pages/niet-gevonden.md': '',
  'content/pages/start.md': '',
  'content/pages/wat-nu.md': '## Voor familie\n\n## Eén keer -- "zo"\n\n## Kop\n\n## Kop',
  'content/pages/zakkaart.md': '',
  'content/former/arq.md': '',
};
const FILE = 'content/pages/over.md';

const check = (text: string, file = FILE) =>
  checkReferences(
    Object.entries({ ...TEXTS, [file]: text }).map(([file, body]) => {
      return { file, markdown: readMarkdown(body, 4) };
    }),
  );

/** Each row: the link as it stands in the text, and what was expected. */
describe('a link is refused', () => {
  test.each<[string, text: string, expected: RegExp]>([
    [
      'to a line that is gone',
      '[x](/hulplijnen/luisterlijn/)',
      /pagina die bestaat; .* is er niet$/,
    ],
    ['to a page that never was', '[x](/bestaat-niet/)', /pagina die bestaat; .* is er niet$/],
    ['to a page without its last slash', '[x](/wat-nu)', /Bedoel je \/wat-nu\/\?/],
    ['to a page in capitals', '[x](/Wat-Nu/)', /Bedoel je \/wat-nu\/\?/],
    ['with a slip', '[x](/hulplijnen/politei/)', /Bedoel je \/hulplijnen\/politie\/\?/],
    ['to a page in another folder', '[x](/lijnen/politie/)', /Bedoel je \/hulplijnen\/politie\/\?/],
    ['to a page with a question', '[x](/wat-nu/?van=over)', /Bedoel je \/wat-nu\/\?/],
    ['to the words of an old number', '[x](/former/arq/)', /pagina die bestaat; .* is er niet$/],
    ['to a card that is not made', '[x](/zakkaart/kaart.png)', /zakkaart\/kaart\.pdf\?/],
    ['to a contact of no line', '[x](/contact/ipv.vcf)', /Bedoel je \/contact\/ivp\.vcf\?/],
    ['to a file', '[x](politie.md)', /Bedoel je \/hulplijnen\/politie\/\?/],
    ['to a page from here', '[x](../wat-nu/)', /Bedoel je \/wat-nu\/\?/],
    ['to a heading that has changed', '[x](/wat-nu/#voor-de-familie)', /Bedoel je #voor-familie\?/],
    [
      'to a heading that is gone',
      '[x](/wat-nu/#de-eerste-dag)',
      /kop op \/wat-nu\/; #.* is er niet$/,
    ],
    ['to a heading of a page without one', '[x](/hulplijnen/politie/#uren)', /kop op/],
    ['to a heading of another page', '[x](#kantooruren)', /kop op \/over\//],
    ['to no heading at all', '[x](/wat-nu/#)', /kop op \/wat-nu\/; #.* is er niet$/],
    ['to a heading of a file', '[x](/nummers.json#lines)', /kop op/],
    ['to http:', '[x](http://politie.nl/)', /een veilig adres: https:\/\/politie\.nl\/$/],
    ['to HTTP:', '[x](HTTP://politie.nl/)', /een veilig adres: https:\/\/politie\.nl\/$/],
    ['that is an address with http:', 'Zie http://politie.nl', /een veilig adres: https:/],
    ['that is an address in brackets', 'Zie <http://politie.nl>', /een veilig adres: https:/],
    ['that is an address with www.', 'Zie www.politie.nl.', /veilig adres: https:\/\/www\.politie/],
    ['with its address below', 'Zie [x][y].\n\n[y]: http://politie.nl', /een veilig adres/],
    ['to another site without its scheme', '[x](//politie.nl/)', /pagina van de site/],
    ['to another site with backslashes', '[x](/\\politie.nl/)', /pagina die bestaat/],
    ['to a script', '[x](javascript:alert)', /pagina van de site/],
    ['to a script with a sign for its colon', '[x](javascript&#58;alert)', /pagina van de site/],
    ['to data', '[x](data:text/html,x)', /pagina van de site/],
    ['that calls', '[x](tel:112)', /bel: en de naam van een lijn/],
    ['that calls, between brackets', '<tel:112>', /bel: en de naam van een lijn/],
    ['that sends a message', '[x](sms:112)', /pagina van de site/],
    ['to nothing', '[x]()', /pagina van de site/],
    ['to https: and nothing else', '[x](https://)', /pagina van de site/],
    ['to https: without slashes', '[x](https:politie.nl)', /pagina van de site/],
    ['to mail to nobody', '[x](mailto:redactie)', /pagina van de site/],
    ['with signs that mean nothing', '[x](/wat-nu/%E9)', /pagina die bestaat/],
  ])('%s', (_, text, expected) => {
    const problems = check(`Tekst\n${text}`);
    const received = text.split('\n')[0];
    expect(problems).toMatchObject([{ file: FILE, line: 5, key: 'tekst', received }]);
    expect(problems[0]?.expected).toMatch(expected);
  });
});

test.each([
  ['the first page', '[x](/)'],
  ['a page', '[x](/wat-nu/)'],
  ['a line', '[x](/hulplijnen/ivp/)'],
  ['a measure', '[x](/maatregelen/doxing/)'],
  ['a heading', '[x](/wat-nu/#voor-familie)'],
  ['a heading of the same page', '## Kop\n\n[x](#kop)'],
  ['the second of two equal headings', '[x](/wat-nu/#kop-1)'],
  ['a heading with accents and signs', '[x](/wat-nu/#eén-keer--zo)'],
  ['such a heading as a browser writes it', '[x](/wat-nu/#e%C3%A9n-keer--zo)'],
  ['the menu', '[x](#menu)'],
  ['the files to print', '[x](/zakkaart/#pdf)'],
  ['a card', '[x](/zakkaart/kaart.pdf)'],
  ['a contact', '[x](/contact/ivp.vcf)'],
  ['the numbers for machines', '[x](/nummers.json)'],
  ['the page for addresses that are none', '[x](/404.html)'],
  ['another site', '[x](https://www.politie.nl/aangifte?soort=1#hoe)'],
  ['another site by its address', 'Zie https://www.politie.nl.'],
  ['another site, named below', '[x]\n\n[x]: https://www.politie.nl'],
  ['an e-mail address', 'Mail redactie@voorbeeld.nl of <info@voorbeeld.nl>.'],
  ['an e-mail address behind words', '[mail](mailto:redactie@voorbeeld.nl?subject=Fout)'],
  ['nothing, as nobody uses it', '[y]: http://politie.nl'],
])('a link may lead to %s', (_, text) => {
  const headings = readMarkdown(TEXTS['content/pages/wat-nu.md'], 1).headings;
  expect(headings.map(({ id }) => id)).toContain('eén-keer--zo');
  expect(check(text)).toEqual([]);
});

test('what leads to an address and stands in no text is checked too', () => {
  const menu = { file: 'src/site.config.ts', line: 9, key: 'menu[0].path', received: '/wat/' };
  expect(checkReferences([], [{ ...menu, href: '/wat/' }])).toMatchObject([menu]);
});

test('of a page that cannot be read, no heading is missed', () => {
  const pages = [
    { file: 'content/pages/wat-nu.md', markdown: undefined },
    { file: FILE, markdown: readMarkdown('[x](/wat-nu/#kop) [x](/wat/)', 1) },
  ];
  const expected = checkReferences(pages).map((problem) => problem.expected);
  expect(expected).toEqual(['een pagina die bestaat; /wat/ is er niet']);
});

describe('a heading', () => {
  const places = (text: string, file = FILE) => checkAnchors(file, readMarkdown(text, 4));

  test('may not have the place of the menu', () => {
    const problems = places('Tekst.\n\n## Menu');
    expect(problems).toMatchObject([{ file: FILE, line: 6, received: 'Menu' }]);
    expect(problems[0]?.expected).toContain('#menu');
  });

  test('may have a place that only another page has', () => {
    expect(places('## PDF')).toEqual([]);
    expect(places('## PDF', 'content/pages/zakkaart.md')).toHaveLength(1);
  });

  test('that other sites lead to is missed, and the one that took its place is shown', () => {
    const text = '## Voor griffier en burgemeester\n\n## Voor de familie';
    expect(places(text, 'content/pages/wat-nu.md')).toEqual([
      {
        file: 'content/pages/wat-nu.md',
        line: 6,
        key: 'tekst',
        received: 'Voor de familie',
        expected: 'een kop "Voor familie"; andere sites leiden daarheen',
      },
    ]);
    expect(places('', 'content/pages/wat-nu.md')).toMatchObject([
      { line: 1, received: 'niets' },
      { line: 1, received: 'niets' },
    ]);
  });
});
