/** Checks that YAML left nothing out of a text: from " #" on, it takes the rest of a row for a comment. */

import type { z } from 'astro/zod';
import { UNKNOWN } from '../schemas/fields.ts';
import { shown, type Problem } from './content-problem.ts';
import { keyOf, pathsOf, valueAt, withValueAt } from './key-path.ts';
import type { Yaml } from './yaml.ts';

/**
 * Finds texts that YAML cuts off silently. After a value that cannot hold that part, as a date or a word
 * from a list, it is a comment and does no harm.
 *
 * @param file the path to name in messages
 */
export function checkCut({ value, lineOf, cut }: Yaml, file: string, schema: z.ZodType): Problem[] {
  return cut.flatMap(({ path, written }) => {
    const read = valueAt(value, path);
    const key = keyOf(path);
    const { error } = schema.safeParse(withValueAt(value, path, written));
    const isComment = error?.issues.some((issue) => pathsOf(issue).some((at) => keyOf(at) === key));
    if (read === UNKNOWN || isComment) return [];
    const received = `${shown(written)}; zonder aanhalingstekens blijft daarvan over: ${shown(read)}`;
    const whole = written.includes("'") ? JSON.stringify(written) : `'${written}'`;
    const expected = `de hele tekst tussen aanhalingstekens: ${whole}; een opmerking na # op een eigen regel`;
    return [{ file, line: lineOf(path), key, received, expected }];
  });
}
