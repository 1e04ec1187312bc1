import { describe, expect, test } from 'vitest';
import {
  ageInWords,
  sourceInWords,
  verifiedInWords,
} from '../../../src/words/provenance-in-words.ts';
import { fixedWords } from '../../fixtures/content.ts';

const words = fixedWords();

test.each(['112', '911'])('nothing is said of whether %s was phoned', (number) => {
  expect(verifiedInWords({ number, verified: undefined }, words)).toBe('');
});

test('a source in words', () => {
  expect(sourceInWords({ source: 'raadsleden.nl', sourceDate: '2016-04' }, words)).toBe(
    'Bron: raadsleden.nl, april 2016.',
  );
});

test.each([
  [undefined, 'Nog niet nagebeld.'],
  [{ on: '2026-05-31', by: 'redactie', dialled: '112' }, 'Nagebeld op 31 mei 2026.'],
  [
    { on: '2026-05-31', dialled: '112', takenFrom: 'https://x.nl', takenOn: '2026-06-02' },
    'Nagebeld op 31 mei 2026 door x.nl.',
  ],
])('verified %j: %s', (verified, expected) => {
  expect(verifiedInWords({ number: '0208407620', verified }, words)).toBe(expected);
});

const attempt = { on: '2027-03-03', by: 'redactie', outcome: 'no-answer' } as const;
const phoned = (on: string) => ({ on, by: 'redactie', dialled: '0208407620' });
test.each([
  ['a call in vain', { attempts: [attempt] }, 'Nog niet nagebeld. Op 3 maart 2027 nam niemand op.'],
  [
    'the last of two',
    { attempts: [attempt, { ...attempt, on: '2027-04-04', outcome: 'voicemail' as const }] },
    'Nog niet nagebeld. Op 4 april 2027 kregen we een voicemail.',
  ],
  [
    'a call in vain after one that was answered',
    { attempts: [{ ...attempt, outcome: 'other-party' as const }], verified: phoned('2027-03-02') },
    'Nagebeld op 2 maart 2027. Op 3 maart 2027 nam iemand anders op.',
  ],
  [
    'a call in vain before it',
    { attempts: [attempt], verified: phoned('2027-03-03') },
    'Nagebeld op 3 maart 2027.',
  ],
])('%s is told', (_, number, expected) => {
  expect(verifiedInWords({ number: '0208407620', verified: undefined, ...number }, words)).toBe(
    expected,
  );
});

test.each([
  ['0208407620', '2016-04', undefined, 'Uit 2016, nog niet nagebeld.'],
  ['0208407620', 'circa 2024', undefined, 'Rond 2024, nog niet nagebeld.'],
  ['0208407620', 'onbekend', undefined, 'Nog niet nagebeld.'],
  [
    '0208407620',
    '2016-04',
    { on: '2026-05-31', by: 'redactie', dialled: '0208407620' },
    'Nagebeld op 31 mei 2026.',
  ],
  ['112', '2021-02-11', undefined, ''],
] as const)('the age of %s from %s, verified %j: %s', (number, sourceDate, verified, expected) => {
  expect(ageInWords({ number, sourceDate, verified }, words)).toBe(expected);
});

describe('a call that did not verify a number', () => {
  const attempt = (on: string, outcome: 'no-answer' | 'other-party' | 'voicemail') => ({
    on,
    by: 'redactie',
    outcome,
  });
  const number = { number: '0208407620', sourceDate: '2016-04' };
  const verified = { on: '2026-03-03', by: 'redactie', dialled: '0208407620' };
  test.each([
    ['no-answer', 'Op 4 maart 2026 nam niemand op.'],
    ['other-party', 'Op 4 maart 2026 nam iemand anders op.'],
    ['voicemail', 'Op 4 maart 2026 kregen we een voicemail.'],
  ] as const)('%s: %s', (outcome, expected) => {
    const attempts = [attempt('2026-03-04', outcome)];
    expect(verifiedInWords({ ...number, attempts }, words)).toBe(`Nog niet nagebeld. ${expected}`);
    expect(ageInWords({ ...number, attempts }, words)).toContain(expected);
    expect(verifiedInWords({ ...number, verified, attempts }, words)).toBe(
      `Nagebeld op 3 maart 2026. ${expected}`,
    );
  });

  test('only the last one, and only since somebody got through', () => {
    const attempts = [attempt('2026-03-02', 'voicemail'), attempt('2026-03-01', 'no-answer')];
    expect(verifiedInWords({ ...number, attempts }, words)).toMatch(/2 maart 2026 .* voicemail/);
    expect(verifiedInWords({ ...number, verified, attempts }, words)).toBe(
      'Nagebeld op 3 maart 2026.',
    );
  });
});
