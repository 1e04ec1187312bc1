import { describe, expect, test } from 'vitest';
import { readingReport } from '../../../scripts/reports/reading-report.ts';
import { readingOf, sentencesOf, syllablesOf } from '../../../scripts/reports/reading-level.ts';

const passage = (text: string, line = 1) => ({ text, line });
const many = (count: number) => `${Array.from({ length: count }, () => 'bel').join(' ')}.`;

describe('a text falls into sentences', () => {
  test.each<[string, string, string[]]>([
    ['at its full stops', 'Bel nu. Het helpt.', ['Bel nu.', 'Het helpt.']],
    ['at a question', 'In gevaar? Bel 112.', ['In gevaar?', 'Bel 112.']],
    ['not in "t/m"', 'Bel ma t/m vr.', ['Bel ma t/m vr.']],
    ['not after "nr."', 'Zie nr. 455 (9 mei) en Nr. 465.', ['Zie nr. 455 (9 mei) en Nr. 465.']],
    ['not after "Stcrt."', 'Zie Stcrt. 2023, 28233.', ['Zie Stcrt. 2023, 28233.']],
    ['after a word that only ends alike', 'Ik heb mijn hart. Bel.', ['Ik heb mijn hart.', 'Bel.']],
    ['not at dots in numbers', 'Tot 2.400 euro, om 9.00 uur.', ['Tot 2.400 euro, om 9.00 uur.']],
    ['not at a heading', 'Het eerste uur', ['Het eerste uur']],
    ['not at the end of a row', 'Bel\nnu. Ga.', ['Bel nu.', 'Ga.']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(passage(text)).map((sentence) => sentence.text)).toEqual(expected);
  });

  test('each with its line and its words; a dash is no word', () => {
    expect(sentencesOf(passage('Bel\nnu. Bel 020 - 840.', 7))).toEqual([
      { text: 'Bel nu.', line: 7, words: 2 },
      { text: 'Bel 020 - 840.', line: 8, words: 3 },
    ]);
  });
});

describe('syllables', () => {
  test.each<[string, number]>([
    ['bel', 1],
    ['nieuw', 1],
    ['politie', 3],
    ['burgemeester', 4],
    ['beveiliging', 4],
    ['situatie', 4],
    ['ideeën', 3],
    ['geëindigd', 3],
    ['cliché', 2],
    ['pagina’s', 3],
    ['IVP', 3],
    ['(VPT)', 3],
    ['9.00', 1],
  ])('%s: %i', (word, expected) => {
    expect(syllablesOf(word)).toBe(expected);
  });
});

describe('how easy a text is to read', () => {
  test('by the length of its sentences and words', () => {
    const reading = readingOf([passage('Bel de politie. Doe dat nu.')]);
    expect(reading).toEqual({
      sentences: 2,
      wordsPerSentence: 3,
      longWords: 0,
      score: expect.closeTo(206.8 - 0.93 * 3 - (77 * 8) / 6, 5) as number,
    });
  });

  test('long words are those of four syllables', () => {
    expect(readingOf([passage('De burgemeester en de politie.')])?.longWords).toBe(0.2);
  });

  test('a heading makes the sentences no shorter', () => {
    const sentence = passage('Dit is een zin van zes.');
    expect(readingOf([passage('Kop'), sentence])).toEqual(readingOf([sentence]));
  });

  test('nothing is said of headings alone', () => {
    expect(readingOf([passage('Het eerste uur')])).toBeUndefined();
  });
});

describe('the report', () => {
  const report = readingReport(
    new Map([
      ['a.md', [passage('Bel nu.')]],
      ['b.md', [passage('Verantwoordelijkheid.'), passage(many(20), 3)]],
      ['c.md', [passage('Label')]],
      ['d.md', [passage(many(21), 5)]],
    ]),
  );

  test('has the hardest file first, and all together last', () => {
    const files = report.split('\n').flatMap((row) => /^(?:\w\.md|alles samen)/.exec(row) ?? []);
    expect(files.slice(0, 4)).toEqual(['b.md', 'd.md', 'a.md', 'alles samen']);
  });

  test('counts what is harder than B1', () => {
    const hard = readingReport(new Map([['a.md', [passage('De politie helpt de burgemeester.')]]]));
    expect(hard).toContain('Moeilijker dan B1 (score onder 60): 1 van de 1 bestanden.');
    expect(report).toContain('Moeilijker dan B1 (score onder 60): 0 van de 3 bestanden.');
  });

  test('shows a sentence of 21 words with its file and line, and none of 20', () => {
    expect(report).toContain('Zinnen van meer dan 20 woorden: 1.\n\nd.md, regel 5: 21 woorden\n');
  });
});
