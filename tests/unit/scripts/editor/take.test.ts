import { expect, test } from 'vitest';
import { findElsewhere, takenInWords, withVerification } from '../../../../scripts/editor/take.ts';
import { readText } from '../../../../src/data/read-text.ts';
import { fixedLine } from '../../../fixtures/content.ts';

const IVP = fixedLine('ivp');
const TAKEN = {
  file: IVP.file,
  index: 1,
  label: '088 - 330 51 12',
  verified: {
    on: '2026-11-03',
    dialled: '0883305112',
    takenFrom: 'https://voorbeeld.nl',
    takenOn: '2026-11-27',
  },
};
const ROW =
  "    verified: { on: 2026-11-03, dialled: '0883305112', takenFrom: https://voorbeeld.nl, takenOn: 2026-11-27 }";

test('a verification becomes one row, and no other row changes', () => {
  const before = readText('tests/fixtures/content/lines/ivp.md');
  const after = withVerification(before, TAKEN);
  const added = after.split('\n').filter((row) => !before.split('\n').includes(row));
  expect(added).toEqual([ROW]);
  expect(after.replace(`${ROW}\n`, '')).toBe(before);
});

test('it comes in the place of an older one', () => {
  const before = readText('tests/fixtures/content/lines/ivp.md');
  const older = { ...TAKEN, verified: { ...TAKEN.verified, on: '2026-10-01' } };
  expect(withVerification(withVerification(before, older), TAKEN)).toBe(
    withVerification(before, TAKEN),
  );
});

test('what is taken is said in a row', () => {
  expect(takenInWords(TAKEN)).toBe(
    `088 - 330 51 12 (${IVP.file}): nagebeld op 2026-11-03 door https://voorbeeld.nl`,
  );
});

test.each(['http://voorbeeld.nl', 'voorbeeld.nl', 'https://voorbeeld.nl/pad'])(
  'the address %s is refused before anything is asked',
  async (address) => {
    await expect(findElsewhere([IVP], address, 180, Date.now())).rejects.toThrow(/Verwacht: https/);
  },
);
