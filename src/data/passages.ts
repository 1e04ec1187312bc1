/** The words of a content file as people read them: without Markdown, keys and code. */

import { markdownToMdast, type MdastNode } from 'satteri';
import { parseYaml } from './yaml.ts';

/** A heading, a paragraph, an item of a list or the value of a key. */
export interface Passage {
  text: string;
  /** The line of the file on which it begins, from 1. */
  line: number;
}

/**
 * Every passage of a Markdown file, front matter first, or of a YAML file.
 *
 * @param file its path; what does not end in `.md` is YAML
 * @param source the file's text
 * @throws Error when the YAML cannot be read
 */
export function passagesOf(file: string, source: string): Passage[] {
  return file.endsWith('.md') ? passagesIn(markdownToMdast(source)) : valuesOf(source, 1);
}

function passagesIn(node: MdastNode): Passage[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'yaml') return valuesOf(node.value, line + 1);
  if (/^(paragraph|heading|tableCell)$/.test(node.type)) return [{ text: textOf(node), line }];
  return 'children' in node ? node.children.flatMap(passagesIn) : [];
}

function textOf(node: MdastNode): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

function valuesOf(source: string, firstLine: number): Passage[] {
  const yaml = parseYaml(source, firstLine);
  if (!('lineOf' in yaml)) throw new Error(`${yaml.received}: ${yaml.expected}`);
  const walk = (value: unknown, path: PropertyKey[]): Passage[] => {
    if (typeof value === 'string') return [{ text: value, line: yaml.lineOf(path) }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, child]) => walk(child, [...path, key]));
  };
  return walk(yaml.value, []);
}
