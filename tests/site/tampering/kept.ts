/** What the phone keeps. */

import { dialString } from '../../../src/numbers/phone.ts';
import { built } from '../../fixtures/built-site.ts';
import { pick, type Kinds, otherThan, inText } from './kit.ts';

export const KEPT: Kinds = {
  'another number in the copy on the phone': () =>
    inText('offline.json', /(?<=tel:)\+31\d+/g, (own) =>
      dialString(otherThan(own.replace('+31', '0'))),
    ),
  'a page left out of the copy on the phone': () => {
    const copy = JSON.parse(built.get('offline.json') ?? '') as Record<string, string>;
    const gone = pick(Object.keys(copy));
    const rest = Object.entries(copy).filter(([address]) => address !== gone);
    return ['offline.json', JSON.stringify(Object.fromEntries(rest))];
  },
};
