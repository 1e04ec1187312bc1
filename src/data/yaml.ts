/** Parses YAML, with the line on which each key stands. */

import {
  LineCounter,
  Schema,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { findCure, firstError } from './yaml-cures.ts';
import { findSlip, withPlainSpaces } from './yaml-slips.ts';
import type { Problem } from './content-problem.ts';

/** A value without quotes of which YAML leaves a part out: "Kamer" of "Kamer #5". */
interface CutValue {
  path: PropertyKey[];
  /** What stands in the file. */
  written: string;
}

/** Parsed YAML. */
export interface Yaml {
  value: unknown;
  lineOf: (path: readonly PropertyKey[]) => number;
  cut: CutValue[];
}

/** Made once: for short files, making it takes as long as parsing. */
const SCHEMA = new Schema({ schema: 'core', resolveKnownTags: true });

const VALID =
  'sleutels als naam: waarde, ingesprongen met spaties, elk aanhalingsteken en haakje gesloten';
const QUOTED = 'een tekst die met een leesteken begint tussen aanhalingstekens';
/** What an editor should do about the mistakes that are made most, by the code of the library. */
const ADVICE: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'een tekst met een dubbele punt erin tussen aanhalingstekens; elke sleutel even ver ingesprongen',
  DUPLICATE_KEY: 'elke sleutel één keer',
  MULTILINE_IMPLICIT_KEY:
    'achter de sleutel een dubbele punt en een spatie; hoort de regel bij die erboven, dan twee spaties ervoor',
  MULTIPLE_DOCS: 'twee regels met ---: een boven en een onder de sleutels',
  TAB_AS_INDENT: 'spaties voor aan de regel, geen tab',
  MISSING_CHAR: 'een dubbele punt achter elke sleutel, en elk aanhalingsteken gesloten',
  BAD_INDENT: 'elke sleutel even ver ingesprongen, en elk haakje gesloten',
  BAD_SCALAR_START: QUOTED,
  UNEXPECTED_TOKEN:
    "een tekst met leestekens tussen aanhalingstekens, zonder iets erachter; een ' daarbinnen dubbel: ''",
};

/**
 * Parses YAML.
 *
 * @param source YAML text
 * @param firstLine the line of the file on which it begins
 * @returns the parsed text, or the first thing that is wrong with it
 */
export function parseYaml(source: string, firstLine: number): Yaml | Omit<Problem, 'file' | 'key'> {
  const counter = new LineCounter();
  const text = withPlainSpaces(source);
  const rowAt = (line: number) => text.split('\n')[line - firstLine]?.trim() ?? '';
  const slip = findSlip(text);
  if (slip) {
    const line = slip.row + firstLine;
    return { line, received: rowAt(line), expected: slip.expected };
  }
  const document = parseDocument(text, { lineCounter: counter, schema: SCHEMA });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const error = firstError(document);
  if (error) {
    // A bracket or quote that is never closed is found out at the end.
    const line = Math.min(lineAt(error.offset), lineAt(text.trimEnd().length));
    const advice = ADVICE[error.code] ?? VALID;
    const cure = findCure(text, line - firstLine);
    if (!cure) return { line, received: rowAt(line), expected: advice };
    const at = cure.row + firstLine;
    const received = rowAt(at);
    const isMoved = cure.mended.trim() === received;
    const spaces = isMoved ? ` (${spacesBefore(cure.mended)})` : '';
    const expected = `${advice}. Zo klopt de regel: ${cure.mended}${spaces}`;
    return { line: at, received, expected };
  }
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  return { value: document.toJS(), lineOf, cut: cutValues(document, text) };
}

/** Says how far a row is indented, which nobody sees in a message. */
function spacesBefore(row: string): string {
  const count = row.search(/\S/);
  return count === 0 ? 'zonder spaties ervoor' : `met ${count} spaties ervoor`;
}

/** Finds the offset of the value at a path, or, where there is none, of what is around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}

/** Finds values before a comment on the same line, or after a tag or an anchor. */
function cutValues(document: Document, source: string): CutValue[] {
  const found: CutValue[] = [];
  visit(document, {
    Scalar(key, scalar, ancestors) {
      if (key === 'key' || scalar.type !== 'PLAIN') return;
      const written = asWritten(scalar, source);
      if (written !== undefined) found.push({ path: pathOf([...ancestors, scalar]), written });
    },
  });
  return found;
}

/** Reads a value with its comment, tag and anchor; undefined when it has none of them. */
function asWritten({ range, anchor, tag }: Scalar, source: string): string | undefined {
  const [from, to] = range ?? [0, 0];
  const [comment] = /^[ \t]*#.*/.exec(source.slice(to)) ?? [];
  if (comment === undefined && anchor === undefined && tag === undefined) return undefined;
  const text = source.slice(from, to) + (comment ?? '');
  return [anchor && `&${anchor}`, tag, text].filter(Boolean).join(' ').trim().replace(/\s+/g, ' ');
}

/** Lists the keys from the top of a document to the last of these nodes, each inside the one before it. */
function pathOf(nodes: readonly (Document | Node | Pair)[]): PropertyKey[] {
  return nodes.flatMap((node, depth): PropertyKey[] => {
    const parent = nodes[depth - 1];
    if (isPair(node)) return [isScalar(node.key) ? String(node.key.value) : ''];
    return isSeq(parent) && isNode(node) ? [parent.items.indexOf(node)] : [];
  });
}
