/** Finds on which rows of a text in YAML each key stands, with all that belongs to it. */

import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { KeyPath } from '../../src/data/key-path.ts';
import { withPlainSpaces } from '../../src/data/yaml-slips.ts';

/** The rows of one text; an offset counts its characters. */
export class KeyRows {
  readonly text: string;
  readonly document: Document.Parsed;

  constructor(text: string) {
    this.text = text;
    this.document = parseDocument(withPlainSpaces(text));
  }

  /** Finds what stands at a path; undefined where there is nothing. */
  nodeAt(path: KeyPath): Node | undefined {
    return this.document.getIn(path, true) as Node | undefined;
  }

  /** Finds the path of the outermost record or list on one line that a key stands in. */
  flowAround(path: KeyPath): KeyPath | undefined {
    const depths = path.keys().map((depth) => path.slice(0, depth));
    return depths.find((around) => {
      const node = around.length === 0 ? this.document.contents : this.nodeAt(around);
      return isCollection(node) && node.flow === true;
    });
  }

  /** Finds a pair or item with all its rows: from its key or dash to the start of the row after it. */
  rowsOf(path: KeyPath): [from: number, to: number] {
    const node = this.nodeAt(path);
    const parent = this.nodeAt(path.slice(0, -1)) ?? this.document.contents;
    const pair = isMap(parent)
      ? parent.items.find((one) => keyName(one) === path.at(-1))
      : undefined;
    const start = isPair(pair) ? (pair.key as Node).range?.[0] : node?.range?.[0];
    if (start === undefined) throw new RangeError(`no ${path.join('.')} in the file`);
    const from = isPair(pair) ? start : this.text.lastIndexOf('-', start - 1);
    return [from, this.nextLine(Math.max(start, node ? endOf(node) : start))];
  }

  /** Finds the offset of the key after another in the same record; undefined behind the last. */
  nextKey(path: KeyPath): number | undefined {
    const parent = this.nodeAt(path.slice(0, -1));
    if (!isMap(parent)) return undefined;
    const index = parent.items.findIndex((pair) => keyName(pair) === path.at(-1));
    return (parent.items[index + 1]?.key as Node | undefined)?.range?.[0];
  }

  /** Writes the spaces that stand before an offset, and one for each dash. */
  indentAt(offset: number): string {
    return this.text.slice(this.lineStart(offset), offset).replaceAll(/[^\s]/g, ' ');
  }

  /** Finds where the row of an offset begins. */
  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Finds where the row after an offset begins. */
  nextLine(offset: number): number {
    const end = this.text.indexOf('\n', Math.max(0, offset - 1));
    return end < 0 ? this.text.length : end + 1;
  }
}

/** Reads the name of a key. */
export function keyName(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** Finds the end of the last value in a node: the node itself runs on over the comments behind it. */
export function endOf(node: Node): number {
  let end = 0;
  visit(node, {
    Node(_, { range }) {
      end = Math.max(end, range?.[1] ?? 0);
    },
    Collection(_, collection) {
      if (collection.flow !== true) return undefined;
      end = Math.max(end, collection.range?.[1] ?? 0);
      return visit.SKIP;
    },
  });
  return end;
}
