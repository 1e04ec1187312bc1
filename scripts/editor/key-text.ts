/**
 * Cuts and pastes keys in the text of a content file, where YAML says that a value stands. So only the rows
 * of those keys change: comments, order, quotes and the ends of lines stay.
 */

import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { withPlainSpaces } from '../../src/data/yaml-slips.ts';
import { OneLine, inFlow, renderItem, renderPairs, type Value } from './render-yaml.ts';
import { lineEndOf } from './text-file.ts';

export type Path = readonly (string | number)[];

/** What stands above the text of a Markdown file; the whole of any other file. */
const FRONT_MATTER = /^(\uFEFF?---[^\S\r\n]*\r?\n)([\s\S]*?\r?\n)---[^\S\r\n]*(?:\r?\n|$)/;

/** Finds where the keys of a file stand, and where the text below them begins. */
export function keysOf(source: string): { from: number; to: number; body: number } {
  const [all, mark = '', keys = ''] = FRONT_MATTER.exec(source) ?? [];
  const from = all === undefined ? Number(source.startsWith('\uFEFF')) : mark.length;
  const to = all === undefined ? source.length : from + keys.length;
  return { from, to, body: all?.length ?? source.length };
}

/** Parses the keys of a file. */
export function parseKeys(source: string): unknown {
  const { from, to } = keysOf(source);
  return parse(withPlainSpaces(source.slice(from, to)));
}

/** The keys of one file, to be cut and pasted. */
export class KeyText {
  readonly #source: string;
  readonly #offset: number;
  readonly #text: string;
  readonly #document: Document.Parsed;
  readonly #end: string;

  constructor(source: string) {
    const { from, to } = keysOf(source);
    this.#source = source;
    this.#offset = from;
    this.#text = source.slice(from, to);
    this.#document = parseDocument(withPlainSpaces(this.#text));
    this.#end = lineEndOf(source);
  }

  nodeAt(path: Path): Node | undefined {
    return this.#document.getIn(path, true) as Node | undefined;
  }

  /** Finds the path of the outermost record or list on one line that a key stands in. */
  flowAround(path: Path): Path | undefined {
    const depths = path.keys().map((depth) => path.slice(0, depth));
    return depths.find((around) => {
      const node = around.length === 0 ? this.#document.contents : this.nodeAt(around);
      return isCollection(node) && node.flow === true;
    });
  }

  splice(range: readonly number[] | null | undefined, words: string): string {
    const [from = 0, to = from] = range ?? [];
    const [before, behind] = [this.#offset + from, this.#offset + to];
    return this.#source.slice(0, before) + words + this.#source.slice(behind);
  }

  remove(path: Path): string {
    const flow = this.flowAround(path);
    if (flow) return this.#withFlow(flow, path, undefined);
    const parent = path.slice(0, -1);
    const around = this.nodeAt(parent);
    // The last of a list or record takes it along: without anything in it, it would be no value.
    if (parent.length > 0 && isCollection(around) && around.items.length === 1) {
      return this.remove(parent);
    }
    const [from, to] = this.#rowsOf(path);
    const lineStart = this.#lineStart(from);
    const next = this.#nextKey(path);
    // The first key of an item stands behind its dash: there the next one takes its place.
    const isBehindDash = this.#text.slice(lineStart, from).trim() !== '';
    return this.splice(isBehindDash && next !== undefined ? [from, next] : [lineStart, to], '');
  }

  replace(path: Path, value: Value): string {
    const flow = this.flowAround(path);
    if (flow) return this.#withFlow(flow, path, value);
    const [from, to] = this.#rowsOf(path);
    const indent = this.#indentAt(from);
    const key = path.at(-1);
    const rows =
      typeof key === 'number'
        ? renderItem(value, indent)
        : renderPairs({ [String(key)]: value }, indent);
    return this.splice([from, to], this.#joined(rows).slice(indent.length));
  }

  insert(path: Path, value: Value, after?: string): string {
    const parent = path.slice(0, -1);
    const key = path.at(-1);
    const flow = this.flowAround([...parent, '']);
    if (flow) return this.#withFlow(flow, path, value);
    const around = parent.length === 0 ? this.#document.contents : this.nodeAt(parent);
    if (isSeq(around) && around.items.length > 0) {
      const before = Math.min(Number(key), around.items.length) - 1;
      const [from, to] = this.#rowsOf([...parent, before]);
      return this.splice([to], this.#joined(renderItem(value, this.#indentAt(from)), to));
    }
    if (!isMap(around) || around.items.length === 0) {
      const end = this.#text.length;
      if (parent.length === 0) {
        return this.splice([end], this.#joined(renderPairs({ [String(key)]: value }, ''), end));
      }
      throw new RangeError(`nothing at ${parent.join('.')} to hold ${String(key)}`);
    }
    const keys = around.items.map((pair) => keyName(pair));
    const before = after !== undefined && keys.includes(after) ? after : keys.at(-1);
    const [first] = this.#rowsOf([...parent, keys[0] ?? '']);
    const [, to] = this.#rowsOf([...parent, before ?? '']);
    const rows = renderPairs({ [String(key)]: value }, this.#indentAt(first));
    return this.splice([to], this.#joined(rows, to));
  }

  /** Indents the rows of a record, with a dash before the first. */
  indentAsItem(path: Path): string {
    const record = this.nodeAt(path);
    const start = this.#lineStart(record?.range?.[0] ?? 0);
    const end = this.#nextLine(record ? endOf(record) : 0);
    const rows = this.#text.slice(start, end).split(/(?<=\n)/);
    const indented = rows.map((row) => (row.trim() === '' ? row : `  ${row}`)).join('');
    return this.splice([start, end], indented.replace(/^(\s*)  (?=\S)/, '$1- '));
  }

  /** Writes a record or list on one line again, with another value in it. */
  #withFlow(flow: Path, path: Path, value: Value | undefined): string {
    const node = this.nodeAt(flow);
    const record = this.#document.clone();
    if (value === undefined) record.deleteIn(path);
    else record.setIn(path, value instanceof OneLine ? value.value : value);
    const changed = (record.getIn(flow, true) as YAMLMap).toJSON() as Value;
    return this.splice(node?.range ?? undefined, inFlow(changed));
  }

  /** Finds a pair or item with all its rows: from its key or dash to the start of the row after it. */
  #rowsOf(path: Path): [from: number, to: number] {
    const node = this.nodeAt(path);
    const parent = this.nodeAt(path.slice(0, -1)) ?? this.#document.contents;
    const pair = isMap(parent)
      ? parent.items.find((one) => keyName(one) === path.at(-1))
      : undefined;
    const start = isPair(pair) ? (pair.key as Node).range?.[0] : node?.range?.[0];
    if (start === undefined) throw new RangeError(`no ${path.join('.')} in the file`);
    const from = isPair(pair) ? start : this.#text.lastIndexOf('-', start - 1);
    return [from, this.#nextLine(Math.max(start, node ? endOf(node) : start))];
  }

  #nextKey(path: Path): number | undefined {
    const parent = this.nodeAt(path.slice(0, -1));
    if (!isMap(parent)) return undefined;
    const index = parent.items.findIndex((pair) => keyName(pair) === path.at(-1));
    return (parent.items[index + 1]?.key as Node | undefined)?.range?.[0];
  }

  #indentAt(offset: number): string {
    return this.#text.slice(this.#lineStart(offset), offset).replaceAll(/[^\s]/g, ' ');
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  #nextLine(offset: number): number {
    const end = this.#text.indexOf('\n', Math.max(0, offset - 1));
    return end < 0 ? this.#text.length : end + 1;
  }

  /** Joins rows as they come at an offset, after a last row that may have no end. */
  #joined(rows: readonly string[], at = 1): string {
    const needsEnd = at > 0 && at === this.#text.length && !this.#text.endsWith('\n');
    return (needsEnd ? this.#end : '') + rows.map((row) => row + this.#end).join('');
  }
}

function keyName(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** Finds the end of the last value in a node: the node itself runs on over the comments behind it. */
function endOf(node: Node): number {
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
