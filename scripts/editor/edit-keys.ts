/** Changes keys in the text of a content file; see `key-text.ts` for what stays as it is. */

import { isScalar, isSeq } from 'yaml';
import type { KeyPath } from '../../src/data/key-path.ts';
import { keysOf } from './front-matter.ts';
import { KeyText } from './key-text.ts';
import { scalar, type Value } from './render-yaml.ts';
import { lineEndOf } from './text-file.ts';

/**
 * Sets a key, or removes it. The record or list around it must be there.
 *
 * @param value undefined to remove the key, or the item of a list
 * @param after the key behind which a new one comes; at the end without it
 * @throws RangeError where the file has nothing that could hold the key
 */
export function setKey(
  source: string,
  path: KeyPath,
  value: Value | undefined,
  after?: string,
): string {
  const text = new KeyText(source);
  const found = text.nodeAt(path);
  if (value === undefined) return found ? text.remove(path) : source;
  if (!found) return text.insert(path, value, after);
  if (isScalar(found) && isScalarValue(value)) {
    if (found.value === value) return source;
    if (!found.type?.startsWith('BLOCK')) {
      const isInFlow = text.flowAround(path) !== undefined;
      return text.splice(found.range, scalar(value, isInFlow, found.type));
    }
  }
  return text.replace(path, value);
}

/** Sets a list of words: in a list with a row for each word, only the rows of other words change. */
export function setWords(source: string, path: KeyPath, words: readonly string[]): string {
  const list = new KeyText(source).nodeAt(path);
  const old = isSeq(list) ? (list.toJSON() as string[]) : [];
  if (old.join('\n') === words.join('\n')) return source;
  if (!isSeq(list) || list.flow === true || words.length === 0) return setKey(source, path, words);
  const kept = old
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => !words.includes(word))
    .reduceRight((text, { index }) => setKey(text, [...path, index], undefined), source);
  const added = words.filter((word) => !old.includes(word));
  // When nothing of the list is left, there is no row to add to.
  if (added.length === words.length) return setKey(source, path, words);
  return added.reduce((text, word) => appendItem(text, path, word), kept);
}

/** Adds an item at the end of a list, which is made when it is not there. */
export function appendItem(source: string, path: KeyPath, value: Value, after?: string): string {
  const list = new KeyText(source).nodeAt(path);
  if (!isSeq(list) || list.items.length === 0) return setKey(source, path, [value], after);
  return setKey(source, [...path, list.items.length], value);
}

/** Tells whether a list stands at a key. */
export function isList(source: string, path: KeyPath): boolean {
  return isSeq(new KeyText(source).nodeAt(path));
}

/** Makes a list of a record: the record becomes its first item. */
export function asList(source: string, path: KeyPath): string {
  return isList(source, path) ? source : new KeyText(source).indentAsItem(path);
}

/** Puts an item at a place in a list that has others. */
export function insertItem(source: string, path: KeyPath, index: number, value: Value): string {
  return new KeyText(source).insert([...path, index], value);
}

/** Replaces the text below the keys; without a change in its words it stays as it is. */
export function setBody(source: string, body: string): string {
  const { body: from } = keysOf(source);
  const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n').trim();
  if (plain(source.slice(from)) === plain(body)) return source;
  const end = lineEndOf(source);
  return `${source.slice(0, from)}${end}${plain(body).replaceAll('\n', end)}${end}`;
}

function isScalarValue(value: Value): value is string | number {
  return typeof value !== 'object';
}
