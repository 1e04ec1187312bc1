/** Writes values as YAML in the way of the files in `content/`. */

import { Document, Scalar } from 'yaml';

/** A record that stands on one line: `{ on: 2026-05-31, by: redactie }`. */
export class OneLine {
  readonly value: Readonly<Record<string, Value>>;
  constructor(value: Readonly<Record<string, Value>>) {
    this.value = value;
  }
}

export type Value = string | number | OneLine | readonly Value[] | RecordOfValues;

// Not a Record: that cannot hold the type that names it.
type RecordOfValues = { readonly [Key in string]?: Value };

/** Digits that people read as a phone number; not a date. */
const PHONE = /^\+?\d[\d\s().-]*$/;
const DATE = /^(19|20)\d\d-\d{2}(?!\d)|^\d{1,2}[.:]\d{2}\s?-\s?\d/;

/**
 * Writes a value on the rows under or behind its key.
 *
 * @param indent the spaces before a row of the value
 * @returns its first row as it comes behind `key:` or `- `, then the rows below, which begin with `indent`
 */
function renderValue(value: Value, indent: string): string[] {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object')) {
    const items = (value as readonly Value[]).map((item) => renderItem(item, indent));
    return ['', ...items.flat()];
  }
  if (isRecord(value)) return ['', ...renderPairs(value, indent)];
  return [inline(value)];
}

/** Writes an item of a list, from the dash on; each row begins with `indent`. */
export function renderItem(value: Value, indent: string): string[] {
  if (!isRecord(value)) return [`${indent}- ${inline(value)}`];
  const [first = '', ...others] = renderPairs(value, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...others];
}

/** Writes the keys of a record, a row each or more. */
export function renderPairs(
  record: Readonly<Record<string, Value | undefined>>,
  indent: string,
): string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const [first = '', ...others] = renderValue(value, `${indent}  `);
    return [`${indent}${key}:${first && ` ${first}`}`, ...others];
  });
}

/**
 * Writes one value without a line break.
 *
 * @param like a value that it replaces, whose quotes it keeps
 */
export function scalar(value: string | number, isInFlow = false, like?: Scalar.Type): string {
  const words = typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : value;
  const node = new Scalar(words);
  if (typeof words === 'string') {
    const isPhone = PHONE.test(words) && !DATE.test(words);
    if (like === 'QUOTE_SINGLE' || like === 'QUOTE_DOUBLE') node.type = like;
    else if (isPhone) node.type = 'QUOTE_SINGLE';
  }
  const document = new Document(isInFlow ? [node] : node);
  if (isInFlow) (document.contents as { flow?: boolean }).flow = true;
  const text = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
  return isInFlow ? text.trim().slice(1, -1) : text.trim();
}

function inline(value: Value): string {
  return typeof value === 'object' ? inFlow(value) : scalar(value);
}

/** Writes a value on one line, with what is in it. */
export function inFlow(value: Value): string {
  if (value instanceof OneLine) {
    const pairs = Object.entries(value.value).map(([key, one]) => `${key}: ${inFlow(one)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(inFlow).join(', ')}]`;
  if (typeof value === 'object') return inFlow(new OneLine(value as Record<string, Value>));
  return scalar(value, true);
}

function isRecord(value: Value): value is RecordOfValues {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof OneLine);
}
