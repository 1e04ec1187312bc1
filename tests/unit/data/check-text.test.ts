import { describe, expect, test } from 'vitest';
import { checkText, saysOpen } from '../../../src/data/check-text.ts';
import { readMarkdown } from '../../../src/data/markdown.ts';

const FILE = 'content/pages/over.md';
const check = (text: string) => checkText(FILE, readMarkdown(text, 6));

/** Each row: what stands in the text, the line on which it is wrong, and what was expected. */
describe('a text is refused, with its line, for', () => {
  test.each<[string, text: string, line: number, expected: RegExp]>([
    ['HTML in a sentence', 'Bel dan\n<b>iemand</b>.', 7, /zonder HTML/],
    ['HTML that stands apart', 'Tekst.\n\n<div>x</div>', 8, /zonder HTML/],
    ['a comment', 'Tekst.\n\n<!-- later -->', 8, /zonder HTML/],
    ['a comment in a sentence', 'Tekst <!-- later --> en meer.', 6, /zonder HTML/],
    ['a script', '<script>x</script>', 6, /zonder HTML/],
    ['HTML in an item of a list', '- een\n- <br>', 7, /zonder HTML/],
    ['a picture', 'Kijk:\n![foto](/social.png)', 7, /zonder plaatjes/],
    ['a picture that is named below', 'Kijk: ![foto][1]\n\n[1]: /social.png', 6, /zonder plaatjes/],
    ['a picture in a link', '[kijk ![foto](/x.png)](/over/)', 6, /zonder plaatjes/],
    ['a second main heading', 'Tekst.\n\n# Kop', 8, /tussenkop met ##/],
    ['a second main heading, underlined', 'Tekst.\n\nKop\n===', 8, /tussenkop met ##/],
    ['a second main heading in a quote', '> # Kop', 6, /tussenkop met ##/],
    ['a level that is left out', '## Kop\n\n#### Kop', 8, /kop met ###;/],
    ['a level that is left out at once', '### Kop', 6, /kop met ##;/],
    ['a heading without words', '## Kop\n\n##', 8, /kop met woorden/],
    ['a heading of signs', '## ???', 6, /kop met woorden/],
    ['a heading that says nothing', '## Informatie over de lijn', 6, /wat je doet/],
    ['such a heading, underlined', 'Informatie over de lijn\n---', 6, /wat je doet/],
    ['such a heading in bold', '## **Informatie** over de lijn', 6, /wat je doet/],
    ['boxes to tick', '- een\n- [ ] twee', 7, /zonder vakjes/],
    ['a box that is ticked', '1. [x] een', 6, /zonder vakjes/],
    ['code between fences', '```\ncode\n```', 6, /zonder ```/],
    ['a text that is far indented', 'Tekst.\n\n    meer tekst', 8, /zonder vier spaties/],
    ['a first row that is far indented', '    Tekst.', 6, /zonder vier spaties/],
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |', 6, /geen tabel|een lijst/],
    ['words that are struck through', 'Bel ~~020~~ 088.', 6, /zonder streep/],
    ['a footnote', 'Tekst[^1].\n\n[^1]: noot', 6, /zonder voetnoot/],
    ['a link without words', 'Kijk [](/over/).', 6, /link met woorden/],
    ['a row of a conflict', 'Een.\n\n<<<<<<< HEAD\nTwee.', 8, /<<<<<<</],
    ['a link with a space in the middle', 'Bel de [politie] (bel:politie).', 6, /\[politie\]\(bel/],
    ['a link that is never closed', 'Een.\n\nBel de [politie](bel:politie dan.', 8, /haakjes/],
    ['a space in the address of a link', 'Bel\nde [politie](bel: politie).', 7, /haakjes/],
    ['a link as a wiki has it', 'Lees [[wat-nu]].', 6, /haakjes/],
    ['a link to a note that is not there', 'Lees [hier][1].', 6, /haakjes/],
    ['a line to call without a name', 'Een bel:politie dan.', 6, /haakjes/],
    ['bold words that are never closed', 'Dit is\n**heel belangrijk.', 7, /sterretjes/],
    ['bold words with spaces in them', 'Dit is ** heel ** goed.', 6, /sterretjes/],
    ['a heading without a space', 'Een.\n\n##Kop', 8, /spatie achter de #/],
    ['a list without spaces', 'Een.\n\n-een\n-twee', 8, /spatie achter het streepje/],
    ['a character that turns words round', 'een\n1-\u202e1-2', 7, /onzichtbare/],
    ['such a character, written out', 'Bel &#8238;112.', 6, /onzichtbare/],
    ['a space that nobody sees', 'wo\u200bord', 6, /onzichtbare/],
    ['a word that says that a line answers', 'De lijn is dan\ngeopend.', 7, /zonder "geopend"/],
    ['such words in two rows', 'De lijn\nis\nopen.', 7, /zonder "is open"/],
    ['such words in bold', 'De lijn is **open**.', 6, /zonder "is open"/],
    ['such words in an item of a list', '- een\n- **Bel nu** het IVP.', 7, /zonder "Bel nu"/],
  ])('%s', (_, text, line, expected) => {
    const problems = check(text);
    const received = text.split('\n')[line - 6]?.trim();
    expect(problems).toMatchObject([{ file: FILE, line, key: 'tekst', received }]);
    expect(problems[0]?.expected).toMatch(expected);
  });
});

test.each([
  ['nothing', ''],
  ['paragraphs, and a line between them', 'Een.\n\n***\n\nTwee.'],
  ['headings in their order', '## Kop\n\n### Kop\n\n#### Kop\n\n## Kop'],
  ['an underlined heading', 'Kop\n---\n\nTekst.'],
  ['lists in lists', '1. een\n   - **twee**\n   - _drie_\n2. vier'],
  ['a quote', '> "Ik ben raadslid."'],
  ['a row that is broken on purpose', 'Een  \ntwee\\\ndrie'],
  ['a name in code', 'Open `ivp.md`.'],
  ['signs that are no HTML', 'Meer < 3 dan > 2, R&D en <3'],
  ['a bare e-mail address', 'Mail naar redactie@voorbeeld.nl.'],
  ['an e-mail address between brackets', 'Mail naar <redactie@voorbeeld.nl>.'],
  ['brackets that are no link', 'Zie [hier] en [^daar].'],
  ['words left out, and brackets behind them', '"Hij zei […] (in 2016) niets."'],
  ['a dash in front of words', '–zo staat het er'],
  ['a word that may be broken', 'arbeids\u00adongeschiktheids\u00adverzekering'],
  ['a family in one sign', 'Familie 👨‍👩‍👧'],
  ['words with accents', '## Één coördinator\n\nCafé, reünie, € 5 – ‘zo’.'],
  ['a word of sixty letters', 'a'.repeat(60)],
  ['a tab between words', 'een\ttwee'],
])('a text may hold %s', (_, text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  ['Het kantoor is openbaar.', undefined],
  ['Bel nu 112.', undefined],
  ['Bel nu en dan eens.', 'Bel nu'],
  ['De lijnen zijn open.', 'zijn open'],
  ['Nu open!', 'Nu open'],
])('"%s"', (words, found) => {
  expect(saysOpen(words)).toEqual(found === undefined ? undefined : expect.stringContaining(found));
});

test('a row with three mistakes of two kinds is told twice', () => {
  expect(check('<b>een</b> ![x](/x.png)')).toHaveLength(2);
});
