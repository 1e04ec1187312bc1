/**
 * Cuts and pastes keys in the text of a content file, where YAML says that a value stands. So only the rows
 * of those keys change: comments, order, quotes and the ends of lines stay.
 */

import { isCollection, isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import type { KeyPath } from '../../src/data/key-path.ts';
import { keysOf } from './front-matter.ts';
import { KeyRows, endOf, keyName } from './key-rows.ts';
import { OneLine, inFlow, renderItem, renderPairs, type Value } from './render-yaml.ts';
import { lineEndOf } from './text-file.ts';

/** The keys of one file, to be cut and pasted. */
export class KeyText {
  readonly #source: string;
  readonly #offset: number;
  readonly #rows: KeyRows;
  readonly #end: string;

  constructor(source: string) {
    const { from, to } = keysOf(source);
    this.#source = source;
    this.#offset = from;
    this.#rows = new KeyRows(source.slice(from, to));
    this.#end = lineEndOf(source);
  }

  /** Finds what stands at a path; undefined where there is nothing. */
  nodeAt(path: KeyPath): Node | undefined {
    return this.#rows.nodeAt(path);
  }

  /** Finds the path of the outermost record or list on one line that a key stands in. */
  flowAround(path: KeyPath): KeyPath | undefined {
    return this.#rows.flowAround(path);
  }

  /** Puts words in the place of a part of the keys. */
  splice(range: readonly number[] | null | undefined, words: string): string {
    const [from = 0, to = from] = range ?? [];
    const [before, behind] = [this.#offset + from, this.#offset + to];
    return this.#source.slice(0, before) + words + this.#source.slice(behind);
  }

  /** Removes a key or an item with its rows. */
  remove(path: KeyPath): string {
    const flow = this.flowAround(path);
    if (flow) return this.#withFlow(flow, path, undefined);
    const parent = path.slice(0, -1);
    const around = this.nodeAt(parent);
    // The last of a list or record takes it along: without anything in it, it would be no value.
    if (parent.length > 0 && isCollection(around) && around.items.length === 1) {
      return this.remove(parent);
    }
    const [from, to] = this.#rows.rowsOf(path);
    const lineStart = this.#rows.lineStart(from);
    const next = this.#rows.nextKey(path);
    // The first key of an item stands behind its dash: there the next one takes its place.
    const isBehindDash = this.#rows.text.slice(lineStart, from).trim() !== '';
    return this.splice(isBehindDash && next !== undefined ? [from, next] : [lineStart, to], '');
  }

  /** Puts another value at a key or item. */
  replace(path: KeyPath, value: Value): string {
    const flow = this.flowAround(path);
    if (flow) return this.#withFlow(flow, path, value);
    const [from, to] = this.#rows.rowsOf(path);
    const indent = this.#rows.indentAt(from);
    const key = path.at(-1);
    const rows =
      typeof key === 'number'
        ? renderItem(value, indent)
        : renderPairs({ [String(key)]: value }, indent);
    return this.splice([from, to], this.#joined(rows).slice(indent.length));
  }

  /**
   * Adds a key to a record, or an item to a list.
   *
   * @param after the key behind which it comes; at the end without it
   * @throws RangeError where nothing could hold it
   */
  insert(path: KeyPath, value: Value, after?: string): string {
    const parent = path.slice(0, -1);
    const key = path.at(-1);
    const flow = this.flowAround([...parent, '']);
    if (flow) return this.#withFlow(flow, path, value);
    const around = parent.length === 0 ? this.#rows.document.contents : this.nodeAt(parent);
    if (isSeq(around) && around.items.length > 0) {
      const before = Math.min(Number(key), around.items.length) - 1;
      const [from, to] = this.#rows.rowsOf([...parent, before]);
      return this.splice([to], this.#joined(renderItem(value, this.#rows.indentAt(from)), to));
    }
    if (!isMap(around) || around.items.length === 0) {
      const end = this.#rows.text.length;
      if (parent.length === 0) {
        return this.splice([end], this.#joined(renderPairs({ [String(key)]: value }, ''), end));
      }
      throw new RangeError(`nothing at ${parent.join('.')} to hold ${String(key)}`);
    }
    const keys = around.items.map((pair) => keyName(pair));
    const before = after !== undefined && keys.includes(after) ? after : keys.at(-1);
    const [first] = this.#rows.rowsOf([...parent, keys[0] ?? '']);
    const [, to] = this.#rows.rowsOf([...parent, before ?? '']);
    const rows = renderPairs({ [String(key)]: value }, this.#rows.indentAt(first));
    return this.splice([to], this.#joined(rows, to));
  }

  /** Indents the rows of a record, with a dash before the first. */
  indentAsItem(path: KeyPath): string {
    const record = this.nodeAt(path);
    const start = this.#rows.lineStart(record?.range?.[0] ?? 0);
    const end = this.#rows.nextLine(record ? endOf(record) : 0);
    const rows = this.#rows.text.slice(start, end).split(/(?<=\n)/);
    const indented = rows.map((row) => (row.trim() === '' ? row : `  ${row}`)).join('');
    return this.splice([start, end], indented.replace(/^(\s*)  (?=\S)/, '$1- '));
  }

  /** Writes a record or list on one line again, with another value in it. */
  #withFlow(flow: KeyPath, path: KeyPath, value: Value | undefined): string {
    const node = this.nodeAt(flow);
    const record = this.#rows.document.clone();
    if (value === undefined) record.deleteIn(path);
    else record.setIn(path, value instanceof OneLine ? value.value : value);
    const changed = (record.getIn(flow, true) as YAMLMap).toJSON() as Value;
    return this.splice(node?.range ?? undefined, inFlow(changed));
  }

  /** Joins rows as they come at an offset, after a last row that may have no end. */
  #joined(rows: readonly string[], at = 1): string {
    const needsEnd = at > 0 && at === this.#rows.text.length && !this.#rows.text.endsWith('\n');
    return (needsEnd ? this.#end : '') + rows.map((row) => row + this.#end).join('');
  }
}
