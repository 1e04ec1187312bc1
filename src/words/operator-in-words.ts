import type { Words } from '../schemas/ui.ts';

/** Writes who runs this copy of the site, or that nobody has said so. */
export function operatorInWords(operator: string | undefined, words: Words): string {
  return operator ? words.operator.replace('{operator}', () => operator) : words.noOperator;
}
