/** Follows paths of keys through the data of a file, as `['numbers', 0, 'hours']`. */

import type { z } from 'astro/zod';

type Path = readonly PropertyKey[];

/** A path in data that came from YAML, which has no symbols. */
export type KeyPath = readonly (string | number)[];

/** Writes a path as editors read it: `numbers[0].hours`. */
export function keyOf(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** Reads the value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) => (isObject(inside) ? Reflect.get(inside, key) : undefined),
    value,
  );
}

/** Copies a value, with another at a path that it has. */
export function withValueAt(value: unknown, path: Path, other: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const parent = valueAt(copy, path.slice(0, -1));
  const last = path.at(-1);
  if (isObject(parent) && last !== undefined) Reflect.set(parent, last, other);
  return copy;
}

/** Lists every text that stands at a key, however deep. */
export function textsIn(value: unknown, path: KeyPath = []): { path: KeyPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (!isObject(value)) return [];
  const inside: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return inside.flatMap(([key, child]) => textsIn(child, [...path, key]));
}

/** Lists the paths of an issue: a mistyped key is reported at that key, not at the object around it. */
export function pathsOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
