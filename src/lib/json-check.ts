/** Reads built JSON as a machine would: is every number in it, short ones too, in the record? */

import { checkDigits, type Check } from '../numbers/stray-digits.ts';
import { dialString, label, labelAbroad } from './phone.ts';

/** The keys under which JSON and JSON-LD name what a phone dials. */
const DIALLED = ['tel', 'telephone'];

/** Checks a JSON file, or the JSON-LD of a page. */
export const checkJson: Check = (text, record, former = []) => {
  try {
    const objects: object[] = [];
    const words: string[] = [];
    JSON.parse(text, (key, value: unknown) => {
      if (typeof value === 'object' && value !== null) objects.push(value);
      else words.push(String(value));
      words.push(key);
      return value;
    });
    return [
      // Each by itself: two values side by side are no number.
      ...words.flatMap((word) => checkDigits(word, record, former)),
      ...objects.flatMap((found) => checkDialled(found, record)),
    ];
  } catch (error) {
    if (error instanceof SyntaxError) return ['dit is geen geldige JSON'];
    throw error;
  }
};

/** What is dialled must be a number of the record, and a label beside it must show that number. */
function checkDialled(found: object, record: readonly string[]): string[] {
  const shown: unknown = 'label' in found ? found.label : undefined;
  return Object.entries(found).flatMap(([key, dialled]: [string, unknown]) => {
    // A schema describes the same keys, each by an object.
    if (!DIALLED.includes(key) || typeof dialled === 'object') return [];
    const place = `${key} ${JSON.stringify(dialled)}`;
    const number = record.find((digits) => dialString(digits) === dialled);
    if (!number) return [`${place} belt een nummer dat niet in content/lines staat`];
    const labels: unknown[] = [label(number), labelAbroad(number)];
    if (shown === undefined || labels.includes(shown)) return [];
    return [`${place} toont ${JSON.stringify(shown)}, verwacht: ${label(number)}`];
  });
}
