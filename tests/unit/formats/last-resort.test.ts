import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { lastResort } from '../../../src/formats/last-resort.ts';
import { LINE_IDS, fixedLine, fixedWords } from '../../fixtures/content.ts';

// Browsers close the last paragraph themselves.
const page = parse(`${lastResort(LINE_IDS.map(fixedLine), fixedWords())}</p>`);

test('112 comes first, then the lines of the ladder, each with the number for doubt first', () => {
  const rows = page
    .querySelectorAll('p')
    .map((row) => [
      row.querySelector('a')?.getAttribute('href'),
      row.structuredText.replace(/\s+/g, ' ').trim(),
    ]);
  expect(rows).toEqual([
    ['tel:112', 'Nu in gevaar? Bel 112'],
    ['tel:+31883305112', "IVP: buiten kantooruren, ook 's nachts Bel 088 - 330 51 12"],
    ['tel:+31208407620', 'IVP: kantooruren, ongeveer 9 tot 17 uur Bel 020 - 840 76 20'],
    ['tel:+31703738314', 'Weerbaar Bestuur: dag en nacht Bel 070 - 373 83 14'],
    ['tel:08002800200', 'Vertrouwenslijn: uren onbekend Bel 0800 - 2800 200'],
  ]);
});

test('words of an editor are no HTML', () => {
  const words = { ...fixedWords(), emergency: 'Gevaar <nu> & hier' };
  expect(lastResort([fixedLine('112')], words)).toContain('<p>Gevaar &lt;nu> &amp; hier<br>');
});
