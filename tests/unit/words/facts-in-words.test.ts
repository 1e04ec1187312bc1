import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/words/facts-in-words.ts';
import { fixedLine, fixedWords } from '../../fixtures/content.ts';

const words = fixedWords();

describe('the facts of a line', () => {
  const facts = factsOf(fixedLine('ivp').data, words);

  test('say what is unknown once, after all that is known', () => {
    const [term, unknown = ''] = facts.at(-1) ?? [];
    expect(term).toBe('Nog onbekend');
    expect(unknown).toMatch(/^Wat er gebeurt als je belt, wie er opneemt, .+ en .+\.$/);
    expect(facts.map(([, fact]) => fact)).not.toContain('onbekend');
  });

  test('name nothing unknown where all is known', () => {
    const line = fixedLine('ivp').data;
    const known = Object.fromEntries(Object.keys(line.facts).map((fact) => [fact, 'Ja.']));
    const all = factsOf({ ...line, facts: known as typeof line.facts }, words);
    expect(all.map(([term]) => term)).not.toContain('Nog onbekend');
  });
});
