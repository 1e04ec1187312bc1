/** YAML with the line on which each key stands. */

import { LineCounter, Schema, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

/** What stands at a path of keys: its value, and its line in the file. */
export interface Yaml {
  value: unknown;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Made once: for a file as short as these, making it takes as long as reading. */
const SCHEMA = new Schema({ schema: 'core', resolveKnownTags: true });

const VALID =
  'sleutels als naam: waarde, ingesprongen met spaties, elk aanhalingsteken en haakje gesloten';

/**
 * @param source YAML text
 * @param firstLine the line of the file on which it begins
 * @returns the parsed text, or the first thing that is wrong with it
 */
export function parseYaml(source: string, firstLine: number): Yaml | Omit<Problem, 'file' | 'key'> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, schema: SCHEMA });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const [error] = document.errors;
  if (error) {
    // A bracket or quote that is never closed is found out at the end.
    const line = Math.min(lineAt(error.pos[0]), lineAt(source.trimEnd().length));
    const received = source.split('\n')[line - firstLine]?.trim() ?? '';
    const [reason = ''] = error.message.split(/ at line |\n/);
    return { line, received, expected: `${VALID} (${reason})` };
  }
  try {
    const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
    return { value: document.toJS(), lineOf };
  } catch (unresolved) {
    return { line: firstLine, received: String(unresolved), expected: VALID };
  }
}

/** The offset of the value at a path, or, where there is none, of what is around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}
